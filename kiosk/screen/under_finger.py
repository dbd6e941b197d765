"""What is under a finger: a control, or else a text."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.screen.reading_order import is_control


def under_finger(window: QQuickItem, scene: QPointF) -> QQuickItem | None:
    """The topmost control at a point of the scene, or else the topmost text; None where there is neither."""
    text = None
    for item in _from_above(window, scene):
        if is_control(item):
            return item
        if text is None and (item.inherits("QQuickText") or item.inherits("QQuickTextEdit")):
            text = item
    return text


def _from_above(item: QQuickItem, scene: QPointF) -> Iterator[QQuickItem]:
    """Items at a point, what is drawn last first. A part that is off as a whole, as under a sheet, is left out."""
    for child in sorted(item.childItems(), key=QQuickItem.z)[::-1]:
        if not child.isVisible() or not (child.isEnabled() or (is_control(child) and item.isEnabled())):
            continue
        inside = child.contains(child.mapFromScene(scene))
        if inside or not child.clip():
            yield from _from_above(child, scene)
        if inside:
            yield child
