"""The files of a library at the desk, without a window: opened, changed, kept and saved."""
