"""The contrast of a text, measured on the pixels of a picture."""

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.tour.box import Box

MOST_SAMPLES = 2500
INK_SHARE = 0.004
"""The inkiest pixels of a text that are left out of account, so that no stray one decides."""

GROUND_SHARE = 0.05
MOST_GROUNDS = 6


def contrast_in(picture: QImage, box: Box, em: int) -> float | None:
    """WCAG's ratio (1 to 21) of the ink in a rectangle and the worst ground it stands on; None outside the picture.

    The ink is the colour farthest from the commonest one that enough pixels reach. Whatever else fills much of the
    rectangle, in pieces larger than the strokes of letters of ``em`` pixels, is ground: a card, or a drawing.
    """
    place = QRect(round(box.x), round(box.y), round(box.width), round(box.height)).intersected(picture.rect())
    if place.isEmpty():
        return None
    pixels = _pixels(picture, place)
    counted = Counter(_spread(pixels, place.width()))
    rising = sorted(counted, key=luminance)
    (ground, _), *often = counted.most_common(MOST_GROUNDS)
    ink = max((_reached(colours, counted) for colours in (rising, rising[::-1])), key=lambda one: ratio(ground, one))
    many = GROUND_SHARE * counted.total()
    others = [colour for colour, count in often if count >= many]
    row = 4 * place.width()
    rows = [pixels[start : start + row] for start in range(0, len(pixels), row)] if others else []
    return min(ratio(ink, colour) for colour in (ground, *(one for one in others if _fills(one, rows, em))))


def _fills(colour: int, rows: Sequence[bytes], em: int) -> bool:
    """Whether a colour has an area wider and higher than the strokes of letters and than lines."""
    run = colour.to_bytes(4, sys.byteorder) * em
    return _longest(run in row for row in rows) > em / 2


def _longest(told: Iterable[bool]) -> int:
    """How many in a row are true, at the most."""
    return max((len(list(group)) for one, group in groupby(told) if one), default=0)


def _reached(colours: Sequence[int], counted: Counter[int]) -> int:
    """The first of some colours that, with those before it, has enough pixels."""
    enough = INK_SHARE * counted.total()
    for colour in colours:
        enough -= counted[colour]
        if enough < 0:
            return colour
    return colours[-1]


def _pixels(picture: QImage, place: QRect) -> bytes:
    """The pixels of a place, row by row."""
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(part.constBits())  # a copy: Qt's own bytes die with the image, which must live until here


def _spread(pixels: bytes, width: int) -> memoryview:
    """Pixels spread evenly over a place, as many as are needed to judge it."""
    colours = memoryview(pixels).cast("I")
    step = len(colours) // MOST_SAMPLES + 1
    while step > 1 and width % step == 0:
        step += 1
    return colours[::step]


@lru_cache(maxsize=1 << 16)
def luminance(colour: int) -> float:
    """WCAG's relative luminance (0 to 1) of a colour written 0xRRGGBB; what stands before it is left out."""
    parts = ((colour >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, other: int) -> float:
    """WCAG's contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
