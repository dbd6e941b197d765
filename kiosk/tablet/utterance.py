"""What the voice is told to say, and how long it waits for that."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Patience:
    """How many milliseconds to wait for an engine: to come up, to begin, and to fall silent when told to.

    ``letter`` is for each letter of a sentence at normal speed, on top of ``begin``: generous, since speech takes
    60 to 80 ms, but so that a sentence of 250 letters cannot hold up the next for much more than a minute.
    """

    up: int = 20_000
    begin: int = 5_000
    letter: int = 200
    hush: int = 700

    def for_saying(self, text: str, rate: float) -> int:
        """How long a sentence may take; Qt's rate -1 is about half as fast."""
        return self.begin + round(self.letter * len(text) * (1.0 + max(0.0, -rate)))


USUAL = Patience()


@dataclass(frozen=True, slots=True)
class Utterance:
    """Something to be said; ``rate`` is -1 to 1 and ``volume`` 0 to 1, as Qt counts."""

    token: int
    text: str
    language: str
    rate: float
    volume: float
