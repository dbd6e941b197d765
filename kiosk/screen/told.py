"""What a screen reader is told of an item."""

from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem


def told(item: QQuickItem, kind: QAccessible.Text) -> str:
    """One of its texts; empty for an item that nobody is told of."""
    spoken = QAccessible.queryAccessibleInterface(item)
    return "" if spoken is None else spoken.text(kind)


def name(item: QQuickItem) -> str:
    """What it is called."""
    return told(item, QAccessible.Text.Name)


def role(item: QQuickItem) -> QAccessible.Role:
    """What it is."""
    spoken = QAccessible.queryAccessibleInterface(item)
    return QAccessible.Role.NoRole if spoken is None else spoken.role()
