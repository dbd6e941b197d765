"""How the screen looks and feels to this visitor: text, colours, room, motion."""

from dataclasses import dataclass, replace
from enum import StrEnum

TEXT_SIZES = (100, 125, 150, 200)
"""Per cent of the default text size (WCAG 2.2, 1.4.4: up to 200)."""


class Scheme(StrEnum):
    """The three themes."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


HOLD_SECONDS = (0.0, 0.3, 0.6, 1.0)
"""How long a steady hand may be asked to hold; from 0, at once, to a second."""

REST_SECONDS = (0.3, 0.6, 1.0)
"""How long after a touch a second one at the same place may be dropped."""


@dataclass(frozen=True, slots=True)
class Display:
    """What a visitor can set on the sheet of text and display.

    ``spaced`` sets lines, letters, words and paragraphs apart (WCAG 2.2, 1.4.12), ``lowered`` brings every control into
    the lower part of the screen, ``steady`` is for shaking hands, ``still`` is without motion. ``hold`` is how many
    seconds a finger must rest before it touches anything, ``rest`` how many after a touch a second one is dropped;
    either is 0 for as the tablet is set up.
    """

    text_size: int = 100
    scheme: Scheme = Scheme.LIGHT
    spaced: bool = False
    lowered: bool = False
    steady: bool = False
    still: bool = False
    hold: float = 0.0
    rest: float = 0.0


AS_SET_UP = Display()


def resized(display: Display, per_cent: int) -> Display:
    """Another text size. A size that is not offered changes nothing."""
    return replace(display, text_size=per_cent) if per_cent in TEXT_SIZES else display


def steadied(display: Display, *, on: bool) -> Display:
    """Steady hands, with a short hold and a longer rest to begin with; without it neither is asked."""
    if on == display.steady:
        return display
    return replace(display, steady=on, hold=HOLD_SECONDS[1] if on else 0.0, rest=REST_SECONDS[1] if on else 0.0)


def held(display: Display, seconds: float) -> Display:
    """Another time to hold. One that is not offered changes nothing."""
    return replace(display, hold=seconds) if display.steady and seconds in HOLD_SECONDS else display


def rested(display: Display, seconds: float) -> Display:
    """Another time between two touches. One that is not offered changes nothing."""
    return replace(display, rest=seconds) if display.steady and seconds in REST_SECONDS else display
