"""Hides the screen when the tablet is laid on its face."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.screen.store import VisitStore
from kiosk.visit.visit import shaded
from kiosk.visit.where import Attract

LOOK_MS = 1000
DOWN = 0.85
"""Share of the pull of the earth along the glass's normal: within 32 degrees of lying flat. Ours."""

LEANING = 0.3
"""Less than that, the glass stands upright and tells nothing of which way it faces."""

_SURE, _SUREST = 2, 5


class FaceDown(QObject):
    """Looks how the tablet lies, once a second and only while somebody uses it.

    Makers disagree which way a sensor counts. But who begins a visit has the glass before them: which way it leans then
    is up, by a small majority of visits. That a tablet leaned so is no trace of anybody.
    """

    def __init__(self, store: VisitStore, lean: Callable[[], float | None]) -> None:
        super().__init__(store)
        self._store = store
        self._lean = lean
        self._votes = 0
        self._down = False
        self._present = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        store.changed.connect(self._follow)
        self._follow()

    @property
    def watching(self) -> bool:
        """Whether it looks at all."""
        return self._timer.isActive()

    def look(self) -> None:
        """Hides the screen when the tablet has come to lie on its face, and again when it is taken up."""
        lean = self._lean()
        if lean is None:
            self._timer.stop()
            return
        before, self._down = self._down, self._is_down(lean)
        if before != self._down:
            self._store.become(shaded(self._store.visit, on=True))

    def _is_down(self, lean: float) -> bool:
        return abs(self._votes) >= _SURE and lean * math.copysign(1, self._votes) <= -DOWN

    def _follow(self) -> None:
        present = not isinstance(self._store.visit.where, Attract)
        if present == self._present:
            return
        self._present = present
        if not present:
            self._timer.stop()
            return
        lean = self._lean()
        if lean is not None:
            self._vote(lean)
            self._down = self._is_down(lean)
            self._timer.start()

    def _vote(self, lean: float) -> None:
        if abs(lean) >= LEANING:
            self._votes = max(-_SUREST, min(_SUREST, self._votes + (1 if lean > 0 else -1)))
