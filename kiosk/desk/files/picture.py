"""A picture that somebody drops on the desk: checked, copied into the library, and shown by a line of Markdown."""

import errno
from dataclasses import dataclass
from pathlib import Path

from kiosk.authoring.importing.ids import slug
from kiosk.authoring.limits import IMAGE_BYTES
from kiosk.authoring.made_over import make_over
from kiosk.authoring.pictures import FOLDER, NoPicture
from kiosk.desk.files.disk import write_new
from kiosk.desk.files.insert.catalogue import Belongs, Example
from kiosk.desk.files.trouble import DeskError, unread, unwritten

_WORDS = "Say here what the picture shows"
_CAPTION = "Say here what to see in it"


@dataclass(frozen=True, slots=True)
class Added:
    """A picture of the library. ``example`` can be put into an article like one of the menu."""

    name: str
    example: Example


def add_picture(library: Path, source: Path) -> Added:
    """Copy a picture into the library, under a name of its own. Raises DeskError if the kiosk could not show it.

    The same picture is not copied twice.
    """
    data = _bytes(source)
    made = make_over(data, source.name)
    if isinstance(made, NoPicture):
        raise DeskError(made.message)
    name = _placed(library, slug(source.stem) or "picture", _ending(data), data)
    return Added(name, Example("Picture", f'![{_WORDS}.]({name} "{_CAPTION}")', Belongs.TEXT, _WORDS))


def _bytes(source: Path) -> bytes:
    try:
        if not source.is_file():
            raise FileNotFoundError(errno.ENOENT, "no file")
        size = source.stat().st_size
        if size > IMAGE_BYTES:
            most = IMAGE_BYTES // 1_000_000
            message = f"“{source.name}” has {size // 1_000_000} MB; at most {most} can be shown. Make it smaller."
            raise DeskError(message)
        return source.read_bytes()
    except OSError as error:
        raise unread(source, error) from error


def _ending(data: bytes) -> str:
    if data.startswith(b"\x89PNG"):
        return "png"
    return "webp" if data.startswith(b"RIFF") else "jpg"


def _placed(library: Path, stem: str, ending: str, data: bytes) -> str:
    folder = library / FOLDER
    try:
        folder.mkdir(exist_ok=True)
        count, path = 1, folder / f"{stem}.{ending}"
        while path.exists() and not (path.is_file() and path.read_bytes() == data):
            count += 1
            path = folder / f"{stem}-{count}.{ending}"
        there = path.exists()
    except OSError as error:
        raise unwritten(folder, error) from error
    if not there:
        write_new(path, data)
    return f"{FOLDER}/{path.name}"
