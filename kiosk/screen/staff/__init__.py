"""The staff panel: how it opens, and what its pages show."""
