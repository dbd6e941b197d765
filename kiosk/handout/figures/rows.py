"""Things side by side: one row for each, with its name, what to know of it, and its value."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF

from kiosk.article.figures import Certainty, CompareFigure, CompareRow
from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import certainty_bars, certainty_width, rule
from kiosk.handout.text import QUIET, Text

_SHARE = 0.6
"""Of the width, for the name; the rest is the value's."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A row, set."""

    names: tuple[Text, ...]
    values: tuple[Text, ...]
    sure: tuple[Certainty, Text] | None

    @property
    def height(self) -> float:
        left = sum(one.height for one in self.names) + (self.sure[1].height if self.sure else 0.0)
        return max(left, sum(one.height for one in self.values))


def compare(drawing: CompareFigure, look: Look) -> Placed:
    """The headings of the columns, then the rows, with lines between."""
    gap = 0.4 * look.size
    heading = _Row(
        (look.set(f"{drawing.columns[0]} · {drawing.columns[1]}", _SHARE * look.width, colour=QUIET),),
        (look.set(drawing.columns[2], _value_width(look), colour=QUIET),),
        None,
    )
    rows = [heading, *(_row(row, look) for row in drawing.rows)]
    height = sum(row.height + 2 * gap for row in rows) - gap

    def draw(canvas: Canvas, left: float, top: float) -> None:
        down = top
        for number, row in enumerate(rows):
            if number:
                rule(canvas, QPointF(left, down - gap), QPointF(left + look.width, down - gap), 0.6)
            _draw(canvas, row, left, down, look)
            down += row.height + 2 * gap

    return Placed(height, draw)


def _row(row: CompareRow, look: Look) -> _Row:
    wide, narrow = _SHARE * look.width, _value_width(look)
    names = (look.set(row.name, wide, strong=True), look.set(row.note, wide))
    values = (look.set(row.value, narrow, strong=True), look.set(row.value_note, narrow, colour=QUIET))
    room = wide - certainty_width(look.size)
    sure = (row.certainty, look.set(phrases.certainty(row.certainty), room, colour=QUIET)) if row.certainty else None
    return _Row(names, values, sure)


def _value_width(look: Look) -> float:
    return (1 - _SHARE) * look.width - look.size


def _draw(canvas: Canvas, row: _Row, left: float, top: float, look: Look) -> None:
    wide, narrow = _SHARE * look.width, _value_width(look)
    down = top
    for text in row.names:
        text.draw(canvas, look.lead(left, 0, wide), down)
        down += text.height
    if row.sure:
        sure, words = row.sure
        bars = certainty_width(look.size)
        certainty_bars(canvas, sure, look.lead(left, 0, bars - 0.5 * look.size), down + look.size, look.size)
        words.draw(canvas, look.lead(left, bars, wide - bars), down)
    down = top
    for text in row.values:
        text.draw(canvas, look.lead(left, wide + look.size, narrow), down)
        down += text.height
