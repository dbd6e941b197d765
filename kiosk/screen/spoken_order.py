"""In which order a person reads what stands side by side and one below the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF

TOUCHING = 0.3
"""How much of the smaller one two parts may overlap and still stand apart: lines have air around their letters."""


def reading_order(boxes: Sequence[QRectF], *, right_to_left: bool) -> list[int]:
    """The numbers of some rectangles in reading order: line by line where they make lines, else column by column."""
    return _ordered(boxes, list(range(len(boxes))), right_to_left=right_to_left)


def _ordered(boxes: Sequence[QRectF], numbers: list[int], *, right_to_left: bool) -> list[int]:
    if len(numbers) < 2:
        return numbers
    bands = _cut(numbers, lambda number: (boxes[number].top(), boxes[number].bottom()))
    if len(bands) == 1:
        bands = _cut(numbers, lambda number: (boxes[number].left(), boxes[number].right()))
        if right_to_left:
            bands.reverse()
    if len(bands) == 1:
        return sorted(numbers, key=lambda number: (boxes[number].top(), boxes[number].left()))
    return [number for band in bands for number in _ordered(boxes, band, right_to_left=right_to_left)]


def _cut(numbers: list[int], span: Callable[[int], tuple[float, float]]) -> list[list[int]]:
    """Groups of what overlaps one way, from the least to the greatest."""
    groups: list[list[int]] = []
    end = 0.0
    for number in sorted(numbers, key=span):
        low, high = span(number)
        if groups and low < end - TOUCHING * min(high - low, end - span(groups[-1][-1])[0]):
            groups[-1].append(number)
            end = max(end, high)
        else:
            groups.append([number])
            end = high
    return groups
