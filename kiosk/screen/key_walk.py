"""Goes from control to control by keys, scrolling where the next one is out of sight."""

from PySide6 import QtCore
from PySide6.QtCore import QMetaObject, QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.reading_order import controls, is_control, list_around, scrollers_around

SHARE = 0.6
"""Of a list's height that one step scrolls it on, so that no row is passed over."""

MOST_STEPS = 500


class KeyWalk:
    """The control that the keys are on, in one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window

    @property
    def current(self) -> QQuickItem | None:
        """The control that the keys are on; none before the first key and where its page has gone."""
        here = self._window.activeFocusItem()
        live = here is not None and is_control(here) and here.isVisible() and here.isEnabled()
        return here if live else None

    def step(self, way: int) -> QQuickItem | None:
        """On to the next control (1) or the one before (-1), round at the ends. Returns it."""
        here = self.current
        target = self._in_list(here, way) if here is not None else None
        if target is None:
            target = self._beside(way)
        if target is not None:
            target = self._at_its_start(target, way, list_around(here) if here is not None else None)
            self.rest_on(target)
        return target

    def rest_on(self, item: QQuickItem) -> None:
        """Puts the keys on a control and brings it into sight."""
        item.forceActiveFocus(QtCore.Qt.FocusReason.TabFocusReason)
        _reveal(item)

    def work(self) -> QQuickItem | None:
        """Works the control that the keys are on. Returns it."""
        here = self.current
        if here is not None:
            QMetaObject.invokeMethod(here, "click")
        return here

    def _at_its_start(self, target: QQuickItem, way: int, left: QQuickItem | None) -> QQuickItem:
        """Whoever comes into a list comes to its first control, or from below to its last."""
        rows = list_around(target)
        if rows is None or rows is left:
            return target
        for _ in range(MOST_STEPS):
            if _at_end(rows, -way):
                break
            _scroll(rows, -way * rows.height())
        return next((item for item in _on_the_way(rows, way) if _in_sight(item, rows)), target)

    def _beside(self, way: int) -> QQuickItem | None:
        order = list(controls(self._window.contentItem()))
        if not order:
            return None
        focused = self._window.activeFocusItem()
        if focused in order:
            return order[(order.index(focused) + way) % len(order)]
        return order[0] if way > 0 else order[-1]

    def _in_list(self, here: QQuickItem, way: int) -> QQuickItem | None:
        """The next control of the same list, drawn or not yet; none at the list's end."""
        rows = list_around(here)
        if rows is None:
            return None
        drawn = _on_the_way(rows, way)
        passed = {_sign(item) for item in drawn[: drawn.index(here) + 1]}
        for _ in range(MOST_STEPS):
            beyond = [item for item in _on_the_way(rows, way) if _sign(item) not in passed and _in_sight(item, rows)]
            if beyond:
                return beyond[0]
            if _at_end(rows, way):
                return None
            _scroll(rows, way * SHARE * rows.height())
        return None


def _on_the_way(rows: QQuickItem, way: int) -> list[QQuickItem]:
    return list(controls(rows))[::way]


def _sign(item: QQuickItem) -> str:
    """What tells a control from the others of its list: rows are drawn with the same few items again and again."""
    return item.objectName()


def _in_sight(item: QQuickItem, rows: QQuickItem) -> bool:
    """Whether any of it is; a list keeps some rows that it has scrolled away, and its end from the start."""
    top = item.mapToItem(rows, QPointF(0, 0)).y()
    return top < rows.height() and top + item.height() > 0


def _at_end(rows: QQuickItem, way: int) -> bool:
    return bool(rows.property("atYEnd" if way > 0 else "atYBeginning"))


def _scroll(rows: QQuickItem, by: float) -> None:
    top = float(rows.property("originY"))
    end = max(top, top + float(rows.property("contentHeight")) - rows.height())
    rows.setProperty("contentY", max(top, min(end, float(rows.property("contentY")) + by)))
    QMetaObject.invokeMethod(rows, "forceLayout")


def _reveal(item: QQuickItem) -> None:
    for scroller in scrollers_around(item):
        top = item.mapToItem(scroller, QPointF(0, 0)).y()
        over = max(0.0, top + item.height() - scroller.height())
        by = top if top < 0 else over
        if by:
            scroller.setProperty("contentY", float(scroller.property("contentY")) + by)
