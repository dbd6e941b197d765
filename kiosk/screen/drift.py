"""Moves the attract screen by a hair, so that it burns into no part of the screen."""

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.screen.rest_model import RestModel
from kiosk.screen.store import VisitStore
from kiosk.tablet.burn_in import shift_at
from kiosk.visit.where import Attract

MINUTE_MS = 60_000


class Drift(QObject):
    """One step a minute, only while the attract screen shows: the one thing for which an idle kiosk wakes up."""

    def __init__(self, store: VisitStore, rest: RestModel) -> None:
        super().__init__(store)
        self._store = store
        self._rest = rest
        self._step = 0
        self._timer = QTimer(self, interval=MINUTE_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.step)
        store.changed.connect(self._follow)
        rest.changed.connect(self._follow)
        self._follow()

    @property
    def moving(self) -> bool:
        """Whether it will take another step."""
        return self._timer.isActive()

    @Slot()
    def step(self) -> None:
        """The next place."""
        self._step += 1
        self._rest.move(shift_at(self._step))

    @Slot()
    def _follow(self) -> None:
        shows = isinstance(self._store.visit.where, Attract) and not self._rest.dark
        if not shows:
            self._timer.stop()
        elif not self._timer.isActive():
            self._timer.start()
