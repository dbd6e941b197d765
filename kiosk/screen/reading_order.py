"""The controls of a window, in the order in which they are read."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


def controls(item: QQuickItem) -> Iterator[QQuickItem]:
    """What can be worked now, below an item: visible, enabled, and meant to be reached by keys."""
    for child in in_order(item):
        if not child.isVisible() or not child.isEnabled():
            continue
        if is_control(child):
            yield child
        yield from controls(child)


def is_control(item: QQuickItem) -> bool:
    """Whether it can be worked, now or at another time."""
    return item.activeFocusOnTab() and item.inherits("QQuickAbstractButton")


def controls_called(item: QQuickItem, ending: str) -> Iterator[QQuickItem]:
    """What can be worked now and has a name that ends so, such as the page buttons of any page."""
    return (control for control in controls(item) if control.objectName().endswith(ending))


def in_order(item: QQuickItem) -> list[QQuickItem]:
    """Children in reading order: as they are written, but rows of a list from top to bottom.

    A list makes its rows anew as it scrolls, in any order.
    """
    children = item.childItems()
    if len(children) < 2:
        return children
    parent = item.parentItem()
    if parent is not None and parent.inherits("QQuickItemView"):
        return sorted(children, key=lambda child: (child.y(), child.x()))
    return children


def list_around(item: QQuickItem) -> QQuickItem | None:
    """The innermost list that an item stands in."""
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickItemView"):
        parent = parent.parentItem()
    return parent


def scrollers_around(item: QQuickItem) -> Iterator[QQuickItem]:
    """What scrolls around an item, from the inside out."""
    parent = item.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            yield parent
        parent = parent.parentItem()
