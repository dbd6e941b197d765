"""A figure as a whole: its title, its drawing, its caption, and how sure it is."""

from typing import assert_never

from PySide6.QtCore import QRectF

from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    DotsFigure,
    Drawing,
    Figure,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
)
from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas, Element
from kiosk.handout.columns import Slot
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import bar, certainty_bars, certainty_width
from kiosk.handout.figures.people import dots
from kiosk.handout.figures.rows import compare
from kiosk.handout.figures.scale import scale
from kiosk.handout.figures.stops import steps, timeline
from kiosk.handout.setting import Setting
from kiosk.handout.slices import Slice
from kiosk.handout.text import LINE, QUIET, Text


def figure_slice(figure: Figure, setting: Setting, width: float) -> Slice:
    """The figure in its frame."""
    inset = setting.body
    look = Look(width - 2 * inset, setting.small, setting.right_to_left)
    title = look.set(figure.title, strong=True, size=setting.body)
    drawn = _drawing(figure.drawing, look)
    caption = look.set(figure.caption, colour=QUIET) if figure.caption else None
    sure = figure.certainty
    words = look.set(phrases.certainty(sure), look.width - certainty_width(look.size), colour=QUIET) if sure else None
    gap, bars = 0.5 * setting.body, certainty_width(look.size)
    beside = words is not None and title.used + bars + words.used + 2 * look.size <= look.width
    height = 2 * 0.7 * inset + title.height + gap + drawn.height
    height += sum(gap + part.height for part in (caption, None if beside else words) if part)
    name, shape, below = Element("P"), Element("Figure", figure.alt), Element("Caption")

    def draw(canvas: Canvas, left: float, top: float) -> None:
        bar(canvas, QRectF(left, top, width, height), "#FFFFFF", LINE, 6)
        left, down = left + inset, top + 0.7 * inset
        with canvas.within(name):
            title.draw(canvas, left, down)
        if words and sure and beside:
            _sure(canvas, sure, words, (left, down + title.height - words.height), look, look.width - bars - words.used)
        down += title.height + gap
        with canvas.within(shape):
            drawn.draw(canvas, left, down)
        down += drawn.height + gap
        if caption:
            with canvas.within(below):
                caption.draw(canvas, left, down)
            down += caption.height + gap
        if words and sure and not beside:
            _sure(canvas, sure, words, (left, down), look, 0.0)

    return Slice(Slot(height + setting.space, 1.4 * setting.space), draw)


def _sure(canvas: Canvas, sure: Certainty, words: Text, at: tuple[float, float], look: Look, offset: float) -> None:
    """The bars of a certainty and its words, so far in from where lines begin."""
    (left, top), bars = at, certainty_width(look.size)
    certainty_bars(canvas, sure, look.lead(left, offset, bars - 0.5 * look.size), top + look.size, look.size)
    with canvas.within(Element("P")):
        words.draw(canvas, left - offset if look.right_to_left else left + offset + bars, top)


def _drawing(drawing: Drawing, look: Look) -> Placed:
    match drawing:
        case RangeFigure():
            return scale(drawing, look)
        case TimelineFigure():
            return timeline(drawing, look)
        case CompareFigure():
            return compare(drawing, look)
        case StepsFigure():
            return steps(drawing, look)
        case DotsFigure():
            return dots(drawing, look)
        case _:
            assert_never(drawing)
