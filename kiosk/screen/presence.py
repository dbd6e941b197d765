"""Whether somebody is there: the warning, the countdown and the reset."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.store import VisitStore
from kiosk.visit.idle import Patience, Stage
from kiosk.visit.where import Attract, InPanel

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ANSWER_SECONDS = 8.0
"""Longer than a slow finger rests on a button of the warning."""


@QmlElement
@QmlUncreatable("The visit holds it")
class Presence(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Watches the time since the last sign of a visitor. ``clock`` gives seconds that never go back."""

    changed = Signal()

    def __init__(self, store: VisitStore, patience: Patience, clock: Callable[[], float]) -> None:
        super().__init__(store)
        self._store = store
        self._patience = patience
        self._clock = clock
        self._noted = self._touched = clock()
        self._stage = Stage.PRESENT
        self._seconds_left = 0
        self._busy: Callable[[], bool] = lambda: False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        store.changed.connect(self._follow)

    @Property(bool, notify=changed, final=True)
    def warned(self) -> bool:
        """Whether "are you still there?" is asked."""
        return self._stage is Stage.WARNED

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        return self._seconds_left

    @Slot()
    def noteSign(self) -> None:
        """A sign that is no touch, such as a sentence read aloud: the time starts anew.

        The warning itself stays a little longer. If it went at the first sign, the finger that answers it would come
        down on the page below, and nobody could touch its buttons.
        """
        self._noted = self._clock()
        self._linger()

    def note_touch(self, at: float) -> None:
        """When the glass was last touched. That may be earlier than it seemed: a touch may turn out to be none."""
        if at == self._touched:
            return
        earlier, self._touched = at < self._touched, at
        if earlier:
            self._timer.start(0)
        else:
            self._linger()

    def wait_for(self, busy: Callable[[], bool]) -> None:
        """Names what tells whether the kiosk itself goes on, as a voice that reads: then nobody need touch anything."""
        self._busy = busy

    @Slot()
    def stay(self) -> None:
        """The visitor is still here: the warning goes at once."""
        self._noted = self._clock()
        self.look()

    @Slot()
    def look(self) -> None:
        """Looks at the clock: warns, counts down, or resets the visit."""
        if self._nobody:
            return
        if self._busy():
            self._noted = self._clock()
        quiet = self._clock() - self._last_sign
        stage = self._patience.stage(quiet)
        if stage is Stage.GONE:
            self._store.reset()
            return
        before = (self._stage, self._seconds_left)
        self._stage = stage
        self._seconds_left = self._patience.seconds_left(quiet) if stage is Stage.WARNED else 0
        if before != (self._stage, self._seconds_left):
            self.changed.emit()
        self._wait()

    @property
    def _last_sign(self) -> float:
        return max(self._noted, self._touched)

    def _linger(self) -> None:
        if self._stage is Stage.WARNED:
            self._timer.start(int(ANSWER_SECONDS * 1000))

    @property
    def _nobody(self) -> bool:
        return isinstance(self._store.visit.where, Attract | InPanel)  # staff are no visitor; the panel shuts itself

    @Slot()
    def _follow(self) -> None:
        if self._nobody:
            self._timer.stop()
            if self._stage is not Stage.PRESENT:
                self._stage, self._seconds_left = Stage.PRESENT, 0
                self.changed.emit()
        elif not self._timer.isActive():
            self._noted = self._clock()
            self._wait()

    def _wait(self) -> None:
        seconds = self._patience.next_look(self._clock() - self._last_sign)
        self._timer.start(int(seconds * 1000) + 1)
