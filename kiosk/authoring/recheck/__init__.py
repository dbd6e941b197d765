"""A library that is checked again: only what may have changed since is read anew."""
