"""What is on a picture: texts, controls, and what scrolls."""

from dataclasses import dataclass

from kiosk.tour.box import Box


@dataclass(frozen=True, slots=True)
class Apart:
    """How far the parts of a text stand apart, as a share of its font's size. ``lines`` is None for a single line.

    ``letters`` is None where there is but one, or where they join, as Arabic ones do: nothing may stand between them.
    """

    lines: float | None
    letters: float | None
    words: float


@dataclass(frozen=True, slots=True)
class SeenText:
    """A text as it is drawn. ``pixel_size`` is the font's, ``capital_mm`` the height of its capitals.

    ``box`` is where it is painted, ``shown`` the part of it that is on the picture. ``clipped`` says that some of it
    can never be seen, ``partly`` that some of it must be scrolled to. ``contrast`` is None where too little of it
    shows to measure. ``off`` marks the text of a control that is off. ``apart`` is None where it does not matter.
    ``missing`` are letters that no typeface has, ``crossed`` says that an outline runs through the words.
    """

    text: str
    box: Box
    shown: Box
    pixel_size: int
    bold: bool
    capital_mm: float
    clipped: bool
    partly: bool
    off: bool
    contrast: float | None = None
    apart: Apart | None = None
    missing: str = ""
    crossed: bool = False


@dataclass(frozen=True, slots=True)
class SeenControl:
    """Something that can be touched. ``lost`` says that some of it can never be seen, ``inside`` what it stands in.

    ``state`` tells how it stands, as assistive technology is told: two states of one control differ in it.
    """

    name: str
    role: str
    object_name: str
    box: Box
    shown: Box
    lost: bool
    inside: tuple[int, ...] = ()
    number: int = 0
    state: str = ""


@dataclass(frozen=True, slots=True)
class SeenScroller:
    """Something that scrolls, and whether it stands at its end."""

    name: str
    box: Box
    at_end: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything on one picture that belongs to what can be touched now."""

    texts: tuple[SeenText, ...]
    controls: tuple[SeenControl, ...]
    scrollers: tuple[SeenScroller, ...]
