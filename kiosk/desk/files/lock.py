"""Who may change a library's files: the first desk that opens its folder."""

import json
import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from getpass import getuser
from pathlib import Path
from platform import node

from kiosk.desk.files.trouble import shown, unread
from kiosk.pack.whole_file import clear

NAME = ".kiosk-desk"
"""The file in a library's folder that a desk holds; the kiosk passes over it."""

_FAR = 1_000_000
"""The byte that Windows locks: far behind the words, so that another desk can read them."""


class _Taken(Exception):  # noqa: N818  # it is said about a lock
    """Another desk holds the lock."""


@dataclass(slots=True)
class Seat:
    """A desk's place at a library. ``sentence`` says why nothing can be changed, if that is so."""

    writable: bool
    sentence: str = ""
    _handle: int | None = None
    _path: Path | None = None

    def leave(self) -> None:
        """Let another desk change the files. The end of the process does the same, however it ends."""
        handle, path, self._handle = self._handle, self._path, None
        if handle is None or path is None:
            return
        if sys.platform != "win32":
            with suppress(OSError):
                path.unlink(missing_ok=True)
        with suppress(OSError):
            os.close(handle)
        if sys.platform == "win32":
            with suppress(OSError):
                path.unlink(missing_ok=True)


def take_seat(folder: Path) -> Seat:
    """Sit down at a library: to write if no other desk does and the folder lets us, else to read.

    What a killed desk had half written is cleared away.
    A desk that was killed holds nothing. Raises DeskError if the folder cannot be read.
    """
    try:
        folders = [folder, *(path for path in folder.iterdir() if path.is_dir())]
    except OSError as error:
        raise unread(folder, error) from error
    path = folder.resolve() / NAME
    try:
        seat = _take(path)
    except _Taken:
        return Seat(writable=False, sentence=_taken(path))
    except OSError:
        message = (
            f"“{shown(folder)}” can be read, but not changed: you may not write there. Copy the folder to change it."
        )
        return Seat(writable=False, sentence=message)
    for each in folders:
        clear(each)
    return seat


def _take(path: Path) -> Seat:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock(handle)
            if not _is_still(handle, path):  # the desk that held it has just left, and taken the file along
                os.close(handle)
                continue
            os.ftruncate(handle, 0)
            os.write(handle, json.dumps({"who": _who(), "where": node()}).encode())
        except BaseException:
            with suppress(OSError):
                os.close(handle)
            raise
        return Seat(writable=True, _handle=handle, _path=path)


def _lock(handle: int) -> None:
    """Raises _Taken. A network folder that knows no locks lets everyone in."""
    try:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            os.lseek(handle, _FAR, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError) as error:
        raise _Taken from error
    except OSError:
        return


def _is_still(handle: int, path: Path) -> bool:
    try:
        now = path.stat()
    except OSError:
        return False
    held = os.fstat(handle)
    return (held.st_dev, held.st_ino) == (now.st_dev, now.st_ino)


def _who() -> str:
    try:
        return getuser()
    except (OSError, KeyError):
        return ""


def _taken(path: Path) -> str:
    who, where = "", ""
    with suppress(OSError, ValueError, AttributeError):
        said = json.loads(path.read_bytes())
        who, where = str(said.get("who", "")), str(said.get("where", ""))
    by = f" ({who} on {where})" if who and where else ""
    return (
        f"Another desk{by} has this folder open. You can read here; close the other desk to change something, "
        "then try again."
    )
