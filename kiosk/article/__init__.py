"""What an article is, and the rules over it: frozen data and pure functions.

Knows neither Qt nor Markdown nor files. Everything else in the program depends on this package.
"""
