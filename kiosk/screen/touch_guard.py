"""Keeps shaky hands from touching twice, and tells that somebody is there."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF
from PySide6.QtGui import QEventPoint, QMouseEvent, QPointerEvent, QTouchEvent

_SIGNS = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_PRESSES = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})


class TouchGuard(QObject):
    """Filters a window's events: a second touch within ``seconds`` and ``reach`` pixels of the first is dropped.

    ``sign`` is called for every sign of a visitor. The guard belongs to the window.
    """

    def __init__(
        self, window: QObject, *, seconds: float, reach: float, clock: Callable[[], float], sign: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._seconds = seconds
        self.reach = reach
        self._clock = clock
        self._sign = sign
        self._last_release = -math.inf
        self._last_point = QPointF()
        self._dropping = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _SIGNS:
            return False
        self._sign()
        if not isinstance(event, QTouchEvent | QMouseEvent):
            return False
        if kind in _PRESSES:
            self._dropping = self._too_soon(event)
        dropped = self._dropping
        if kind in (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease):
            if not dropped:
                self._last_release, self._last_point = self._clock(), _place(event)
            self._dropping = False
        if dropped:
            event.accept()
        return dropped

    def _too_soon(self, event: QPointerEvent) -> bool:
        if self._clock() - self._last_release > self._seconds:
            return False
        away = _place(event) - self._last_point
        return math.hypot(away.x(), away.y()) <= self.reach


def _place(event: QPointerEvent) -> QPointF:
    points: list[QEventPoint] = event.points()
    return points[0].scenePosition() if points else QPointF()
