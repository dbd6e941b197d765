"""Shapes that figures on paper are made of. Nothing is told by colour alone."""

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from kiosk.article.figures import Certainty
from kiosk.handout.canvas import Canvas
from kiosk.handout.text import ACTION, INK, LINE
from kiosk.screen.icons import svg

BARS = {Certainty.WELL_TESTED: 3, Certainty.SOME_STUDIES: 2, Certainty.LESS_CERTAIN: 1}


def bar(canvas: Canvas, area: QRectF, fill: str, edge: str = "", radius: float | None = None) -> None:
    """A bar with round corners; those of a pill without a radius."""
    canvas.shape()
    round_by = min(area.width(), area.height()) / 2 if radius is None else radius
    canvas.painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas.painter.setPen(QPen(QColor(edge), 0.7) if edge else QPen(QColor(0, 0, 0, 0), 0))
    canvas.painter.setBrush(QColor(fill))
    canvas.painter.drawRoundedRect(area, round_by, round_by)


def ring(canvas: Canvas, middle: QPointF, radius: float) -> None:
    """A dark dot with a light middle: a value on a scale, a moment of a timeline."""
    bar(canvas, QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), ACTION)
    inner = radius * 0.36
    bar(canvas, QRectF(middle.x() - inner, middle.y() - inner, 2 * inner, 2 * inner), "#FFFFFF")


def rule(canvas: Canvas, start: QPointF, end: QPointF, width: float, colour: str = LINE) -> None:
    """A straight line."""
    canvas.shape()
    canvas.painter.setPen(QPen(QColor(colour), width))
    canvas.painter.drawLine(start, end)


def icon(canvas: Canvas, name: str, area: QRectF, colour: str = ACTION) -> None:
    """One of the kiosk's icons."""
    canvas.shape()
    QSvgRenderer(QByteArray(svg(f"{name}/{colour.removeprefix('#')}").encode())).render(canvas.painter, area)


def certainty_bars(canvas: Canvas, sure: Certainty, left: float, bottom: float, size: float) -> None:
    """Three bars, as many of them dark as the screen's mark has; ``size`` is that of the words beside them."""
    wide = size * 0.3
    for number in range(3):
        high = wide * (1.5 + 0.75 * number)
        area = QRectF(left + number * 1.5 * wide, bottom - high, wide, high)
        bar(canvas, area, ACTION if number < BARS[sure] else "#FFFFFF", INK, 0.6)


def certainty_width(size: float) -> float:
    """How wide the bars are, with the space beside them."""
    return size * (0.3 * 4 + 0.5)
