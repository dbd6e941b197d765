"""Where on the screen a sentence stands, and how the screen scrolls to it."""

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.screen.reading_order import scrollers_around
from kiosk.screen.spoken_screen import Saying, found
from kiosk.screen.text_lines import is_text, places, shown, units

SEEN_ABOVE = 0.12
"""How far down in the view a sentence comes to stand once it has left it, so that many of the next are seen too."""


@dataclass(frozen=True, slots=True)
class SpokenPlace:
    """Some letters of a text, or an item as a whole where ``end`` is 0. Counts UTF-16 units."""

    item: QQuickItem
    start: int = 0
    end: int = 0

    def lines(self) -> list[QRectF]:
        """The lines of the letters in pixels of the item, as it is laid out now."""
        return places(self.item, self.start, self.end) if self.end and shiboken6.isValid(self.item) else []

    def frame(self) -> QRectF:
        """The item without what it leaves free around itself, as a block of an article does."""
        if self.end or not shiboken6.isValid(self.item):
            return QRectF()
        above, below = self.item.property("above") or 0, self.item.property("below") or 0
        start, width = self.item.property("columnStart") or 0, self.item.property("columnWidth") or self.item.width()
        return QRectF(start, above, width, self.item.height() - above - below)


def brought_to_view(saying: Saying, start: int, end: int) -> SpokenPlace | None:
    """The place of some letters of what is said, which the screen scrolls to; None where it is gone."""
    there = found(saying)
    if there is None or not shiboken6.isValid(there.item):
        return None
    item, words = there.item, there.words
    if not is_text(item):
        place = SpokenPlace(item)
    elif there.whole:
        place = SpokenPlace(item, 0, units(shown(item)))
    else:
        place = SpokenPlace(item, units(words[:start]), units(words[:end]))
    _reveal(item, place.lines() or [place.frame()])
    return place


def _reveal(item: QQuickItem, rects: list[QRectF]) -> None:
    box = rects[0]
    for rect in rects[1:]:
        box = box.united(rect)
    for around in scrollers_around(item):
        _scroll(around, item.mapRectToItem(around, box))


def _scroll(view: QQuickItem, box: QRectF) -> None:
    if box.top() >= 0 and box.bottom() <= view.height():
        return
    first = view.property("originY") - view.property("topMargin")
    last = view.property("originY") + view.property("contentHeight") + view.property("bottomMargin") - view.height()
    wanted = view.property("contentY") + box.top() - SEEN_ABOVE * view.height()
    view.setProperty("led", True)
    view.setProperty("contentY", max(first, min(wanted, last)))
