"""A voice over engines that do only what a test tells them to."""

from PySide6.QtCore import QObject

from kiosk.tablet.utterance import Patience
from kiosk.tablet.voice import Voice
from tests.tablet.fake_engine import FakeEngine

HURRY = Patience(up=60, begin=60, letter=0, hush=30)
NEVER = Patience(up=600_000, begin=600_000, letter=0, hush=600_000)


class Room:
    """A voice, the engines it has asked for, and what it reported."""

    def __init__(self, patience: Patience = NEVER, engine: str = "speechd") -> None:
        self.engines: list[FakeEngine] = []
        self.heard: list[int | str] = []
        self.languages: tuple[str, ...] = ("en", "es", "ar")
        self.voice = Voice(engine, patience, self._make)
        self.voice.ended.connect(self.heard.append)
        self.voice.lost.connect(lambda: self.heard.append("lost"))

    def _make(self, name: str, parent: QObject) -> FakeEngine:
        self.engines.append(FakeEngine(name, parent, self.languages))
        return self.engines[-1]

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def say(self, words: str = "Hello.", language: str = "en") -> int:
        return self.voice.say(words, language, rate=0.0, volume=0.5)

    def ready(self) -> "Room":
        self.voice.wake()
        self.engine.up.emit(True)
        return self
