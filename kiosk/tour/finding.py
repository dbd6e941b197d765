"""Something on a screen that breaks a norm."""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """What kind of fault it is."""

    CLIPPED = "clipped"
    OVERLAP = "overlap"
    SMALL_TARGET = "small-target"
    CLOSE_TARGETS = "close-targets"
    PALE = "pale"
    SMALL_TEXT = "small-text"
    UNNAMED = "unnamed"
    NAMED_TWICE = "named-twice"
    OFF_SCREEN = "off-screen"
    OUT_OF_REACH = "out-of-reach"
    TOO_HIGH = "too-high"
    CRAMPED = "cramped"
    NO_HELP = "no-help"
    HELP_MOVED = "help-moved"


MEANINGS = {
    Code.CLIPPED: "Words cut off",
    Code.OVERLAP: "Things over each other",
    Code.SMALL_TARGET: "Buttons too small for a finger",
    Code.CLOSE_TARGETS: "Buttons too close together",
    Code.PALE: "Words too pale",
    Code.SMALL_TEXT: "Words too small",
    Code.UNNAMED: "Buttons that cannot be read aloud",
    Code.NAMED_TWICE: "Buttons that cannot be told apart",
    Code.OFF_SCREEN: "Things beyond the edge of the screen",
    Code.OUT_OF_REACH: "Things that page buttons do not reach",
    Code.TOO_HIGH: "Buttons that do not come down",
    Code.CRAMPED: "Words not set apart",
    Code.NO_HELP: "Help now is missing",
    Code.HELP_MOVED: "Help now is somewhere else",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: its kind, a sentence, and the words or the name of what it is about."""

    code: Code
    sentence: str
    place: str
