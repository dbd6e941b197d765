"""What the disk tells of a file, by which it is known to be unchanged without being read."""

import time
from dataclasses import dataclass
from pathlib import Path

SETTLED_NS = 3_000_000_000
"""Nanoseconds after which a change would show: more than the two seconds by which FAT, the coarsest disk, counts."""

Facts = tuple[int, int, int, int]
"""When a file was last written and last changed in any way, in nanoseconds, its size, and its number on the disk."""


@dataclass(frozen=True, slots=True)
class Seen:
    """Bytes of some ``mark`` were in a file while the disk told ``facts`` of it."""

    facts: Facts
    mark: str


def facts_of(path: Path) -> Facts | None:
    """What the disk tells of a file; None where it tells nothing."""
    try:
        now = path.stat()
    except OSError:
        return None
    return now.st_mtime_ns, now.st_ctime_ns, now.st_size, now.st_ino


def settled(facts: Facts) -> bool:
    """Whether the file was left alone for so long that its next change will be told by other facts."""
    written, changed, *_ = facts
    return max(written, changed) < time.time_ns() - SETTLED_NS
