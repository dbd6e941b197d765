"""The pad on which the staff type their PIN: the digits themselves never reach the screen."""

import math
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.tablet.pin import FEWEST, MOST, fits
from kiosk.tablet.pin_tries import PinTries

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The panel holds it")
class PinModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Digits typed so far, and how long to wait after too many wrong PINs.

    ``unlock`` is called once one fits, ``refuse`` whenever a wrong one makes the next one wait.
    """

    changed = Signal()

    def __init__(
        self, tries: PinTries, kept: str, unlock: Callable[[], None], refuse: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._refuse = refuse
        self._tries = tries
        self._kept = kept
        self._unlock = unlock
        self._typed = ""
        self._wrong = False
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.look)
        self.look()

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        """How many digits have been typed."""
        return len(self._typed)

    @Property(bool, notify=changed, final=True)
    def enough(self) -> bool:
        return len(self._typed) >= FEWEST and not self._tries.seconds_left

    @Property(bool, notify=changed, final=True)
    def wrong(self) -> bool:
        """Whether the last PIN was wrong."""
        return self._wrong

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        """Until a PIN may be tried again."""
        return math.ceil(self._tries.seconds_left)

    @Slot(str)
    def add(self, digit: str) -> None:
        """Types a digit."""
        if len(digit) == 1 and digit in "0123456789" and len(self._typed) < MOST and not self._tries.seconds_left:
            self._typed += digit
            self._wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Takes the last digit away."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Tries what was typed."""
        typed, self._typed = self._typed, ""
        if len(typed) < FEWEST:
            self.changed.emit()
            return
        if self._tries.try_pin(lambda: fits(typed, self._kept)):
            self._unlock()
            return
        self._wrong = True
        if self._tries.seconds_left:
            self._refuse()
        self.look()

    @Slot()
    def look(self) -> None:
        """Counts down as long as there is something to wait for."""
        if not self._tries.seconds_left:
            self._second.stop()
        elif not self._second.isActive():
            self._second.start()
        self.changed.emit()
