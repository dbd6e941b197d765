"""Reading and writing single files: a file is written whole or not at all."""

import stat
from contextlib import suppress
from pathlib import Path

from kiosk.authoring.limits import ARTICLE_BYTES
from kiosk.desk.files.trouble import DeskError, shown, unread, unwritten
from kiosk.pack import whole_file


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
    """Put ``data`` in a file's place, or make the file. Raises DeskError; then the old file is as it was."""
    try:
        whole_file.write_whole(path, data)
    except OSError as error:
        raise unwritten(path, error) from error


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
