"""Holds one text of a picture to the norms: all of it there, dark enough, large enough."""

from collections.abc import Iterator

from kiosk.tour.finding import Code, Finding
from kiosk.tour.look import Ease, Look
from kiosk.tour.norms import (
    BODY_CAPITAL_ENLARGED_MM,
    BODY_CAPITAL_MM,
    BODY_CONTRAST,
    BODY_UNITS,
    CAPITAL_ENLARGED_MM,
    CONTRAST,
    ENLARGED,
    HIGH_CONTRAST,
    LEAST_POINTS,
    LETTER_EMS,
    LINE_EMS,
    TITLE_UNITS,
    WORD_EMS,
)
from kiosk.tour.seen import Apart, SeenText
from kiosk.visit.display import Scheme

POINTS_PER_INCH = 72.0
LONGEST_QUOTE = 48
HALF_A_PIXEL = 0.5
MEASURING = 0.02
"""What counting sampled pixels may cost, as a share of a ratio."""


def audit_text(text: SeenText, look: Look) -> Iterator[Finding]:
    """The faults of one text."""
    if text.clipped:
        yield Finding(Code.CLIPPED, f"{quoted(text.text)} is not all there: it is cut off or hidden.", text.text)
    least = least_contrast(text, look)
    if text.contrast is not None and not text.off and text.contrast < least * (1 - MEASURING):
        sentence = f"{quoted(text.text)} has a contrast of {text.contrast:.1f}. It needs {least:g}."
        yield Finding(Code.PALE, sentence, text.text)
    yield from _size(text, look)
    if text.missing:
        yield Finding(Code.BOXES, f"No typeface has “{text.missing}”, so that boxes stand for it.", text.text)
    if text.crossed:
        yield Finding(Code.CROSSED, f"An outline runs through {quoted(text.text)}.", text.text)
    if Ease.SPACED in look.eased and text.apart is not None:
        yield from _cramped(text, text.apart)


def is_body(text: SeenText, look: Look) -> bool:
    """Whether it is meant to be read like body text: it has at least its size."""
    return text.pixel_size >= BODY_UNITS * look.screen.unit * look.text_size / 100 - HALF_A_PIXEL


def least_contrast(text: SeenText, look: Look) -> float:
    """The ratio a text must reach: 7 for body text, 4.5 for small text and for titles, 12 for all in high contrast."""
    if look.theme is Scheme.HIGH_CONTRAST:
        return HIGH_CONTRAST
    title = text.bold and text.pixel_size >= _title(look) - HALF_A_PIXEL
    return BODY_CONTRAST if is_body(text, look) and not title else CONTRAST


def _title(look: Look) -> float:
    """Pixels from which bold words are a title. Titles start large, and grow by less than the text they head."""
    return max(TITLE_UNITS, BODY_UNITS * look.text_size / 100 + 1) * look.screen.unit


def _size(text: SeenText, look: Look) -> Iterator[Finding]:
    """A font's size is a whole number of pixels, so that it may lack half a one of the size that is asked for."""
    grown = 1 + HALF_A_PIXEL / text.pixel_size
    points = text.pixel_size * POINTS_PER_INCH / look.screen.ppi
    if points * grown < LEAST_POINTS:
        sentence = f"{quoted(text.text)} is {points:.1f} points large. Nothing may be smaller than {LEAST_POINTS:g}."
        yield Finding(Code.SMALL_TEXT, sentence, text.text)
    least = _least_capital(text, look)
    if text.capital_mm * grown < least:
        sentence = f"{quoted(text.text)} has capitals of {text.capital_mm:.1f} mm. They must have {least:g} mm."
        yield Finding(Code.SMALL_TEXT, sentence, text.text)


def _cramped(text: SeenText, apart: Apart) -> Iterator[Finding]:
    """A line is a whole number of pixels high, so that it may lack a part of one."""
    pixel = 1 / text.pixel_size
    parts = (
        ("Its lines", apart.lines, LINE_EMS - pixel),
        ("Its letters", apart.letters, LETTER_EMS - pixel),
        ("Its words", apart.words, WORD_EMS - pixel),
    )
    for called, found, least in parts:
        if found is not None and found < least:
            sentence = f"{quoted(text.text)} is not set apart. {called} have {found:.2f} of its size, too little."
            yield Finding(Code.CRAMPED, sentence, text.text)


def _least_capital(text: SeenText, look: Look) -> float:
    if look.text_size >= ENLARGED:
        return BODY_CAPITAL_ENLARGED_MM if is_body(text, look) else CAPITAL_ENLARGED_MM
    return BODY_CAPITAL_MM if is_body(text, look) else 0.0


def quoted(text: str) -> str:
    """A text in quotation marks, cut short for a sentence."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= LONGEST_QUOTE else f"“{line[:LONGEST_QUOTE].rstrip()}…”"
