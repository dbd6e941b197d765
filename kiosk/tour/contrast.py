"""The contrast of a text, measured on the pixels of a picture."""

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.tour.box import Box

MOST_SAMPLES = 2500
INK_SHARE = 0.004
"""The inkiest pixels of a text that are left out of account, so that no stray one decides."""

GROUND_SHARE = 0.05
MOST_GROUNDS = 6
BLEND = 8
"""Levels of 255 by which the colour of a soft edge may differ from a blend of ink and ground."""


def contrast_in(picture: QImage, box: Box) -> float | None:
    """WCAG's ratio (1 to 21) of the ink in a rectangle and the worst ground it stands on; None outside the picture.

    The ink is the colour farthest from the commonest one that enough pixels reach. What else fills much of the
    rectangle is ground, be it a card or a drawing that the words stand on.
    """
    place = QRect(round(box.x), round(box.y), round(box.width), round(box.height)).intersected(picture.rect())
    if place.isEmpty():
        return None
    counted = Counter(_pixels(picture, place))
    rising = sorted(counted, key=luminance)
    ground = counted.most_common(1)[0][0]
    ink = max((_reached(colours, counted) for colours in (rising, rising[::-1])), key=lambda one: ratio(ground, one))
    many = GROUND_SHARE * counted.total()
    grounds = [colour for colour, count in counted.most_common(MOST_GROUNDS) if count >= many]
    return min(ratio(ink, colour) for colour in grounds if colour == ground or not _blended(colour, ground, ink))


def _reached(colours: Sequence[int], counted: Counter[int]) -> int:
    """The first of some colours that, with those before it, has enough pixels."""
    enough = INK_SHARE * counted.total()
    for colour in colours:
        enough -= counted[colour]
        if enough < 0:
            return colour
    return colours[-1]


def _blended(colour: int, ground: int, ink: int) -> bool:
    """Whether a colour is that of the soft edges between ink and ground, or the ink's own."""
    here, start, end = _channels(colour), _channels(ground), _channels(ink)
    way = [last - first for first, last in zip(start, end, strict=True)]
    along = sum((one - first) * step for one, first, step in zip(here, start, way, strict=True))
    share = max(0.0, min(1.0, along / (sum(step * step for step in way) or 1)))
    return all(abs(first + share * step - one) <= BLEND for one, first, step in zip(here, start, way, strict=True))


def _channels(colour: int) -> tuple[int, int, int]:
    return colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF


def _pixels(picture: QImage, place: QRect) -> memoryview:
    """Pixels spread evenly over a place, as many as are needed to judge it."""
    part = picture.copy(place).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(bytes(part.constBits())).cast("I")  # a copy, since Qt's bytes die with the image
    step = len(pixels) // MOST_SAMPLES + 1
    while step > 1 and part.width() % step == 0:
        step += 1
    return pixels[::step]


@lru_cache(maxsize=1 << 16)
def luminance(colour: int) -> float:
    """WCAG's relative luminance (0 to 1) of a colour written 0xRRGGBB; what stands before it is left out."""
    parts = (channel / 255 for channel in _channels(colour))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, other: int) -> float:
    """WCAG's contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
