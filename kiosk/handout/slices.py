"""What is set and ready to draw: slices that a column is filled with, none of which is ever cut in two."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.handout.canvas import Canvas
from kiosk.handout.columns import Slot

Draw = Callable[[Canvas, float, float], None]
"""Draws at a left and a top edge, in points."""


@dataclass(frozen=True, slots=True)
class Slice:
    """A line, a row or a drawing: the room it takes, and how it is drawn."""

    slot: Slot
    draw: Draw
