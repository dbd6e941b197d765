"""What the uppermost thing on a window is called, and how assistive technology is told of it."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.reading_order import in_order
from kiosk.screen.told import name, role


def title(window: QQuickWindow) -> str:
    """The heading of what is uppermost on a window: of a sheet, or else of the page."""
    return next((words for item in _live(window.contentItem()) if (words := _heading(item))), "")


def announce(window: QQuickWindow, heading: str) -> None:
    """Tells it, where there is a heading and somebody who listens."""
    if heading and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, heading))


def _live(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in in_order(item):
        if child.isVisible() and child.isEnabled():
            yield child
            yield from _live(child)


def _heading(item: QQuickItem) -> str:
    heads = item.inherits("QQuickText") and role(item) == QAccessible.Role.Heading
    return name(item).strip() if heads or item.objectName() == "shade" else ""
