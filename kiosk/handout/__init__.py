"""What is taken home on paper: the leaflet of an article, and the visitor's list.

What stands on a leaflet is chosen and placed by pure functions; Qt sets and draws it; pypdf adds what Qt's PDF lacks.
"""
