"""One of Qt's speech engines, worked from a thread of its own: nothing it does can hold up the screen."""

from PySide6.QtCore import QLocale, QObject, Qt, QThread, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice
from shiboken6 import Shiboken

from kiosk.tablet.voices import Offer, choose

THREADED = {"speechd", "mock"}
"""speechd takes 3 to 6 s to come up (106 locales with 1530 voices, measured with espeak-ng), and for ever where its
server hangs. The engines of Windows and macOS live in the program and stay in the thread of the window."""

PATIENCE_MS = 500


class _Orders(QObject):
    """What the engine is told. Qt hands these on from thread to thread: Python's lock is never held meanwhile."""

    become = Signal(str)
    answer = Signal()
    voice = Signal(QVoice)
    rate = Signal(float)
    volume = Signal(float)
    say = Signal(str)
    stop = Signal()


class _Echo(QObject):
    """Lives beside the engine and answers once the orders before are carried out."""

    heard = Signal()

    @Slot()
    def answer(self) -> None:
        self.heard.emit()


class Engine(QObject):
    """An engine by Qt's name. ``up`` says whether it came up; then ``began`` and ``fell_silent`` tell what it does."""

    up = Signal(bool)
    began = Signal()
    fell_silent = Signal()
    broke = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self._speech = QTextToSpeech("none")  # what this makes is idle: naming an engine here would wait for it
        self._echo = _Echo()
        self._orders = _Orders(self)
        self._thread: QThread | None = QThread() if name in THREADED else None
        self._voices: dict[str, QVoice | None] = {}
        if self._thread is not None:
            self._speech.moveToThread(self._thread)
            self._echo.moveToThread(self._thread)
            self._thread.start()
        self._connect()
        self._orders.become.emit(name)
        self._orders.answer.emit()

    def _connect(self) -> None:
        orders, speech = self._orders, self._speech
        orders.become.connect(speech.setEngine)
        orders.answer.connect(self._echo.answer)
        orders.voice.connect(speech.setVoice)
        orders.rate.connect(speech.setRate)
        orders.volume.connect(speech.setVolume)
        orders.say.connect(speech.say)
        orders.stop.connect(speech.stop)
        self._echo.heard.connect(self._come_up, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _come_up(self) -> None:
        """The engine has its voices, or none. They never change, so that from now on they can be read from here."""
        works = self._speech.state() == QTextToSpeech.State.Ready
        self._speech.stateChanged.connect(self._change, Qt.ConnectionType.QueuedConnection)
        self.up.emit(works)

    @Slot(QTextToSpeech.State)
    def _change(self, state: QTextToSpeech.State) -> None:
        if state == QTextToSpeech.State.Speaking:
            self.began.emit()
        elif state == QTextToSpeech.State.Ready:
            self.fell_silent.emit()
        elif state == QTextToSpeech.State.Error:
            self.broke.emit()

    def speaks(self, language: str) -> bool:
        """Whether it has a voice for a language."""
        return self._voice(language) is not None

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        """Says a text; it must be silent before. ``rate`` is -1 to 1, ``volume`` 0 to 1, as Qt counts."""
        voice = self._voice(language)
        if voice is not None:
            self._orders.voice.emit(voice)
        self._orders.rate.emit(rate)
        self._orders.volume.emit(volume)
        self._orders.say.emit(text)

    def stop(self) -> None:
        """Tells it to fall silent; it says so itself when it has."""
        self._orders.stop.emit()

    def _voice(self, language: str) -> QVoice | None:
        if language not in self._voices:
            start = language.replace("_", "-").partition("-")[0]
            locales = [locale for locale in self._speech.availableLocales() if locale.name().partition("_")[0] == start]
            voices = {_offer(voice): voice for locale in locales for voice in self._speech.allVoices(locale)}
            offer = choose(voices, language)
            self._voices[language] = voices[offer] if offer else None
        return self._voices[language]

    def retire(self) -> None:
        """Takes leave of it. A thread that hangs in its engine is left to itself: ending it could end the program."""
        self._orders.blockSignals(True)  # noqa: FBT003 -- Qt's own
        if self._thread is None:
            self._speech.deleteLater()
            return
        self._thread.finished.connect(self._speech.deleteLater)
        self._thread.finished.connect(self._echo.deleteLater)
        self._thread.quit()

    def gone(self, wait_ms: int = PATIENCE_MS) -> bool:
        """Whether a retired engine has ended; it is given some time."""
        return self._thread is None or self._thread.wait(wait_ms)

    def abandon(self) -> None:
        """Never to be ended, not even with the program: Qt aborts when a running thread is destroyed."""
        for part in (self._speech, self._echo, self._thread):
            if part is not None and Shiboken.isValid(part):
                Shiboken.invalidate(part)


def _offer(voice: QVoice) -> Offer:
    locale = voice.locale()
    language, _, place = locale.name(QLocale.TagSeparator.Dash).partition("-")
    return Offer(voice.name(), language.lower(), place.rpartition("-")[2].upper())
