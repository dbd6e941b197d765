"""Writes a file whole or not at all."""

import os
import re
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

_PART = re.compile(r"\..+\.[0-9a-f]{8}\.part")
"""The name of a file while it is being written."""
_OLD_S = 3600
"""Seconds after which nobody is still writing a file."""


def write_whole(path: Path, data: bytes, *, new_mode: int | None = None) -> None:
    """Put ``data`` in a file's place once it is on the disk, or make the file. Errors: OSError; the old one then stays.

    A link is followed; who may read and write the file stays as it was. A new file gets ``new_mode``, or else what
    the system gives any file.
    """
    target = Path(os.path.realpath(path))
    before = _before(target)
    part = target.with_name(f".{target.name[:60]}.{os.urandom(4).hex()}.part")
    try:
        _write(part, data, stat.S_IMODE(before.st_mode) if before else new_mode)
        if before:
            _keep_owner(part, before)
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    _settle(target.parent)


def clear(folder: Path) -> None:
    """Remove what a program that was killed had half written in a folder, an hour ago or more."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _PART.fullmatch(path.name) and time.time() - path.stat().st_mtime > _OLD_S:
                path.unlink()


def _before(target: Path) -> os.stat_result | None:
    try:
        before = target.stat()
    except FileNotFoundError:
        return None
    os.close(os.open(target, os.O_WRONLY))  # it says why not, where a new file could still take its place
    return before


def _write(part: Path, data: bytes, mode: int | None) -> None:
    part.touch(0o666 if mode is None else mode, exist_ok=False)
    with part.open("r+b") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    if mode is not None:
        with suppress(OSError):  # a stick may know no rights
            part.chmod(mode)


def _keep_owner(part: Path, before: os.stat_result) -> None:
    if sys.platform != "win32":
        with suppress(OSError):  # a stick may know no owners, and only an administrator gives files away
            os.chown(part, before.st_uid, before.st_gid)


def _settle(folder: Path) -> None:
    """Have the disk keep the names in a folder, where it can be told to."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
