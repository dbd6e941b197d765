"""The typefaces, from their packages."""

import struct
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILY = "Atkinson Hyperlegible"
_FILES = (
    ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Regular.ttf"),
    ("fontpkg_atkinson_hyperlegible", "AtkinsonHyperlegible-Bold.ttf"),
)
_OTHER_SCRIPTS = {
    "Noto Sans": ("fontpkg_noto_sans", "NotoSans[wdth,wght].ttf"),
    "Noto Sans Arabic": ("fontpkg_noto_sans_arabic", "NotoSansArabic[wdth,wght].ttf"),
}
"""For letters that the first family does not have, in the order in which they are asked."""


_ASCENT, _DESCENT = 0.95, 0.29
"""Of Atkinson Hyperlegible, for each pixel of its size."""


class FontMissing(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A typeface of the program is not there. The text says which and what to do."""


def load_fonts(app: QGuiApplication) -> None:
    """Makes the typefaces known and the default. Errors: FontMissing."""
    for package, file in (*_FILES, *_OTHER_SCRIPTS.values()):
        _load(_path(package, file))
    QFont.insertSubstitutions(FAMILY, list(_OTHER_SCRIPTS))
    app.setFont(QFont(FAMILY))


def _path(package: str, file: str) -> Path:
    # Looked up without importing: a font package reads its metadata on import.
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        message = f"The typeface package {package} is not installed. Set the kiosk up again."
        raise FontMissing(message)
    return Path(spec.origin).parent / "files" / file


def _load(path: Path) -> None:
    if QFontDatabase.addApplicationFontFromData(levelled(path.read_bytes())) < 0:
        message = f"The typeface {path.name} cannot be read. Set the kiosk up again."
        raise FontMissing(message)


def levelled(font: bytes) -> bytes:
    """A TrueType font whose lines are as high, and stand as high in them, as those of the first family.

    A line is placed by the tallest of its fonts: one Arabic word would push a line of Latin out of its button.
    """
    levelled = bytearray(font)
    tables = dict(_tables(font))
    (em,) = struct.unpack_from(">H", font, tables[b"head"] + 18)
    up, down = round(em * _ASCENT), round(em * _DESCENT)
    struct.pack_into(">hhh", levelled, tables[b"hhea"] + 4, up, -down, 0)
    struct.pack_into(">hhhHH", levelled, tables[b"OS/2"] + 68, up, -down, 0, up, down)
    return bytes(levelled)


def _tables(font: bytes) -> Iterator[tuple[bytes, int]]:
    (count,) = struct.unpack_from(">H", font, 4)
    for number in range(count):
        tag, _, offset, _ = struct.unpack_from(">4sIII", font, 12 + 16 * number)
        yield tag, offset
