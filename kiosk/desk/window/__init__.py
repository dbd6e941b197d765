"""The window of the desk: the articles, the text, the tablet and the list of problems."""
