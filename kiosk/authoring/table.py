"""Tables."""

import re
from xml.etree.ElementTree import Element

from kiosk.article.blocks import Table
from kiosk.article.place import Place
from kiosk.authoring.inline import Said, all_sources, read_inline, read_text
from kiosk.authoring.reading import Reading

_BAR = re.compile(r"(?<!\\)\|")


def read_table(element: Element, at: Place, reading: Reading) -> Table:
    """The table of an element that begins at a place."""
    first = reading.trail.line(at.line).strip()
    bars = first.startswith("|") or _ends_with_bar(first)
    header = tuple(_heading(cell, reading) for cell in element.iter("th"))
    rows = tuple(_row(row, len(header), reading, bars=bars) for row in element.findall("tbody/tr"))
    if not any(cell.runs for row in rows for cell in row):
        reading.error("MD09", "This table has headings and no rows. Write a row below the line of dashes.", at)
    if not all(header):
        reading.error("MD09", "Each column of a table needs a heading. Write it in the first line.", at)
    texts = tuple(tuple(cell.runs for cell in row) for row in rows)
    return Table(header, texts, all_sources(cell for row in rows for cell in row), at)


def _heading(cell: Element, reading: Reading) -> str:
    reading.refuse_attributes(cell, "style")
    return read_text(cell, reading)


def _row(row: Element, columns: int, reading: Reading, *, bars: bool) -> tuple[Said, ...]:
    at = reading.trail.enter(row)
    written = _cell_count(reading.trail.line(at.line).strip(), bars=bars)
    if written != columns:
        message = f"The table has {columns} columns, but this row has {written}. Write one cell for each column."
        reading.error("MD11", message, at)
    return tuple(_cell(cell, reading) for cell in row)


def _cell_count(line: str, *, bars: bool) -> int:
    """How many cells a line has. ``bars`` says that the first line of the table has outer bars.

    Python-Markdown fills a short row and cuts a long one without a word, so the cells are counted here.
    """
    outer = (line.startswith("|") + _ends_with_bar(line)) if bars else 0
    return len(_BAR.findall(line)) + 1 - outer


def _ends_with_bar(line: str) -> bool:
    return bool(line) and _BAR.match(line, len(line) - 1) is not None


def _cell(cell: Element, reading: Reading) -> Said:
    reading.refuse_attributes(cell, "style")
    return read_inline(cell, reading)
