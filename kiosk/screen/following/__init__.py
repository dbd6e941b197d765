"""A screen beside an editor: it follows what is saved, and stays where it was."""
