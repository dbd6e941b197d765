"""What a guard of the lock-down says of itself."""

from dataclasses import dataclass
from enum import Enum, StrEnum

from kiosk.tablet.sentence import Sentence


class Guard(StrEnum):
    """What keeps the tablet a kiosk. The value is its name in reports."""

    FULL_SCREEN = "full-screen"
    SHELL = "shell"
    OTHER_WINDOWS = "other-windows"
    KEYS = "keys"
    POWER = "power"
    NETWORK = "network"
    SANDBOX = "sandbox"
    CLOCK = "clock"
    DISK = "disk"
    SETTINGS_FILE = "settings-file"


class State(Enum):
    """Whether a guard is in force. ``UNKNOWN`` is said where it cannot be told, and is never taken for either."""

    HOLDS = "holds"
    OFF = "off"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One guard: whether it holds, why in a sentence for staff, and what to do where it does not."""

    guard: Guard
    state: State
    sentence: Sentence
    remedy: Sentence | None = None


def holds(guard: Guard, sentence: Sentence) -> Finding:
    """The guard is in force."""
    return Finding(guard, State.HOLDS, sentence)


def off(guard: Guard, sentence: Sentence, remedy: Sentence) -> Finding:
    """The guard is not in force."""
    return Finding(guard, State.OFF, sentence, remedy)


def unknown(guard: Guard, sentence: Sentence, remedy: Sentence | None = None) -> Finding:
    """Nobody here can tell whether the guard is in force."""
    return Finding(guard, State.UNKNOWN, sentence, remedy)
