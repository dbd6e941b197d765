"""The lines of a PDF page: their words, size, and where they stand."""

import ctypes
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage, PdfTextPage

_WIDE = 1.8
"""A gap of more times the letters' size than this, in a line, parts two columns of a table."""
_OFF = 0.45
"""A letter more of the size above or below the line than this begins another line; small raised ones are nearer."""
_BREAKS = ("\r", "\n")
_FORMS = ("\ufb1d", "\ufeff")
"""Arabic and Hebrew letters in the shapes a printer joins; typed letters come before."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line, in points: ``y`` is its height above the page's foot, ``left`` and ``right`` its ends.

    ``size`` is that of its letters.
    """

    text: str
    y: float
    left: float
    right: float
    size: float
    strong: bool
    page: int


@dataclass(frozen=True, slots=True)
class _Letter:
    """A letter where it stands; ``broken`` says that the library ended a line before it."""

    text: str
    x: float
    y: float
    right: float
    index: int
    broken: bool


def page_lines(page: PdfPage, number: int) -> Iterator[PageLine]:
    """The lines of a page in the order in which the file draws them."""
    text = page.get_textpage()
    line: list[_Letter] = []
    words, size, gap = "", 0.0, ""
    for letter in _letters(text):
        if not letter.text.strip():
            gap = gap or " "
            continue
        if line and not _is_beside(letter, line, size):
            yield PageLine(words, line[0].y, line[0].x, line[-1].right, size, _is_strong(text, line), number)
            line, words = [], ""
        if not line:
            size = _size(text, letter.index)
        elif letter.x - line[-1].right > _WIDE * size:
            words += "\t"
        else:
            words += gap
        words, gap = words + letter.text, ""
        line.append(letter)
    if line:
        yield PageLine(words, line[0].y, line[0].x, line[-1].right, size, _is_strong(text, line), number)
    text.close()


def _is_beside(letter: _Letter, line: list[_Letter], size: float) -> bool:
    """Whether a letter goes on with a line. The library breaks lines between the columns of a table, too."""
    if abs(letter.y - line[0].y) > _OFF * size:
        return False
    return not letter.broken or letter.x > line[-1].right


def _letters(text: PdfTextPage) -> Iterator[_Letter]:
    x, y, box = ctypes.c_double(), ctypes.c_double(), pdfium.FS_RECTF()
    high, broken = 0, False
    for index in range(text.count_chars()):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if high and 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00
        high = 0
        sign = chr(code) if code and not 0xD800 <= code < 0xE000 else "\ufffd"
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        pdfium.FPDFText_GetLooseCharBox(text, index, box)
        yield _Letter(typed(sign), x.value, y.value, box.right, index, broken)
        broken = sign in _BREAKS or (broken and not sign.strip())


def typed(text: str) -> str:
    """The text with letters as they are typed: “ﺏ” is one shape of “ب”, “ﬁ” is “fi”."""
    if text.isascii():
        return text
    return "".join(
        unicodedata.normalize("NFKC", sign) if _FORMS[0] <= sign < _FORMS[1] or "\ufb00" <= sign <= "\ufb06" else sign
        for sign in text
    )


def _size(text: PdfTextPage, index: int) -> float:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, index, matrix)
    scale = max(abs(matrix.d), abs(matrix.b)) or 1.0
    return round(pdfium.FPDFText_GetFontSize(text, index) * scale * 2) / 2 or 1.0


def _is_strong(text: PdfTextPage, line: list[_Letter]) -> bool:
    return all("bold" in _font(text, letter.index).lower() for letter in (line[0], line[-1]))


def _font(text: PdfTextPage, index: int) -> str:
    name = ctypes.create_string_buffer(200)
    length = pdfium.FPDFText_GetFontInfo(text, index, name, 200, None)
    return name.value.decode("utf-8", "replace") if 0 < length <= 200 else ""
