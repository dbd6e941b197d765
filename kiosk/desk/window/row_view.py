"""Brings a row of the tablet's page into view."""

from collections.abc import Iterator

from PySide6.QtCore import Q_ARG, QMetaObject
from PySide6.QtQuick import QQuickItem

from kiosk.screen.rows import Rows

_CONTAIN = 4
"""ListView.Contain: the list moves no further than the row needs."""


def bring_into_view(glass: QQuickItem, row: int) -> None:
    """Scrolls the page below ``glass`` to a row of its blocks, or for -1 to its top."""
    found = next(_lists(glass), None)
    if found is None:
        return
    rows = found.property("model")
    while isinstance(rows, Rows) and rows.canFetchMore() and rows.rowCount() <= row:
        rows.fetchMore()
    QMetaObject.invokeMethod(found, "forceLayout")
    if row < 0:
        QMetaObject.invokeMethod(found, "positionViewAtBeginning")
    else:
        QMetaObject.invokeMethod(found, "positionViewAtIndex", Q_ARG(int, row), Q_ARG(int, _CONTAIN))


def _lists(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.objectName() == "blocks" and child.isVisible():
            yield child
        yield from _lists(child)
