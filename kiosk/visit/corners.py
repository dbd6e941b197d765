"""The knock at the staff's door: corners of the screen tapped one after the other, the last one held."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

TAP_SECONDS = 0.8
"""A finger that stays longer in a corner has not tapped it. Ours."""

BETWEEN_SECONDS = 1.5
"""So soon after a tap the next one must come: whoever knows the pattern is quick. Ours."""

HOLD_SECONDS = 2.0
"""So long the last corner is held. Ours."""

CORNER_MM = 16.0
"""The side of the square in a corner that counts: as large as anything to touch."""


class Corner(StrEnum):
    """A corner of the screen, by its name in the settings."""

    TOP_LEFT = "top-left"
    TOP_RIGHT = "top-right"
    BOTTOM_RIGHT = "bottom-right"
    BOTTOM_LEFT = "bottom-left"


CLOCKWISE = tuple(Corner)
"""The pattern of a tablet whose settings name none."""


def corner_at(spot: tuple[float, float], size: tuple[float, float], side: float) -> Corner | None:
    """The corner that a spot lies in, within a square of a side; all in pixels."""
    (x, y), (width, height) = spot, size
    left, right = x < side, width - x < side
    top, bottom = y < side, height - y < side
    if left == right or top == bottom:
        return None
    if top:
        return Corner.TOP_LEFT if left else Corner.TOP_RIGHT
    return Corner.BOTTOM_LEFT if left else Corner.BOTTOM_RIGHT


@dataclass(slots=True)
class Knock:
    """How far somebody has come with the pattern. It only watches: what is under the finger is none of its business."""

    pattern: Sequence[Corner]
    _tapped: int = field(default=0, init=False)
    _down: float | None = field(default=None, init=False)
    _last: float = field(default=0.0, init=False)

    @property
    def holding(self) -> bool:
        """Whether every corner but the last has been tapped, and a finger is on the last one."""
        return self._down is not None and self._tapped == len(self.pattern) - 1

    def press(self, corner: Corner | None, now: float) -> bool:
        """The only finger on the glass comes down, in a corner or elsewhere. Returns whether it holds the last one."""
        late = self._tapped > 0 and now - self._last > BETWEEN_SECONDS
        if late or corner is not self.pattern[self._tapped]:
            self._tapped = 0
        self._down = now if corner is self.pattern[self._tapped] else None
        return self.holding

    def release(self, corner: Corner | None, now: float) -> None:
        """The finger goes up."""
        down, self._down = self._down, None
        tapped = down is not None and now - down <= TAP_SECONDS and corner is self.pattern[self._tapped]
        if tapped and self._tapped < len(self.pattern) - 1:
            self._tapped, self._last = self._tapped + 1, now
        else:
            self._tapped = 0

    def stray(self) -> None:
        """The finger leaves its corner, or another one comes beside it: this is no knock."""
        self._tapped, self._down = 0, None

    def opens(self, now: float) -> bool:
        """Whether the last corner has been held long enough. It opens once."""
        opened = self.holding and self._down is not None and now - self._down >= HOLD_SECONDS
        if opened:
            self.stray()
        return opened
