"""Imports as Python makes them, without what Qt's bindings add."""

import builtins

import PySide6.QtCore  # noqa: F401 -- adds it


def import_plainly() -> None:
    """From now on no source is read when a module is loaded, neither at the start nor at a touch.

    Qt's bindings read that of all that is imported after them, to see whether it wants Qt's names in snake case; Python
    keeps all of it in memory, too. Nothing here does.
    """
    parts = vars(builtins)
    parts["__import__"] = parts.get("__orig_import__", builtins.__import__)
