"""Moments and steps, one below the other, with a line from each to the next."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from kiosk.article.figures import StepsFigure, TimelineFigure
from kiosk.handout.canvas import Canvas
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import icon, ring, rule
from kiosk.handout.text import ACTION, PALE, Text


@dataclass(frozen=True, slots=True)
class _Stop:
    """One moment or step, set: its title, its words, and the name of its icon."""

    title: Text
    words: Text
    icon: str

    @property
    def height(self) -> float:
        return self.title.height + self.words.height


def timeline(drawing: TimelineFigure, look: Look) -> Placed:
    """Moments, each with a ring."""
    side = 1.7 * look.size
    stops = [_stop(stop.when, stop.what, "", look, side) for stop in drawing.stops]
    return _placed(stops, look, side)


def steps(drawing: StepsFigure, look: Look) -> Placed:
    """Steps with their numbers and icons."""
    side = 2.6 * look.size
    stops = [
        _stop(f"{number}. {step.title}", step.text, step.icon, look, side)
        for number, step in enumerate(drawing.steps, 1)
    ]
    return _placed(stops, look, side)


def _stop(title: str, words: str, name: str, look: Look, side: float) -> _Stop:
    room = look.width - side
    return _Stop(look.set(title, room, strong=True), look.set(words, room), name)


def _placed(stops: list[_Stop], look: Look, side: float) -> Placed:
    gap = 0.55 * look.size
    height = sum(stop.height for stop in stops) + gap * (len(stops) - 1)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        line = stops[0].title.lines[0].type.line if stops[0].title.lines else look.size
        x = look.lead(left, 0, 1.1 * look.size) + 0.55 * look.size
        down = top
        for number, stop in enumerate(stops):
            if number + 1 < len(stops):
                rule(canvas, QPointF(x, down + line / 2), QPointF(x, down + stop.height + gap + line / 2), 2.2, PALE)
            _mark(canvas, stop, x, down + line / 2, look)
            inner = look.lead(left, side, look.width - side)
            stop.title.draw(canvas, inner, down)
            stop.words.draw(canvas, inner, down + stop.title.height)
            down += stop.height + gap

    return Placed(height, draw)


def _mark(canvas: Canvas, stop: _Stop, x: float, y: float, look: Look) -> None:
    if not stop.icon:
        ring(canvas, QPointF(x, y), 0.42 * look.size)
        return
    half = 0.85 * look.size
    canvas.shape()
    canvas.painter.fillRect(QRectF(x - half, y - half, 2 * half, 2 * half), "#FFFFFF")
    icon(canvas, stop.icon, QRectF(x - half, y - half, 2 * half, 2 * half), ACTION)
