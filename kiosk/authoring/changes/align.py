"""Which things of an old row are which of a new one."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import TypeVar

from kiosk.authoring.parity.fold import fold

T = TypeVar("T", bound=Hashable)
Pair = tuple[int | None, int | None]
Likeness = Callable[[T, T], float]

_MOST_HELD = 2500
"""So many pairs of things are held against each other; in longer rows each goes with the one at its own place."""
_WORD = re.compile(r"\w+")


def align(old: Sequence[T], new: Sequence[T], like: Likeness[T]) -> list[Pair]:
    """Pairs of places in both rows, in order: the equal ones, then those that are like each other; 0 is not like.

    Turned round, the rows give the same pairs turned round.
    """
    if _turned(old, new):
        return [(ours, theirs) for theirs, ours in _align(new, old, like)]
    return _align(old, new, like)


def likeness(one: str, other: str) -> float:
    """How many of their words two texts share, from 0 to 1."""
    ours, theirs = _counted(one), _counted(other)
    both = ours.total() + theirs.total()
    return 2 * (ours & theirs).total() / both if both else float(one == other)


def out_of_order(places: Sequence[int]) -> frozenset[int]:
    """Which of some different places, by index, must be moved so that all count up; as few as can be."""
    ends: list[int] = []
    best: list[int] = []
    before: list[int] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place)
        ends[length:] = [place]
        before.append(best[length - 1] if length else -1)
        best[length:] = [index]
    kept: set[int] = set()
    last = best[-1] if best else -1
    while last >= 0:
        kept.add(last)
        last = before[last]
    return frozenset(range(len(places))) - kept


def _turned(old: Sequence[T], new: Sequence[T]) -> bool:
    return (len(old), repr(old)) > (len(new), repr(new))


@lru_cache(maxsize=1 << 14)
def _counted(text: str) -> Counter[str]:
    return Counter(_WORD.findall(fold(text)))


def _align(old: Sequence[T], new: Sequence[T], like: Likeness[T]) -> list[Pair]:
    pairs: list[Pair] = []
    for step, first, last, other_first, other_last in SequenceMatcher(None, old, new).get_opcodes():
        if step == "equal":
            pairs.extend(zip(range(first, last), range(other_first, other_last), strict=True))
        else:
            pairs.extend(_matched(old, new, (first, last, other_first, other_last), like))
    return pairs


def _matched(
    old: Sequence[T], new: Sequence[T], within: tuple[int, int, int, int], like: Likeness[T]
) -> Iterator[Pair]:
    first, last, other_first, other_last = within
    rows, columns = last - first, other_last - other_first
    if rows * columns > _MOST_HELD:
        held: list[Pair] = [
            (place, place) for place in range(min(rows, columns)) if like(old[first + place], new[other_first + place])
        ]
    else:
        held = _best(
            [[like(one, other) for other in new[other_first:other_last]] for one in old[first:last]], rows, columns
        )
    here, there = 0, 0
    for row, column in [*held, (rows, columns)]:
        yield from ((first + place, None) for place in range(here, row or 0))
        yield from ((None, other_first + place) for place in range(there, column or 0))
        if row != rows or column != columns:
            yield first + (row or 0), other_first + (column or 0)
        here, there = (row or 0) + 1, (column or 0) + 1


def _best(scores: list[list[float]], rows: int, columns: int) -> list[Pair]:
    """The pairs, in order in both rows, that are like each other the most in all."""
    total = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in reversed(range(rows)):
        for column in reversed(range(columns)):
            score = scores[row][column]
            both = score + total[row + 1][column + 1] if score > 0 else 0.0
            total[row][column] = max(both, total[row + 1][column], total[row][column + 1])
    pairs: list[Pair] = []
    row = column = 0
    while row < rows and column < columns:
        score = scores[row][column]
        if score > 0 and total[row][column] == score + total[row + 1][column + 1]:
            pairs.append((row, column))
            row, column = row + 1, column + 1
        elif total[row][column] == total[row + 1][column]:
            row += 1
        else:
            column += 1
    return pairs
