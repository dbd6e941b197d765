"""The outline of a rectangle on the window, and whether it runs through words."""

import math
from dataclasses import dataclass
from typing import Self

from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlProperty
from PySide6.QtQuick import QQuickItem

from kiosk.tour.box import Box
from kiosk.tour.clip import SLACK
from kiosk.tour.contrast import ratio

SEEN = 1.3
"""The contrast with its own ground from which an outline is a line that is seen."""

UNSET = (1, 0xFF000000)
"""What Qt tells of a rectangle that was given no border: it draws none."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Where an outline runs: around a box, in arcs of ``radius`` at its corners; ``shown`` is what shows of the box."""

    box: Box
    shown: Box
    radius: float

    @classmethod
    def of(cls, item: QQuickItem, box: Box, shown: Box) -> Self | None:
        """The outline of a rectangle, if it has one that is seen."""
        width, colour = QQmlProperty(item, "border.width").read(), QQmlProperty(item, "border.color").read()
        ground = item.property("color")
        if not isinstance(colour, QColor) or not isinstance(ground, QColor) or not width or colour.alpha() < 128:
            return None
        if (width, colour.rgb()) == UNSET:
            return None
        if ground.alpha() == 255 and ratio(colour.rgb() & 0xFFFFFF, ground.rgb() & 0xFFFFFF) < SEEN:
            return None
        return cls(box, shown, min(item.property("radius"), box.width / 2, box.height / 2))

    def crosses(self, words: Box, whole: Box) -> bool:
        """Whether some of the words that show lie inside it and some outside. ``whole``: with what is scrolled away.

        A ring around a number is narrow where the edge of the page cuts both: what is cut is judged as if it were not.
        """
        touched = self.shown.apart(words) < -SLACK and self._nearest(words)
        return touched and not self._holds(words) and not self._holds(whole)

    def _holds(self, words: Box) -> bool:
        middle_x, middle_y = words.x + words.width / 2, words.y + words.height / 2
        sides = [(words.x, middle_y), (words.right, middle_y), (middle_x, words.y), (middle_x, words.bottom)]
        return all(self._inside(*side) for side in sides)

    def _nearest(self, words: Box) -> bool:
        """Whether any of the words lie inside: the point of them that is nearest to the middle does."""
        middle_x, middle_y = self.box.x + self.box.width / 2, self.box.y + self.box.height / 2
        return self._inside(
            min(max(middle_x, words.x), words.right), min(max(middle_y, words.y), words.bottom), slack=-SLACK
        )

    def _inside(self, x: float, y: float, slack: float = SLACK) -> bool:
        across = max(self.box.x + self.radius - x, x - self.box.right + self.radius, 0.0)
        down = max(self.box.y + self.radius - y, y - self.box.bottom + self.radius, 0.0)
        if across and down:
            return math.hypot(across, down) <= self.radius + slack
        return across <= self.radius + slack and down <= self.radius + slack
