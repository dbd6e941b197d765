"""Word processors' files are zip archives of XML: looked through before any library opens them."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from xml.parsers import expat

from kiosk.authoring.importing.leaflet import LeafletUnreadable

UNPACKED_BYTES = 400_000_000
"""More than any leaflet unpacks to; a bomb unpacks to thousands of times its size."""
XML_BYTES = 60_000_000
"""The text of one part; a 600-page book has about 10 million."""

_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_XML = (".xml", ".rels")
DAMAGED = "is damaged. Open it in the program it was made with, save it again, and import that."
_UNSAFE = "holds XML that could run wild. Open it in a word processor, save it as a new file, and import that."
_HUGE = "unpacks to far more than a leaflet holds. Check where it comes from; do not open it."
_LOCKED = "needs a password. Open it in the program it was made with, save it without a password, and import that."


def unpack(data: bytes, needed: str, kind: str) -> zipfile.ZipFile:
    """The archive in ``data``, which must hold the part ``needed``. Raises LeafletUnreadable with the reason."""
    if data.startswith(_OLD_OFFICE):
        message = f"is no {kind} file that can be read: it has a password, or it is of the old kind .doc."
        raise LeafletUnreadable(f"{message} Open it in a word processor and save it as {kind} without a password.")
    if not data.startswith(b"PK"):
        raise LeafletUnreadable(f"is not a {kind} file, whatever its name says. Save it as {kind} and import that.")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _look_through(archive, needed, kind)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as error:
        raise LeafletUnreadable(DAMAGED) from error
    return archive


def _look_through(archive: zipfile.ZipFile, needed: str, kind: str) -> None:
    entries = archive.infolist()
    if any(entry.flag_bits & 1 for entry in entries):
        raise LeafletUnreadable(_LOCKED)
    if sum(entry.file_size for entry in entries) > UNPACKED_BYTES:
        raise LeafletUnreadable(_HUGE)
    if needed not in archive.namelist():
        raise LeafletUnreadable(f"is not a {kind} file, whatever its name says. Save it as {kind} and import that.")
    if "META-INF/manifest.xml" in archive.namelist() and b"encryption-data" in archive.read("META-INF/manifest.xml"):
        raise LeafletUnreadable(_LOCKED)
    for entry in entries:
        if entry.filename.endswith(_XML) and entry.file_size:
            _check_xml(archive, entry)


def _check_xml(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Parses a part without building anything. A document type is how bombs and outside files get in.

    Old .odt files name one for their list of parts; without words of its own it does no harm, since none is fetched.
    """
    if entry.file_size > XML_BYTES:
        raise LeafletUnreadable(_HUGE)
    parser = expat.ParserCreate()
    may_name_one = entry.filename == "META-INF/manifest.xml"
    parser.StartDoctypeDeclHandler = lambda *told: _refuse_doctype(has_words=bool(told[3]), may_name_one=may_name_one)
    try:
        for chunk in _chunks(archive, entry):
            parser.Parse(chunk, False)  # noqa: FBT003  # expat takes no names
        parser.Parse(b"", True)  # noqa: FBT003
    except expat.ExpatError as error:
        raise LeafletUnreadable(DAMAGED) from error


def _refuse_doctype(*, has_words: bool, may_name_one: bool) -> None:
    if has_words or not may_name_one:
        raise LeafletUnreadable(_UNSAFE)


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    with archive.open(entry) as stream:
        while chunk := stream.read(1 << 20):
            yield chunk
