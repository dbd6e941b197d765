"""What of an item can be seen: the window and the items around it cut it off, or can be scrolled."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.tour.box import Box

SLACK = 1.0
"""Pixels that rounding may cost."""

FAR = 1e7


@dataclass(frozen=True, slots=True)
class Clip:
    """Something that cuts off what is inside: what shows of it now, and what can be scrolled to."""

    shown: Box
    reach: Box


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a rectangle shows now, whether scrolling would show more, and whether some is lost for good."""

    shown: Box
    partly: bool
    lost: bool


def sight(box: Box, clips: tuple[Clip, ...]) -> Sight:
    """How a rectangle fares inside everything around it, given from the inside out."""
    shown, partly, lost = box, False, False
    for clip in clips:
        lost = lost or not box.within(clip.reach, SLACK)
        partly = partly or not shown.within(clip.shown, SLACK)
        shown = shown.cut(clip.shown)
        if shown.empty:
            break
        if clip.reach != clip.shown:
            box = shown
    return Sight(shown, partly and not lost, lost)


def place(item: QQuickItem, rect: QRectF | None = None) -> Box:
    """Where an item, or a rectangle inside it, is in the window."""
    return Box.of(item.mapRectToScene(rect if rect is not None else QRectF(0, 0, item.width(), item.height())))


def scrolled(item: QQuickItem) -> Clip:
    """A Flickable: its viewport, and all of its content as it lies now.

    A list only guesses how much lies above and below the rows it has made, so what it scrolls has no end.
    """
    view = place(item)
    if item.inherits("QQuickItemView"):
        across = item.property("contentWidth") > item.width() + SLACK
        down = item.property("contentHeight") > item.height() + SLACK
        return Clip(
            view, view.around(Box(view.x - across * FAR, view.y - down * FAR, across * 2 * FAR, down * 2 * FAR))
        )
    left = view.x - (item.property("contentX") - item.property("originX"))
    top = view.y - (item.property("contentY") - item.property("originY"))
    content = Box(left, top, item.property("contentWidth"), item.property("contentHeight"))
    return Clip(view, view.around(content))
