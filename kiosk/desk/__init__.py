"""The desk, where staff write: a library folder opened for writing, in a window of its own."""
