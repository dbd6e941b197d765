"""Slots in columns, one after the other: nothing is clipped, headings stay with what they lead."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Slot:
    """What takes room in a column: its height, the space above it, which falls away at the top of a column.

    One that ``keeps`` stays in the column of the next; an ``optional`` one is left out where the last column is full.
    """

    height: float
    gap: float = 0.0
    keeps: bool = False
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a slot stands: the number of its column, and how far down its top is."""

    column: int
    top: float


def placed(slots: Sequence[Slot], columns: Iterable[float]) -> tuple[Spot | None, ...] | None:
    """A spot for each slot in columns of these heights; None for an optional one left out.

    None where the columns do not hold them all. Slots that keep together are parted only where they are higher than a
    whole column.
    """
    heights = iter(enumerate(columns))
    spots: list[Spot | None] = []
    column, height = next(heights, (0, 0.0))
    down = 0.0
    for group in _groups(slots):
        room = height - down
        if any(slot.optional for slot in group) and _length(group, at_top=down == 0) > room:
            spots += [None] * len(group)
            continue
        while (wanted := _length(group, at_top=down == 0)) > height - down and (down or wanted > height):
            following = None if not down and group[0].height <= height else next(heights, None)
            if following is None:
                break
            (column, height), down = following, 0.0
        for slot in group:
            gap = slot.gap if down else 0.0
            if down + gap + slot.height > height:
                following = next(heights, None)
                if following is None or slot.height > following[1]:
                    return None
                (column, height), down, gap = following, 0.0, 0.0
            spots.append(Spot(column, down + gap))
            down += gap + slot.height
    return tuple(spots)


def _groups(slots: Sequence[Slot]) -> Iterator[Sequence[Slot]]:
    start = 0
    for end, slot in enumerate(slots, 1):
        if not slot.keeps or end == len(slots):
            yield slots[start:end]
            start = end


def _length(group: Sequence[Slot], *, at_top: bool) -> float:
    return sum(slot.height + slot.gap for slot in group) - (group[0].gap if at_top else 0.0)
