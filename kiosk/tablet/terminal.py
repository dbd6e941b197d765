"""Tells whoever looks at the terminal, at the system's journal, or at a file that takes their place."""

import sys
from contextlib import suppress


def tell(sentence: str) -> None:
    """Writes a line. Where there is nobody to tell, or no room on a disk, the kiosk goes on all the same."""
    if sys.stderr is not None:  # a program without a terminal has none on Windows
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{sentence}\n")
            sys.stderr.flush()
