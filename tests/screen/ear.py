"""A voice that says nothing: it keeps what it was to say, and a test says when an utterance is over."""

from PySide6.QtCore import QObject, Signal


class Ear(QObject):
    """What a visitor would hear."""

    ended = Signal(int)
    lost = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.count = 0

    def speaks(self, language: str) -> bool:
        return language == "en"

    def say(self, words: str, language: str, *, rate: float, volume: float) -> int:
        self.heard.append(words)
        self.count += 1
        return self.count

    def stop(self) -> None:
        pass

    @property
    def last(self) -> str:
        return self.heard[-1] if self.heard else ""
