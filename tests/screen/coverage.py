"""Which characters the typefaces of the program can draw."""

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFont, QRawFont

from kiosk.screen.fonts import FAMILY

WEIGHTS = {"regular": QFont.Weight.Normal, "bold": QFont.Weight.Bold}
LAST = 0x1FFFF
"""The last character of the planes that scripts and signs stand in."""


def raw(family: str, weight: QFont.Weight) -> QRawFont:
    """The typeface of a family itself, with no letter from another one."""
    font = QFont(family, weight=weight)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    found = QRawFont.fromFont(font)
    assert (found.familyName().casefold(), found.weight()) == (family.casefold(), weight.value), family
    return found


@cache
def drawable(weight: str) -> frozenset[str]:
    """Every character that one of the program's typefaces has in a weight. The program's fonts must be loaded."""
    families = [FAMILY, *QFont.substitutes(FAMILY)]
    fonts = [raw(family, WEIGHTS[weight]) for family in families]
    return frozenset(chr(code) for code in range(0x20, LAST) if any(font.supportsCharacter(code) for font in fonts))


def as_ranges(signs: Iterable[str]) -> str:
    """Characters as kiosk/authoring/drawable.py writes them, in lines of 110."""
    ranges: list[list[int]] = []
    for code in sorted(map(ord, signs)):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    lines = [""]
    for first, last in ranges:
        written = f"{first:X}" if first == last else f"{first:X}-{last:X}"
        if len(lines[-1]) + len(written) > 110:
            lines.append("")
        lines[-1] = f"{lines[-1]} {written}".strip()
    return "\n".join(lines)
