"""The screen outside opening hours: dark, until somebody touches it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.screen.rest_model import RestModel
from kiosk.screen.store import VisitStore
from kiosk.tablet.open_hours import OpenHours
from kiosk.visit.where import Attract

_SLACK_MS = 500
"""After the change, so that the clock surely shows it."""


def by_the_wall(seconds: float) -> datetime:
    """What the clock on the wall shows at a moment, in seconds since 1970."""
    return datetime.fromtimestamp(seconds, UTC).astimezone().replace(tzinfo=None)


class Opening(QObject):
    """Makes the screen dark while it is closed and nobody is there. It looks when that may change, and hourly.

    A touch wakes it for one visit; woken and not used, it goes dark after ``patience`` seconds. ``light`` is told
    whether the screen needs its light.
    """

    def __init__(  # noqa: PLR0913 -- what it watches and what it tells, most of it by name
        self,
        store: VisitStore,
        rest: RestModel,
        hours: OpenHours,
        *,
        patience: float,
        light: Callable[[bool], object],
        clock: Callable[[], float] = time.time,
        wall: Callable[[float], datetime] = by_the_wall,
    ) -> None:
        super().__init__(store)
        self._store = store
        self._rest = rest
        self._hours = hours
        self._patience = patience
        self._light = light
        self._clock = clock
        self._wall = wall
        self._woken = False
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._unused = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._unused.timeout.connect(self.sleep)
        self._present = False
        rest.woken.connect(self._wake)
        store.changed.connect(self._follow)
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks at the clock: dark or not, and when to look again."""
        now = self._clock()
        self._timer.start(int(self._hours.seconds_to_look(now, self._wall) * 1000) + _SLACK_MS)
        dark = not (self._hours.open_at(self._wall(now)) or self._woken or self._present)
        self._light(not dark)
        self._rest.darken(dark=dark)

    @Slot()
    def sleep(self) -> None:
        """Whoever woke the screen has not used it."""
        self._woken = False
        self.look()

    @Slot()
    def light_up(self) -> None:
        """The kiosk ends: whatever comes after it needs the light."""
        self._light(True)

    @Slot()
    def _wake(self) -> None:
        self._woken = True
        self._unused.start(int(self._patience * 1000))
        self.look()

    @Slot()
    def _follow(self) -> None:
        present = not isinstance(self._store.visit.where, Attract)
        if present == self._present:
            return
        self._present = present
        self._unused.stop()
        self._woken = False
        self.look()
