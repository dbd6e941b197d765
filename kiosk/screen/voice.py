"""What speaks, as the screen needs it: any engine, or a test."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance


class Voice(Protocol):
    """What speaks. Each utterance has a number: ``ended`` tells which one is over; ``lost``, that none will ever be."""

    ended: SignalInstance
    lost: SignalInstance

    def speaks(self, language: str) -> bool:
        """Whether there is a voice for a language."""

    def say(self, words: str, language: str, *, rate: float, volume: float) -> int:
        """Says words instead of what it was saying. Returns the number of the utterance."""

    def stop(self) -> None:
        """Falls silent at once."""

    def forget(self) -> None:
        """The visit is over: what it lacked is looked for anew in the next."""


class Silence(QObject):
    """No voice at all."""

    ended = Signal(int)
    lost = Signal()

    def speaks(self, language: str) -> bool:
        """Not one language."""
        return False

    def say(self, words: str, language: str, *, rate: float, volume: float) -> int:
        """Nothing."""
        return 1

    def stop(self) -> None:
        """There was nothing."""

    def forget(self) -> None:
        """There was nothing."""


class Mute(Silence):
    """Any language, unheard and without end: what is read stays marked, as pictures of it need."""

    def speaks(self, language: str) -> bool:
        """Whatever is asked."""
        return True
