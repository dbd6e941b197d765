"""The contrast of a text, measured on the pixels of a picture."""

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.tour.box import Box

MOST_SAMPLES = 2500
INK_SHARE = 0.004
"""The inkiest pixels of a text that are left out of account, so that no stray one decides."""


def contrast_in(picture: QImage, box: Box) -> float | None:
    """WCAG's ratio (1 to 21) of the ground in a rectangle and the ink that stands out most; None outside the picture.

    The ground is the commonest colour. The ink is the colour farthest from it that enough pixels reach.
    """
    place = QRect(round(box.x), round(box.y), round(box.width), round(box.height)).intersected(picture.rect())
    if place.isEmpty():
        return None
    counted = Counter(_pixels(picture, place))
    ground = counted.most_common(1)[0][0]
    rising = sorted(counted, key=luminance)
    return max(_farthest(ground, colours, counted) for colours in (rising, reversed(rising)))


def _farthest(ground: int, colours: Iterable[int], counted: Counter[int]) -> float:
    """The ratio of the ground and the first of some colours that, with those before it, has enough pixels."""
    enough = INK_SHARE * counted.total()
    for colour in colours:
        enough -= counted[colour]
        if enough < 0:
            return ratio(ground, colour)
    return 1.0


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
    parts = ((colour >> shift & 0xFF) / 255 for shift in (16, 8, 0))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: int, other: int) -> float:
    """WCAG's contrast ratio of two colours."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
