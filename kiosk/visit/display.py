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


@dataclass(frozen=True, slots=True)
class Display:
    """What a visitor can set on the sheet of text and display.

    ``spaced`` sets lines, letters, words and paragraphs apart (WCAG 2.2, 1.4.12), ``lowered`` brings every control into
    the lower part of the screen, ``steady`` is for shaking hands, ``still`` is without motion.
    """

    text_size: int = 100
    scheme: Scheme = Scheme.LIGHT
    spaced: bool = False
    lowered: bool = False
    steady: bool = False
    still: bool = False


AS_SET_UP = Display()


def resized(display: Display, per_cent: int) -> Display:
    """Another text size. A size that is not offered changes nothing."""
    return replace(display, text_size=per_cent) if per_cent in TEXT_SIZES else display
