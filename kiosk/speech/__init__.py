"""What is said for what is shown: its sentences, and its numbers, units and signs as words. Pure, a file a language.

The tablet's voice turns the sentences it is given into spoken words itself; the screen deals in shown words alone.
"""
