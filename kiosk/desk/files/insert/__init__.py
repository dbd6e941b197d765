"""The parts of an article that can be put in from a menu, each a filled-in example."""
