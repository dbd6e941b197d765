"""Reading and writing single files: a file is written whole or not at all."""

import os
import re
import secrets
import stat
import sys
import time
from contextlib import suppress
from pathlib import Path

from kiosk.authoring.limits import ARTICLE_BYTES
from kiosk.desk.files.trouble import DeskError, shown, unread, unwritten

_PART = re.compile(r"\..+\.[0-9a-f]{8}\.part")
"""The name of a file while it is being written."""

_OLD_S = 3600
"""Seconds after which nobody is still writing a file."""


def read_text_bytes(path: Path) -> bytes:
    """The bytes of a file that may hold a text. Raises DeskError."""
    try:
        now = path.stat()
        if not stat.S_ISREG(now.st_mode):
            raise DeskError(f"“{shown(path)}” is no file with a text, but a folder or a device. Open another one.")
        if now.st_size > ARTICLE_BYTES:
            megabytes = ARTICLE_BYTES // 1_000_000
            raise DeskError(f"“{shown(path)}” has more than {megabytes} MB of text. Divide it into several files.")
        return path.read_bytes()
    except OSError as error:
        raise unread(path, error) from error


def is_there(path: Path) -> bool:
    """Whether a name is taken, as far as can be seen; a link that leads nowhere takes its name too."""
    try:
        path.lstat()
    except OSError:
        return False
    return True


def write_whole(path: Path, data: bytes) -> None:
    """Put ``data`` in a file's place, or make the file. Raises DeskError; then the old file is as it was.

    A link is followed; who may read and write the file stays as it was.
    """
    target = Path(os.path.realpath(path))
    try:
        before = _before(target)
        part = target.with_name(f".{target.name[:60]}.{secrets.token_hex(4)}.part")
        try:
            _write(part, data, before)
            part.replace(target)
        except BaseException:
            with suppress(OSError):
                part.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise unwritten(path, error) from error
    _settle(target.parent)


def write_new(path: Path, data: bytes) -> None:
    """Write a file that is not there yet. Raises DeskError, also if it is."""
    try:
        path.open("xb").close()
    except FileExistsError as error:
        raise DeskError(f"“{shown(path)}” is there already. Choose another name.") from error
    except OSError as error:
        raise unwritten(path, error) from error
    try:
        write_whole(path, data)
    except DeskError:
        with suppress(OSError):
            path.unlink(missing_ok=True)
        raise


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


def _write(part: Path, data: bytes, before: os.stat_result | None) -> None:
    with part.open("xb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    if before is None:
        return
    with suppress(OSError):  # a stick may know no owners
        if sys.platform != "win32":
            os.chown(part, before.st_uid, before.st_gid)
        part.chmod(stat.S_IMODE(before.st_mode))


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
