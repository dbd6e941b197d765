"""Says one thing at a time, as fast and as loud as the visitor wants it."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.voice import Voice

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

RATES = (-0.35, 0.0, 0.35)
"""Slower, normal, faster; Qt counts from -1 to 1."""

VOLUMES = (0.2, 0.4, 0.6, 0.8, 1.0)
"""At least 5 steps (ours, after US Section 508, 402.3). Qt counts from 0 to 1."""

FIRST_RATE, FIRST_VOLUME = 1, 2
NOTHING = -1


@QmlElement
@QmlUncreatable("The reader holds it")
class Mouth(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Looks for the voice when there is first something to say: it costs time, and most visitors never need it."""

    ended = Signal()
    lost = Signal()
    steered = Signal()

    def __init__(self, find_voice: Callable[[], Voice], parent: QObject) -> None:
        super().__init__(parent)
        self._find_voice = find_voice
        self._voice: Voice | None = None
        self._token = NOTHING
        self.last = ("", "")
        self._rate, self._volume = FIRST_RATE, FIRST_VOLUME

    @Property(int, notify=steered, final=True)
    def rate(self) -> int:
        """How fast: 0 is slower, 1 normal, 2 faster."""
        return self._rate

    @Property(int, notify=steered, final=True)
    def volume(self) -> int:
        """How loud, from 1 to 5."""
        return self._volume + 1

    @Slot()
    def slower(self) -> None:
        self._steer(self._rate - 1, self._volume)

    @Slot()
    def faster(self) -> None:
        self._steer(self._rate + 1, self._volume)

    @Slot()
    def quieter(self) -> None:
        self._steer(self._rate, self._volume - 1)

    @Slot()
    def louder(self) -> None:
        self._steer(self._rate, self._volume + 1)

    @property
    def speaking(self) -> bool:
        """Whether something is being said."""
        return self._token != NOTHING

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language; while nobody has looked for one, there may be."""
        return self._voice is None or self._voice.speaks(language)

    def say(self, words: str, language: str) -> bool:
        """Says words instead of what it was saying. Whether there is a voice for them."""
        if self._voice is None:
            self._voice = self._find_voice()
            self._voice.ended.connect(self._end)
            self._voice.lost.connect(self._lose)
        if not self._voice.speaks(language):
            return False
        self.last = (words, language)
        self._token = self._voice.say(words, language, rate=RATES[self._rate], volume=VOLUMES[self._volume])
        return True

    def hush(self) -> None:
        """Falls silent at once."""
        if self._voice is not None and self.speaking:
            self._token = NOTHING
            self._voice.stop()

    def forget(self) -> None:
        """As at first, for the next visitor."""
        self.hush()
        if self._voice is not None:
            self._voice.forget()
        self.last = ("", "")
        self._steer(FIRST_RATE, FIRST_VOLUME)

    def _steer(self, rate: int, volume: int) -> None:
        wanted = min(max(0, rate), len(RATES) - 1), min(max(0, volume), len(VOLUMES) - 1)
        if wanted != (self._rate, self._volume):
            self._rate, self._volume = wanted
            self.steered.emit()

    @Slot(int)
    def _end(self, token: int) -> None:
        if token == self._token:
            self._token = NOTHING
            self.ended.emit()

    @Slot()
    def _lose(self) -> None:
        if self.speaking:
            self._token = NOTHING
            self.lost.emit()
