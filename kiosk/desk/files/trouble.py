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


def unwritten(path: Path, error: OSError) -> DeskError:
    """Why a file cannot be written."""
    if error.errno in _FULL:
        return DeskError(
            f"“{shown(path)}” was not saved: the disk is full. Delete something else from it, then save again."
        )
    if error.errno == errno.EROFS:
        return DeskError(
            f"“{shown(path)}” was not saved: it lies on a disk that can only be read. Save it somewhere else."
        )
    if error.errno in _FORBIDDEN:
        message = f"“{shown(path)}” was not saved: you may not write there. Close it in other programs, or ask who may."
        return DeskError(message)
    if error.errno in _AWAY:
        return DeskError(
            f"“{shown(path)}” was not saved: its folder is not there. Put the stick back in, then save again."
        )
    return DeskError(f"“{shown(path)}” was not saved: the disk does not take it. Save it somewhere else.")
