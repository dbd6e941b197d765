"""What the staff panel is given from outside: what the tablet knows of itself, and what ends or hides the kiosk."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.tablet.folders import state_folder
from kiosk.tablet.settings import Settings

if TYPE_CHECKING:
    from kiosk.pack.read import Pack
    from kiosk.tablet.diagnosis.report import Report


class Standing(StrEnum):
    """How something stands; each has an icon and a word."""

    GOOD = "good"
    BAD = "bad"
    UNSURE = "unsure"
    NOTED = "noted"


@dataclass(frozen=True, slots=True)
class Notice:
    """A fault or the finding of a guard: what it is about, how it stands, in a sentence, and what to do."""

    about: str
    standing: Standing
    words: str
    remedy: str = ""


def nothing(_language: str) -> Sequence[Notice]:
    """Where nobody looks."""
    return ()


@dataclass(frozen=True, slots=True)
class Backroom:
    """Everything behind the panel. Each part is asked when its page opens, never before.

    ``faults`` and ``checks`` are asked in the language that Qt speaks. ``by_it`` are the settings without what the
    staff chose, where anything is chosen. ``leave`` shows the desktop for so many minutes, where ``can_leave`` says
    that there is one. ``opens_sticks`` says whether the system opens a USB stick by itself, for the kiosk to write to.
    """

    by_it: Settings | None = None
    state: Path = field(default_factory=state_folder)
    faults: Callable[[str], Sequence[Notice]] = nothing
    checks: Callable[[str], Sequence[Notice]] = nothing
    restart: Callable[[], None] = lambda: None
    can_leave: Callable[[], bool] = lambda: False
    leave: Callable[[int], None] = lambda _minutes: None
    opens_sticks: Callable[[], bool] = lambda: False
    wrong_pins: Callable[[], None] = lambda: None
    diagnose: "Callable[[Pack], Report] | None" = None
