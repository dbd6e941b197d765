"""The day rolls over at midnight, or as soon as the visit that is on then has ended."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.pack.errors import PackUnusable
from kiosk.screen.store import VisitStore
from kiosk.visit.where import Attract

_LATER_MS = 1000
"""After midnight, so that the clock surely shows the new day."""


def until_midnight() -> int:
    """Milliseconds until the next day begins by the tablet's clock."""
    now = datetime.now().astimezone()
    midnight = datetime.combine(now.date() + timedelta(days=1), time(), now.tzinfo)
    return int((midnight - now).total_seconds() * 1000) + _LATER_MS


class DayTurn(QObject):
    """Looks at the calendar when a visit has ended and at midnight while nobody is there. Nothing is polled."""

    def __init__(self, store: VisitStore, today: Callable[[], date], turned: Callable[[date], None]) -> None:
        super().__init__(store)
        self._store = store
        self._today = today
        self._turned = turned
        self._day = date.min
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        store.changed.connect(self._follow)
        self.look()

    @Slot()
    def look(self) -> None:
        """Turns the day if another one has begun, and waits for the next. What of it cannot be read is said."""
        day = self._today()
        self._timer.start(until_midnight())
        if day == self._day:
            return
        try:
            self._turned(day)
        except PackUnusable:  # it is tried again after the next visit
            self._store.miss()
            return
        self._day = day
        self._store.show_anew()

    @Slot()
    def _follow(self) -> None:
        if not isinstance(self._store.visit.where, Attract):
            self._timer.stop()
        elif not self._timer.isActive():
            self.look()
