"""A speech engine that does only what a test tells it to."""

from PySide6.QtCore import QObject, Signal


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
        self.abandoned = False
        self.hangs = False

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def say(self, text: str, language: str, rate: float, volume: float) -> None:
        self.said.append(text)

    def stop(self) -> None:
        self.stops += 1

    def retire(self) -> None:
        self.retired = True

    def gone(self, wait_ms: int = 0) -> bool:
        return not self.hangs

    def abandon(self) -> None:
        self.abandoned = True

    def speak(self) -> None:
        """It says the last sentence from beginning to end."""
        self.began.emit()
        self.fell_silent.emit()
