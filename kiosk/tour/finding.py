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
    BOXES = "boxes"
    CROSSED = "crossed"
    SAME_STATE = "same-state"
    NO_RING = "no-ring"
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
    Code.BOXES: "Letters that no typeface has",
    Code.CROSSED: "Lines across words",
    Code.SAME_STATE: "States told apart by colour alone",
    Code.NO_RING: "Keys go to what cannot be seen",
    Code.NO_HELP: "Help now is missing",
    Code.HELP_MOVED: "Help now is somewhere else",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: its kind, a sentence, and the words or the name of what it is about."""

    code: Code
    sentence: str
    place: str
