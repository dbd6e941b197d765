"""So many people of 100, as dots: dark ones, rings with a dot for those between the two numbers, and empty rings."""

from PySide6.QtCore import QRectF

from kiosk.article.figures import DotsFigure
from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import bar
from kiosk.handout.text import ACTION, INK, Text

_ACROSS = 20
_ROWS = 5


def dots(drawing: DotsFigure, look: Look) -> Placed:
    """Five rows of twenty, and below them what the three kinds of dots stand for."""
    pitch = min(look.width / _ACROSS, 1.6 * look.size)
    legend = [(kinds, look.set(words, look.width - _lead(kinds, look))) for kinds, words in _legend(drawing)]
    gap = 0.5 * look.size
    height = _ROWS * pitch + gap + sum(text.height for _, text in legend)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        start = look.lead(left, 0, _ACROSS * pitch)
        for person in range(100):
            row, place = divmod(person, _ACROSS)
            column = _ACROSS - 1 - place if look.right_to_left else place
            kind = 0 if person < drawing.low else 1 if person < drawing.high else 2
            _dot(canvas, kind, start + column * pitch, top + row * pitch, 0.72 * pitch)
        down = top + _ROWS * pitch + gap
        for kinds, text in legend:
            _key(canvas, kinds, text, (left, down), look)
            down += text.height

    return Placed(height, draw)


def _legend(drawing: DotsFigure) -> tuple[tuple[tuple[int, ...], str], ...]:
    told = f"{phrases.people(drawing.low, drawing.high)}: {drawing.label}"
    others = f"{phrases.people(100 - drawing.high, 100 - drawing.low)}: {drawing.rest_label}"
    return ((0, 1) if drawing.high > drawing.low else (0,), told), ((2,), others)


def _lead(kinds: tuple[int, ...], look: Look) -> float:
    return (len(kinds) * 1.1 + 0.5) * look.size


def _key(canvas: Canvas, kinds: tuple[int, ...], text: Text, at: tuple[float, float], look: Look) -> None:
    left, top = at
    size = 0.85 * look.size
    for place, kind in enumerate(kinds):
        start = look.lead(left, place * 1.1 * look.size, size)
        _dot(canvas, kind, start, top + (text.lines[0].type.line - size) / 2, size)
    lead = _lead(kinds, look)
    text.draw(canvas, look.lead(left, lead, look.width - lead), top)


def _dot(canvas: Canvas, kind: int, left: float, top: float, size: float) -> None:
    bar(canvas, QRectF(left, top, size, size), ACTION if kind == 0 else "#FFFFFF", INK)
    if kind == 1:
        inner = 0.42 * size
        bar(canvas, QRectF(left + (size - inner) / 2, top + (size - inner) / 2, inner, inner), ACTION)
