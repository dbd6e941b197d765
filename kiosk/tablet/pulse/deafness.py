"""Whether a screen that is touched still takes notice."""

from dataclasses import dataclass

TOUCHES = 5
"""So many touches in a row that meet nothing at all. Ours: in a sound window each touch meets something."""

SECONDS = 3.0
"""Over at least so long a time: a hand that wipes the glass is quicker. Ours."""

FORGET_SECONDS = 60.0
"""A touch so long after the one before begins a new row."""


@dataclass(slots=True)
class Deafness:
    """Counts touches in a row that nothing took notice of. Times in seconds by a clock that never goes back."""

    _touches: int = 0
    _first: float = 0.0
    _last: float = 0.0

    def touched(self, *, met: bool, now: float) -> bool:
        """A finger has touched the glass; ``met`` says whether anything took notice. Returns whether to act now."""
        if met:
            self._touches = 0
            return False
        if not self._touches or now - self._last > FORGET_SECONDS:
            self._touches, self._first = 0, now
        self._touches, self._last = self._touches + 1, now
        deaf = self._touches >= TOUCHES and now - self._first >= SECONDS
        if deaf:
            self._touches = 0
        return deaf
