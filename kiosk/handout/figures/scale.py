"""A scale with a marked span and a usual value; it runs from left to right in every language, as rulers do."""

from PySide6.QtCore import QPointF, QRectF

from kiosk.article.figures import RangeFigure
from kiosk.handout.canvas import Canvas
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import bar, ring
from kiosk.handout.text import ACTION, INK, LINE, PALE, Text


def scale(drawing: RangeFigure, look: Look) -> Placed:
    """The usual value stands above the scale, the ends of the span below it, each in its half."""
    side, thick, knob, half = 0.8 * look.size, 0.9 * look.size, 0.75 * look.size, look.width / 2 - 4
    usual = look.set(f"{number(drawing.usual)} {drawing.usual_label}", strong=True, colour=ACTION, centred=True)
    low, high = (
        look.set(f"{number(value)} {drawing.unit}: {label}".removesuffix(": "), half, centred=True)
        for value, label in ((drawing.low, drawing.low_label), (drawing.high, drawing.high_label))
    )
    track = usual.height + knob - thick / 2
    below = track + thick + 0.6 * knob

    def at(value: float) -> float:
        share = (value - drawing.start) / (drawing.end - drawing.start) if drawing.end > drawing.start else 0.0
        return side + (look.width - 2 * side) * share

    def draw(canvas: Canvas, left: float, top: float) -> None:
        usual.draw(canvas, left + _left(usual, look.width, at(drawing.usual), (0, look.width)), top)
        bar(canvas, QRectF(left + side, top + track, look.width - 2 * side, thick), "#FFFFFF", LINE)
        span = max(thick, at(drawing.high) - at(drawing.low))
        begin = min(at(drawing.low), at(drawing.high) - span)
        bar(canvas, QRectF(left + begin, top + track, span, thick), PALE, INK)
        ring(canvas, QPointF(left + at(drawing.usual), top + track + thick / 2), knob)
        low.draw(canvas, left + _left(low, half, at(drawing.low), (0, half)), top + below)
        high.draw(canvas, left + _left(high, half, at(drawing.high), (half + 8, look.width)), top + below)

    return Placed(below + max(low.height, high.height), draw)


def number(value: float) -> str:
    """A number as the screen writes it."""
    return f"{value:.12g}"


def _left(text: Text, width: float, middle: float, room: tuple[float, float]) -> float:
    """The left edge for a text that is centred in its width, so that it is seen around a middle and within a room."""
    start = max(room[0], min(middle - text.used / 2, room[1] - text.used))
    return start - (width - text.used) / 2
