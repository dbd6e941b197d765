"""Whether keys and gestures at the edges could lead out of the kiosk."""

from dataclasses import dataclass
from itertools import takewhile

from kiosk.tablet.guards.ancestry import Process, ancestors, cage_among
from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.shell import desktop_of
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.KEYS
_SWITCHING = {"option": "-s"}


@dataclass(frozen=True, slots=True)
class KeyFacts:
    """The words that cage was started with, or None without cage, and the desktop that the session names."""

    platform: str
    cage: tuple[str, ...] | None = None
    desktop: str = ""


def read(machine: Machine) -> KeyFacts:
    """The facts of this tablet."""
    cage = cage_among(ancestors(machine))
    return KeyFacts(machine.platform, None if cage is None else _options(cage), desktop_of(machine))


def _options(cage: Process) -> tuple[str, ...]:
    """cage's own words: those before the program that it starts."""
    return tuple(takewhile(lambda word: word.startswith("-") and word != "--", cage.words[1:]))


def judge(facts: KeyFacts) -> Finding:
    """cage knows no gestures, and no keys but those that change to another terminal, which it has to be asked for."""
    if facts.cage is not None:
        if any("s" in option for option in facts.cage):
            sentence = Sentence("cage lets a keyboard change to another terminal (its option {option}).", _SWITCHING)
            remedy = Sentence("Take {option} away from cage's words in the kiosk's unit, and restart it.", _SWITCHING)
            return off(_GUARD, sentence, remedy)
        sentence = Sentence("cage knows no gestures at the edges, and no keys that lead out of the kiosk.")
        return holds(_GUARD, sentence)
    if facts.desktop:
        sentence = Sentence(
            "The desktop ({desktop}) has keys and gestures of its own, which lead out of the kiosk.",
            {"desktop": facts.desktop},
        )
        return off(_GUARD, sentence, Sentence("Run the kiosk under cage, as its package does."))
    return unknown(_GUARD, Sentence("Which keys and gestures the system keeps for itself cannot be read here."))
