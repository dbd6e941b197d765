"""A voice that says nothing aloud: it notes what it is told to say, and ends when a test says so."""

from PySide6.QtCore import QObject, Signal


class FakeVoice(QObject):
    """What was said, in order; ``silent`` while nothing is being said."""

    ended = Signal(int)
    lost = Signal()

    def __init__(self, *languages: str) -> None:
        super().__init__()
        self.languages = languages or ("en", "es", "ar")
        self.said: list[str] = []
        self.tongues: list[str] = []
        self.tone = (0.0, 0.0)
        self.silent = True

    def speaks(self, language: str) -> bool:
        return language in self.languages

    def say(self, words: str, language: str, *, rate: float, volume: float) -> int:
        self.said.append(words)
        self.tongues.append(language)
        self.tone = (rate, volume)
        self.silent = False
        return len(self.said)

    def stop(self) -> None:
        self.silent = True

    def forget(self) -> None:
        self.silent = True

    def end(self) -> None:
        """The utterance is over."""
        assert not self.silent
        self.silent = True
        self.ended.emit(len(self.said))

    def lose(self) -> None:
        """The engine is gone in the middle of it."""
        self.silent = True
        self.lost.emit()

    def go_on(self) -> list[str]:
        """Ends one utterance after the other until nothing follows; what was said on the way."""
        before = len(self.said)
        while not self.silent:
            self.end()
        return self.said[before:]
