"""Rectangles on a screen, in pixels of its window."""

from typing import NamedTuple, Self

from PySide6.QtCore import QRectF


class Box(NamedTuple):
    """A rectangle: left, top, width and height."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def of(cls, rect: QRectF) -> Self:
        """The same rectangle as Qt has it."""
        return cls(rect.x(), rect.y(), rect.width(), rect.height())

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    @property
    def empty(self) -> bool:
        return self.width <= 0 or self.height <= 0

    def cut(self, other: "Box") -> "Box":
        """The part that lies in another one; empty where there is none."""
        x, y, width, height = self
        left, top, wide, high = other
        right, bottom = min(x + width, left + wide), min(y + height, top + high)
        x, y = max(x, left), max(y, top)
        return Box(x, y, max(0.0, right - x), max(0.0, bottom - y))

    def around(self, other: "Box") -> "Box":
        """The smallest rectangle around both."""
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.right, other.right) - x, max(self.bottom, other.bottom) - y)

    def within(self, other: "Box", slack: float) -> bool:
        """Whether it reaches out of another one by no more than ``slack``."""
        x, y, width, height = self
        left, top, wide, high = other
        return (
            x >= left - slack
            and y >= top - slack
            and x + width <= left + wide + slack
            and y + height <= top + high + slack
        )

    def apart(self, other: "Box") -> float:
        """How far it is from another one, across or down; below 0 where they overlap."""
        x, y, width, height = self
        left, top, wide, high = other
        return max(x - (left + wide), left - (x + width), y - (top + high), top - (y + height))
