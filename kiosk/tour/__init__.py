"""Draws every screen of a library offscreen, measures what is on it, and holds it to the norms."""
