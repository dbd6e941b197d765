"""The gate: what an article must keep to before patients read it, as rules over the article that was read."""
