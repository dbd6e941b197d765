"""A speech engine that does only what a test tells it to."""

from PySide6.QtCore import QObject, Signal

from kiosk.tablet.utterance import Utterance


class FakeEngine(QObject):
    """Notes what it is told, and hangs until a test moves it on."""

    up = Signal(bool)
    began = Signal()
    fell_silent = Signal()
    broke = Signal()

    def __init__(self, name: str, parent: QObject, languages: tuple[str, ...] = ("en", "es", "ar")) -> None:
        super().__init__(parent)
        self.name = name
        self.languages = languages
        self.said: list[str] = []
        self.stops = 0
        self.retired = False
        self.ended = False

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def say(self, utterance: Utterance) -> None:
        self.said.append(utterance.text)

    def stop(self) -> None:
        self.stops += 1

    def retire(self) -> None:
        self.retired = True

    def gone(self) -> bool:
        return False

    def end(self) -> None:
        self.ended = True

    def speak(self) -> None:
        """It says the last sentence from beginning to end."""
        self.began.emit()
        self.fell_silent.emit()
