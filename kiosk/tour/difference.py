"""How much two pictures of one control differ to somebody who sees no colours."""

import sys
from collections import Counter

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage

from kiosk.tour.box import Box
from kiosk.tour.contrast import ratio

TOLD_APART = 3.0
"""The contrast from which two greys are told apart (WCAG 2.2, 1.4.11)."""


def differing_mm2(one: QImage, other: QImage, mm: float) -> float:
    """The area in which two pictures of the same size differ in lightness so far that it is seen; ``mm`` of a pixel.

    Lightness alone counts: what differs in colour and not in lightness is the same in a picture of greys.
    """
    pairs = Counter(zip(_pixels(one), _pixels(other), strict=True))
    return mm * mm * sum(count for pair, count in pairs.items() if pair[0] != pair[1] and ratio(*pair) >= TOLD_APART)


def part(picture: QImage, box: Box) -> QImage:
    """What a picture shows in a rectangle."""
    return picture.copy(QRect(round(box.x), round(box.y), round(box.width), round(box.height)))


def _pixels(picture: QImage) -> list[int]:
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    order = sys.byteorder
    colours = memoryview(bytes(plain.constBits())).cast("I")
    return [colour & 0xFFFFFF for colour in colours] if order == "little" else list(colours)
