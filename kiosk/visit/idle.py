"""When to ask "are you still there?", and when to wipe the visit."""

from dataclasses import dataclass
from enum import Enum, auto

IDLE_SECONDS = 120.0
WARNING_SECONDS = 30.0
"""A warning of at least 30 s which any touch answers, without limit (WCAG 2.2, 2.2.1, asks for at least 20 s)."""


class Stage(Enum):
    """How long ago the last sign of a visitor was."""

    PRESENT = auto()
    WARNED = auto()
    GONE = auto()


@dataclass(frozen=True, slots=True)
class Patience:
    """How many seconds without a touch before the warning, and from the warning to the reset."""

    idle: float = IDLE_SECONDS
    warning: float = WARNING_SECONDS

    def stage(self, quiet: float) -> Stage:
        """The stage after ``quiet`` seconds without a sign. A clock that went back counts as no time at all."""
        if quiet < self.idle:
            return Stage.PRESENT
        return Stage.WARNED if quiet < self.idle + self.warning else Stage.GONE

    def seconds_left(self, quiet: float) -> int:
        """Whole seconds from now to the reset, never below 0."""
        return max(0, round(self.idle + self.warning - max(quiet, 0.0)))

    def next_look(self, quiet: float) -> float:
        """Seconds until the stage can change, or the seconds shown in the warning do."""
        quiet = max(quiet, 0.0)
        return self.idle - quiet if quiet < self.idle else 1.0
