"""Holds an article in another language against its original: the same parts, the same numbers, no words left over."""
