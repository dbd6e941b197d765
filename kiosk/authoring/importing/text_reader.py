"""A .txt file to a leaflet."""

import re
from collections.abc import Iterator

from kiosk.authoring.importing.decoding import decode
from kiosk.authoring.importing.leaflet import Block, Doubt, Heading, Leaflet
from kiosk.authoring.importing.lines import Line, Lines

_LONG = 120
"""Letters of a line that no typewriter would make: it is a whole paragraph."""
_UNDERLINE = re.compile(r"([=-])\1{2,}\s*")
GUESSED_LETTERS = (
    "Letters with accents may be wrong in the whole text: the file does not say how it was saved. Compare them."
)


def read_text(data: bytes, language: str) -> Leaflet:
    """The leaflet in a file's bytes. Raises LeafletUnreadable."""
    decoded = decode(data, language)
    lines = Lines(guesses=True)
    rows = decoded.text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").split("\n")
    blocks: list[Block] = list(lines.blocks(_lines(rows, lines.left_out)))
    if decoded.guessed:
        blocks.insert(1 if blocks and isinstance(blocks[0], Heading) else 0, Doubt(GUESSED_LETTERS))
    return Leaflet(tuple(blocks), tuple(rows), left_out=tuple(lines.left_out))


def _lines(rows: list[str], left_out: list[str]) -> Iterator[Line]:
    begins, skip, above = True, False, ""
    alone = sum(len(row) > _LONG for row in rows) * 4 > sum(bool(row.strip()) for row in rows)
    for row, below in zip(rows, [*rows[1:], ""], strict=True):
        if skip:
            left_out.append(row)
            begins, skip = True, False
        elif not row.strip():
            begins = True
        elif _UNDERLINE.fullmatch(below) and begins:
            yield Line(row.strip(), begins=True, level=1 if below[0] == "=" else 2)
            skip = True
        else:
            yield Line(row.rstrip(), begins or alone or max(len(row), len(above)) > _LONG)
            begins = False
        above = row
