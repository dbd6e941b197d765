"""Whether the typefaces have every letter of a text, or empty boxes would be drawn in place of some."""

import unicodedata
from functools import lru_cache

from PySide6.QtGui import QFont, QTextLayout

UNDRAWN = {"Cc", "Cf", "Zl", "Zp", "Zs"}
"""Kinds of signs that have no picture of their own: breaks, spaces, and marks of direction."""


def missing(text: str, font: QFont) -> str:
    """Those letters of a text that neither its font nor any other in its place has, each once."""
    return _missing(text, font.family(), font.bold())


@lru_cache(maxsize=4096)
def _missing(text: str, family: str, bold: bool) -> str:  # noqa: FBT001 -- a key of the cache
    font = QFont(family)
    font.setBold(bold)
    if not _boxes(text, font):
        return ""
    return "".join(sign for sign in dict.fromkeys(text) if _boxes(sign, font))


def _boxes(text: str, font: QFont) -> bool:
    """Whether a box is drawn for some of it: glyph 0 of a typeface stands for all that it lacks."""
    drawn = "".join(sign for sign in text if unicodedata.category(sign) not in UNDRAWN)
    layout = QTextLayout(drawn, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
