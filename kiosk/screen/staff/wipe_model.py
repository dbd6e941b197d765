"""Wipe mode: touches mean nothing while the glass is cleaned, and it ends by itself."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.languages import known, words_of
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

_OWN_WORDS = "The glass is being cleaned. Touching does nothing now."
LEAST_SECONDS, USUAL_SECONDS, MOST_SECONDS = 30, 60, 300


@dataclass(frozen=True, slots=True)
class WipeRow:
    """What the screen says while the glass is cleaned, in one language."""

    language: str
    words: str
    right_to_left: bool


@QmlElement
@QmlUncreatable("The panel holds it")
class WipeModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """A countdown. ``begin`` is called to open its page, ``end`` when it is over."""

    changed = Signal()

    def __init__(
        self,
        languages: Sequence[str],
        clock: Callable[[], float],
        begin: Callable[[], None],
        end: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._clock = clock
        self._begin = begin
        self._end = end
        self._seconds = USUAL_SECONDS
        self._until = 0.0
        self._rows = Rows(WipeRow, self)
        self.second = QTimer(self, interval=1000)
        self.second.timeout.connect(self.look)

    @Property(int, notify=changed, final=True)
    def secondsLeft(self) -> int:
        return self._left

    @Property(int, notify=changed, final=True)
    def secondsGone(self) -> int:
        return self._seconds - self._left

    @property
    def _left(self) -> int:
        return max(0, math.ceil(self._until - self._clock()))

    @Property(Rows, constant=True, final=True)
    def sayings(self) -> Rows:
        """What the screen says, in each language that it offers."""
        return self._rows

    @Slot(int)
    def start(self, seconds: int) -> None:
        """For so long nothing that touches the glass is taken for a finger."""
        self._seconds = min(MOST_SECONDS, max(LEAST_SECONDS, seconds))
        self._begin()

    def run(self) -> None:
        """Its page is open: it counts."""
        self._rows.show([_saying(code) for code in self._languages])
        self._until = self._clock() + self._seconds
        self.second.start()
        self.changed.emit()

    def stop(self) -> None:
        """Its page is not open any more."""
        self.second.stop()

    @Slot()
    def look(self) -> None:
        """Counts down, and ends."""
        self.changed.emit()
        if self._clock() >= self._until:
            self._end()


def _saying(code: str) -> WipeRow:
    words = words_of(code)
    said = words.translate("Wipe", "The glass is being cleaned. Touching does nothing now.") if words else ""
    return WipeRow(code, said or _OWN_WORDS, known(code, words).right_to_left)
