"""A finger on a window, and how long the window takes to draw what the finger did."""

import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QEventLoop, QPoint, QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

STILL = 0.035
"""Seconds without a frame after which nothing moves any more: two frames of an animation."""
LONGEST = 5.0
DOWN = 0.05
"""Seconds that a finger stays on the glass: a much shorter touch counts as a drop of water."""


class Took(NamedTuple):
    """Milliseconds from the finger's going up to the drawn frame, and processor time of them."""

    passed: float
    used: float


class Nothing(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """A touch changed nothing, or what it should touch is not there."""


class Finger:
    """Touches what is named in a window. ``state`` differs after a touch that did something."""

    device = None

    def __init__(self, app: QGuiApplication, window: QQuickWindow, state: Callable[[], object]) -> None:
        Finger.device = Finger.device or QTest.createTouchDevice()
        self._app = app
        self._window = window
        self._state = state
        self._before: object = None
        self._drawn: tuple[float, float] | None = None
        self._last_frame = 0.0
        window.frameSwapped.connect(self._note)

    def tap(self, name: str) -> Took:
        """Taps in the middle of an item and waits for the frame that shows what came of it, then until all is still."""
        point = self._middle(name)
        QTest.touchEvent(self._window, Finger.device).press(0, point, self._window).commit()
        down = time.perf_counter()
        self._wait(lambda: time.perf_counter() - down > DOWN, "Time stands still.")
        self._before, self._drawn = self._state(), None
        release = QTest.touchEvent(self._window, Finger.device).release(0, point, self._window)
        begun, used = time.perf_counter(), time.process_time()
        release.commit()
        self._wait(lambda: self._drawn is not None, f"Touching {name} drew nothing new.")
        assert self._drawn
        took = Took((self._drawn[0] - begun) * 1000, (self._drawn[1] - used) * 1000)
        self.settle()
        return took

    def settle(self) -> None:
        """Waits until no frame has been drawn for a while. What was put away goes, as in the program's own loop."""
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._last_frame = time.perf_counter()
        self._wait(lambda: time.perf_counter() - self._last_frame > STILL, "The window never comes to rest.")

    def _note(self) -> None:
        self._last_frame = time.perf_counter()
        if self._drawn is None and self._state() != self._before:
            self._drawn = self._last_frame, time.process_time()

    def _wait(self, done: Callable[[], bool], otherwise: str) -> None:
        end = time.perf_counter() + LONGEST
        while not done():
            if time.perf_counter() > end:
                raise Nothing(otherwise)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def _middle(self, name: str) -> QPoint:
        for item in _visible(self._window.contentItem()):
            if item.objectName() == name:
                return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        raise Nothing(f"Nothing is named {name}.")


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
