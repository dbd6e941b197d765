"""The first hundred bytes of a pack, and what they say about the rest."""

import stat
import struct
from dataclasses import dataclass
from pathlib import Path

from kiosk.pack.errors import NotAPack, PackDamaged, PackMissing, PackTooNew, PackTooOld
from kiosk.pack.layout import APPLICATION_ID, FORMAT, PAGE_SIZE
from kiosk.pack.seal import SEAL_SIZE, read_seal

_SQLITE = b"SQLite format 3\0"
_SIZE = 100


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of an SQLite file says; sizes in bytes."""

    page_size: int
    pages: int
    format: int
    application: int


def sealed_as(path: Path) -> str:
    """The seal of the file if it looks like a whole pack that this kiosk reads, else raises PackUnusable.

    Reads the first and last bytes only, so it takes the same time for every pack.
    """
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise NotAPack(path.name, "a folder")
        if not stat.S_ISREG(mode):  # a pipe would be waited for
            raise NotAPack(path.name, "no plain file")
        with path.open("rb") as file:
            header = _header(file.read(_SIZE), path.name)
            _check_kind(header, path.name)
            _check_size(header, file.seek(0, 2), path.name)
            return read_seal(file, path.name)
    except OSError as error:
        raise PackMissing(path.name, error.strerror or "the disk doesn't answer") from error


def _header(start: bytes, name: str) -> Header:
    if not start:
        raise NotAPack(name, "an empty file")
    if not _SQLITE.startswith(start[: len(_SQLITE)]):
        raise NotAPack(name, "some other kind of file")
    if len(start) < _SIZE:
        raise PackDamaged(name, "it ends too early")
    (page_size,) = struct.unpack_from(">H", start, 16)
    (pages,) = struct.unpack_from(">I", start, 28)
    (number, application) = struct.unpack_from(">I4xI", start, 60)
    return Header(page_size, pages, number, application)


def _check_kind(header: Header, name: str) -> None:
    if header.application != APPLICATION_ID:
        raise NotAPack(name, "a database of some other program")
    if header.format > FORMAT:
        raise PackTooNew(name)
    if header.format < FORMAT:
        raise PackTooOld(name)


def _check_size(header: Header, size: int, name: str) -> None:
    whole = header.pages * PAGE_SIZE + SEAL_SIZE
    if header.page_size != PAGE_SIZE or size > whole:
        raise PackDamaged(name, "its first page doesn't fit the rest")
    if size < whole:
        raise PackDamaged(name, "it ends too early")
