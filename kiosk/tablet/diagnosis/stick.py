"""A diagnosis as a file on a stick."""

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.pack.whole_file import write_whole
from kiosk.tablet.diagnosis.explain import explain
from kiosk.tablet.diagnosis.report import Report, codes_of

ROOTS = (Path("/media"), Path("/run/media"))
"""Where Linux puts sticks, a folder for each or for each user's."""
_READABLE = 0o644
"""Whoever reads it has another account, on another machine."""


def sticks(roots: Sequence[Path] = ROOTS) -> tuple[Path, ...]:
    """The folders of the sticks that are in and may be written to: the unit's sandbox lets the kiosk write to few."""
    mounted = (folder for root in roots for folder in _below(root) if folder.is_mount())
    return tuple(sorted(folder for folder in mounted if os.access(folder, os.W_OK)))


def write_to(folder: Path, report: Report) -> Path:
    """Writes plain words and below them the codes, whole or not at all. Returns the file. Errors: OSError.

    The name bears the time, so that files of several tablets and days lie beside each other.
    """
    if not folder.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(folder))
    series = codes_of(report)
    path = folder / f"kiosk-diagnosis-{report.at:%Y%m%d-%H%M}-{series[0].split('/')[3]}.txt"
    write_whole(path, "\n".join([explain(report), *series, ""]).encode("utf-8"), new_mode=_READABLE)
    _settle(folder)
    return path


def _settle(folder: Path) -> None:
    """Sees that the name is on the stick as well, where the system can: it will be pulled out at once."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def _below(root: Path) -> Iterator[Path]:
    """The folders up to two levels down that can be looked at."""
    with suppress(OSError):
        for folder in root.iterdir():
            yield folder
            with suppress(OSError):
                yield from (inner for inner in folder.iterdir() if inner.is_dir() and not folder.is_mount())
