"""How each language is spoken, a file for each, named after its code."""
