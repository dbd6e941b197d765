"""The compiled file of a library: write, open, search, verify. The only place that knows SQLite."""
