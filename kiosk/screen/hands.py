"""Gives a visitor's steady-hand times to what filters touches."""

from PySide6.QtCore import QObject

from kiosk.screen.store import VisitStore
from kiosk.screen.touch_guard import TouchGuard


class Hands(QObject):
    """Follows the visit: how long to hold, and how long a second touch is dropped, ``seconds`` at the least."""

    def __init__(self, guard: TouchGuard, store: VisitStore, seconds: float) -> None:
        super().__init__(guard)
        self._guard = guard
        self._store = store
        self._seconds = seconds
        store.changed.connect(self._follow)

    def _follow(self) -> None:
        display = self._store.visit.display
        self._guard.hold_seconds = display.hold
        self._guard.seconds = max(self._seconds, display.rest)
