"""Compares the questions of the check: as many answers, and the same one right."""

from collections.abc import Iterator

from kiosk.article.article import CheckItem
from kiosk.authoring.parity.difference import Difference, Pair


def compare_check(pair: Pair) -> Iterator[Difference]:
    """Answers that are missing or too much, and a right answer at another place."""
    originals = {item.id: item for item in pair.original.check}
    for item in pair.translation.check:
        if item.id in originals:
            yield from _compare(originals[item.id], item, pair)


def _compare(ours: CheckItem, theirs: CheckItem, pair: Pair) -> Iterator[Difference]:
    there = pair.there(ours.at)
    if len(ours.options) != len(theirs.options):
        message = (
            f"This question has {len(theirs.options)} answers; in {there} it has {len(ours.options)}. Write as many."
        )
        yield Difference("LANG02" if len(ours.options) > len(theirs.options) else "LANG03", theirs.at, message)
    elif _right(ours) != _right(theirs):
        right = f"Answer {_right(theirs)} is marked as right; in {there} it is answer {_right(ours)}."
        message = f"{right} Put the answers into the same order, or mark the same one."
        yield Difference("LANG09", theirs.at, message)


def _right(item: CheckItem) -> int:
    """The number of the right answer, counted from 1."""
    return next((number for number, option in enumerate(item.options, 1) if option.right), 0)
