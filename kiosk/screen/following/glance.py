"""What a folder looks like without opening its files, to see that something was saved however an editor saves."""

import os
from pathlib import Path

Glance = frozenset[tuple[str, int, int, int]]
"""Of each file that is not hidden: its name, size, time of the last change, and number on the disk."""


def glance(folder: Path) -> Glance | None:
    """The folder as it looks now; None where it cannot be read, as when a stick was pulled out."""
    try:
        return frozenset(_files(folder, "", 2))
    except OSError:
        return None


def _files(folder: str | Path, before: str, deep: int) -> list[tuple[str, int, int, int]]:
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            name = f"{before}{entry.name}"
            if entry.name.startswith("."):
                continue
            try:
                if entry.is_dir():
                    found += _files(entry.path, f"{name}/", deep - 1) if deep else []
                else:
                    facts = entry.stat()
                    found.append((name, facts.st_size, facts.st_mtime_ns, facts.st_ino))
            except OSError:
                found.append((name, -1, 0, 0))  # it has gone since, or leads nowhere
    return found
