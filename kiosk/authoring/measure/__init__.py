"""How hard a text is to read: what is counted in it, and published formulas over the counts."""
