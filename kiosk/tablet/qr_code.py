"""QR codes that hold words themselves: no address, no network."""

from collections.abc import Sequence
from dataclasses import dataclass

import segno

MOST_BYTES = 366
"""At error level M this fits version 13 (69 squares a side): at 61 mm a square is 0.88 mm,
four pixels of a phone camera that sees 120 mm of the screen 1,080 pixels wide from 40 cm."""


@dataclass(frozen=True, slots=True)
class QrCode:
    """One code: its words, squares along a side, and its dark squares as an SVG path of unit squares."""

    text: str
    size: int
    path: str


def codes(heading: str, lines: Sequence[str], footer: str) -> tuple[QrCode, ...]:
    """As many codes as the lines need; each starts with the heading, the last one ends with the footer."""
    return tuple(_code(text) for text in pages(heading, lines, footer))


def pages(heading: str, lines: Sequence[str], footer: str) -> tuple[str, ...]:
    """The texts of the codes, none over MOST_BYTES unless a single line is. No line is cut."""
    room = MOST_BYTES - len(f"{heading}\n\n{footer}".encode())
    found: list[list[str]] = [[]]
    for line in lines:
        if found[-1] and len("\n".join([*found[-1], line]).encode()) > room:
            found.append([])
        found[-1].append(line)
    texts = ["\n".join([heading, *page]) for page in found]
    texts[-1] += f"\n{footer}"
    return tuple(texts)


def _code(text: str) -> QrCode:
    squares = segno.make_qr(text, error="m", boost_error=False, encoding="utf-8").matrix
    path = "".join(_row_path(bytes(row), y) for y, row in enumerate(squares))
    return QrCode(text, len(squares), path)


def _row_path(row: bytes, y: int) -> str:
    parts: list[str] = []
    x = 0
    while x < len(row):
        run = len(row[x:]) - len(row[x:].lstrip(row[x : x + 1]))
        if row[x]:
            parts.append(f"M{x} {y}h{run}v1h-{run}z")
        x += run
    return "".join(parts)
