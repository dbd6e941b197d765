"""What can go wrong with files at the desk, in sentences."""

import errno
from pathlib import Path

_AWAY = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.EIO, errno.ESTALE}
_FORBIDDEN = {errno.EACCES, errno.EPERM}
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class DeskError(Exception):
    """What was asked for could not be done. The text is a sentence for the person at the desk.

    Every function of this package raises this and nothing else, whatever a disk does.
    """


def shown(path: Path) -> str:
    """A path for a sentence, whatever bytes are in its name."""
    return str(path).encode(errors="replace").decode()


def unread(path: Path, error: OSError) -> DeskError:
    """Why a file or folder cannot be read."""
    if error.errno in _AWAY:
        return DeskError(f"“{shown(path)}” is not there. Check its name, or put in the stick that holds it.")
    return DeskError(f"“{shown(path)}” cannot be read. Check that you may open it, or copy it again.")


def unwritten(path: Path, error: OSError, done: str = "saved") -> DeskError:
    """Why a file cannot be written; ``done`` is what was to be done with it."""
    failed = f"“{shown(path)}” was not {done}:"
    if error.errno in _FULL:
        return DeskError(f"{failed} the disk is full. Delete something else from it, then try again.")
    if error.errno == errno.EROFS:
        return DeskError(f"{failed} it lies on a disk that can only be read. Save it somewhere else.")
    if error.errno in _FORBIDDEN:
        return DeskError(f"{failed} you may not write there. Close it in other programs, or ask who may.")
    if error.errno in _AWAY:
        return DeskError(f"{failed} its folder is not there. Put the stick back in, then try again.")
    return DeskError(f"{failed} the disk does not take it. Save it somewhere else.")
