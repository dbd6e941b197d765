"""Explore mode: a finger or a key finds a control and hears what it is; a second tap, or OK, works it."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QMetaObject, QObject, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.grabs import let_go_of_all
from kiosk.screen.key_walk import KeyWalk
from kiosk.screen.reader import Reader
from kiosk.screen.reading_order import is_control
from kiosk.screen.under_finger import under_finger
from kiosk.screen.visit_model import VisitModel
from kiosk.tablet.millimetres import MM_PER_INCH
from kiosk.visit.where import Attract

CORNER_MS = 2000
"""So long a finger holds a corner to begin to explore; nobody rests there by chance. Our own number."""

CORNER_MM = 16.0
STRAY_MM = 8.0
"""How far the finger in the corner may stray."""

_PRESSED = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_RELEASED = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})
_MOVED = frozenset({QEvent.Type.TouchUpdate, QEvent.Type.MouseMove})
_TOUCHES = _PRESSED | _RELEASED | _MOVED


class Explore(QObject):
    """Filters a window's touches while exploring is on. It belongs to the window.

    ``taken`` tells whether a finger that comes down in a corner means something else.
    """

    def __init__(
        self,
        window: QQuickWindow,
        walk: KeyWalk,
        visit: VisitModel,
        reader: Reader,
        taken: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._walk = walk
        self._visit = visit
        self._reader = reader
        self._taken = taken
        self._on: QQuickItem | None = None
        self._again = False
        self._held_at = QPointF()
        self.corner = QTimer(self, singleShot=True, interval=CORNER_MS)
        self.corner.timeout.connect(self._hold_corner)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchCancel:
            self.corner.stop()
            self._again = False
        if event.type() not in _TOUCHES or not isinstance(event, QTouchEvent | QMouseEvent):
            return False
        point = _first(event)
        if point is None:
            return False
        if not self._visit.store.visit.exploring:
            self._watch_corner(event.type(), point.scenePosition())
            return False
        self._explore(event.type(), point.scenePosition())
        event.accept()
        return True

    def hear_again(self, item: QQuickItem) -> None:
        """Says how a control stands after it was worked, unless reading began with it."""
        if not self._reader.property("playing"):
            self.hear(item)

    def hear(self, item: QQuickItem | None) -> None:
        """Says what the keys have come to, where the visitor explores."""
        if self._visit.store.visit.exploring:
            self.tell(item)

    def tell(self, item: QQuickItem | None) -> None:
        """Says what a control or text is."""
        from kiosk.screen.control_words import item_words  # noqa: PLC0415 -- most visitors explore nothing

        words = item_words(item) if item is not None else ""
        if words:
            self._reader.say(words)

    def _explore(self, kind: QEvent.Type, scene: QPointF) -> None:
        found = under_finger(self._window.contentItem(), scene)
        if kind in _PRESSED:
            self._again = found is not None and found is self._on
            if not self._again:
                self._go_to(found)
        elif kind in _MOVED and found is not self._on:
            self._again = False
            self._go_to(found)
        elif kind in _RELEASED and self._again and found is self._on:
            self._work(found)

    def _go_to(self, item: QQuickItem | None) -> None:
        self._on = item
        if item is not None and is_control(item):
            self._walk.rest_on(item)
        self.tell(item)

    def _work(self, item: QQuickItem | None) -> None:
        self._again = False
        if item is not None and is_control(item) and item.isEnabled():
            QMetaObject.invokeMethod(item, "click")
            if shiboken6.isValid(item) and item.isVisible():
                self.hear_again(item)
        else:
            self.tell(item)

    def _watch_corner(self, kind: QEvent.Type, scene: QPointF) -> None:
        if kind in _PRESSED and self._in_corner(scene) and not self._taken():
            self._held_at = scene
            self.corner.start()
        elif kind in _RELEASED or (scene - self._held_at).manhattanLength() > STRAY_MM * self._millimetre:
            self.corner.stop()

    def _hold_corner(self) -> None:
        let_go_of_all(self._window)
        self._on, self._again = None, False
        self._visit.begin()
        if not isinstance(self._visit.store.visit.where, Attract):  # a dark screen has only woken, a closed one stays
            self._visit.explore(True)

    def _in_corner(self, scene: QPointF) -> bool:
        side = CORNER_MM * self._millimetre
        across = min(scene.x(), self._window.width() - scene.x())
        down = min(scene.y(), self._window.height() - scene.y())
        return across < side and down < side

    @property
    def _millimetre(self) -> float:
        return float(self._window.property("pixelsPerInch")) / MM_PER_INCH


def _first(event: QPointerEvent) -> QEventPoint | None:
    points: list[QEventPoint] = event.points()
    return points[0] if points else None
