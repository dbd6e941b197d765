"""How what stands on the screen all day moves, so that it burns into no part of it."""

import math

REACH = 6
"""The farthest it goes from its place, in units of 1/113 inch. Ours."""

_ACROSS, _DOWN = 36, 25
"""Steps for one swing each way: without a common divisor, so that it comes by everywhere in 900 steps."""


def shift_at(step: int) -> tuple[int, int]:
    """How far it stands to the right and below its place after so many steps, at most two units from the step before.

    It starts at its place.
    """
    return (
        round(REACH * math.sin(2 * math.pi * step / _ACROSS)),
        round(REACH * math.sin(2 * math.pi * step / _DOWN)),
    )
