"""How the screen scrolls to what is being read."""

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

SEEN_ABOVE = 0.12
"""How far down in the view a sentence comes to stand once it has left it, so that many of the next are seen too."""


def reveal(item: QQuickItem, rects: list[QRectF]) -> None:
    """Scrolls everything that scrolls around an item until some places in it show."""
    if not rects:
        return
    box = rects[0]
    for rect in rects[1:]:
        box = box.united(rect)
    around = item.parentItem()
    while around is not None:
        if around.inherits("QQuickFlickable"):
            _scroll(around, item.mapRectToItem(around, box))
        around = around.parentItem()


def _scroll(view: QQuickItem, box: QRectF) -> None:
    if box.top() >= 0 and (box.bottom() <= view.height() or box.top() == 0):
        return
    first = view.property("originY") - view.property("topMargin")
    last = view.property("originY") + view.property("contentHeight") + view.property("bottomMargin") - view.height()
    wanted = view.property("contentY") + box.top() - SEEN_ABOVE * view.height()
    view.setProperty("led", True)  # noqa: FBT003 -- the name is beside it
    view.setProperty("contentY", max(first, min(wanted, last)))
