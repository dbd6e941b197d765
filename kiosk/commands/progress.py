"""How far a long command is, on a line of the terminal that goes away when it is done."""

import os
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TextIO

WIDTH = 30
_OFTEN = 0.1
"""Seconds between two drawings: more often nobody can read it."""
_AFTER = 0.5
"""Seconds until the first one: what is done sooner needs none."""
_GREEN, _PLAIN, _WIPE = "\x1b[32m", "\x1b[0m", "\r\x1b[K"

Told = Callable[[int, int], None]


@contextmanager
def progress(
    what: str,
    out: TextIO,
    environment: Mapping[str, str] = os.environ,
    clock: Callable[[], float] = time.monotonic,
) -> Iterator[Told]:
    """Tells how many of all are done; only a person at a terminal is told, without colour where NO_COLOR is set."""
    if not out.isatty() or environment.get("TERM") == "dumb":
        yield lambda _done, _all: None
        return
    coloured = not environment.get("NO_COLOR")
    next_at = clock() + _AFTER

    def told(done: int, everything: int) -> None:
        nonlocal next_at
        if clock() >= next_at:
            next_at = clock() + _OFTEN
            out.write(f"\r{drawn(done, everything, coloured=coloured)} {what}: {done:,} of {everything:,}")
            out.flush()

    try:
        yield told
    finally:
        out.write(_WIPE)
        out.flush()


def drawn(done: int, everything: int, *, coloured: bool) -> str:
    """A bar that is filled as far as the work is done."""
    full = WIDTH * done // everything if everything else WIDTH
    filled = f"{_GREEN}{'█' * full}{_PLAIN}" if coloured else "█" * full
    return f"{filled}{'░' * (WIDTH - full)}"
