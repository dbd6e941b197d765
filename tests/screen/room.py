"""The screens a page has to fit, and whether it does."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

# Pixels and inches: the screen of the drawings, a tall one, and the lowest one.
SCREENS = {"13-inch": (1280, 800, 13.3), "tall": (800, 1280, 10.1), "low": (1024, 600, 10.1)}


def fit(tablet, qtbot, screen: str, text_size: int) -> None:
    """The tablet takes on a screen and a text size."""
    tablet.resize(*SCREENS[screen])
    tablet.visit.display.setTextSize(text_size)
    qtbot.wait(30)


def rooms(tablet, qtbot) -> Iterator[str]:
    """The tablet takes on each screen at both ends of the text sizes; gives a name for what failed where."""
    for screen in SCREENS:
        for text_size in (100, 200):
            fit(tablet, qtbot, screen, text_size)
            yield f"{screen} at {text_size} %"


def units(tablet) -> float:
    """How many pixels one unit of the drawings takes."""
    return tablet.window.property("pixelsPerInch") / 113


def place(item: QQuickItem) -> QRectF:
    """Where an item stands in the window, in pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def controls(tablet) -> Iterator[QQuickItem]:
    """Everything that can be touched, in the room that its list shows."""
    return (item for item in tablet.items() if item.inherits("QQuickAbstractButton") and item.isEnabled())


def in_view(tablet, item: QQuickItem) -> bool:
    """Whether all of an item stands in the window and in the list it may scroll in."""
    around = item.parentItem()
    spot = place(item)
    while around is not None:
        if around.clip() and not place(around).adjusted(-1, -1, 1, 1).contains(spot):
            return False
        around = around.parentItem()
    return QRectF(0, 0, tablet.window.width(), tablet.window.height()).adjusted(-1, -1, 1, 1).contains(spot)


def reach(tablet, qtbot, name: str, prefix: str) -> None:
    """Pages through, by touch, down and then up, until what is named stands in view."""
    for turn in ("down", "up"):
        for _ in range(40):
            if any(item.objectName() == name and in_view(tablet, item) for item in tablet.items()):
                return
            button = f"{prefix}-page-{turn}"
            if not tablet.shows(button) or not tablet.item(button).isEnabled():
                break
            tablet.tap(button)
            qtbot.wait(5)
    pytest.fail(f"{name} cannot be reached by paging")
