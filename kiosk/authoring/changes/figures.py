"""Which numbers of a text changed."""

from difflib import SequenceMatcher
from itertools import zip_longest

from kiosk.authoring.changes.amounts import Amount, amounts
from kiosk.authoring.changes.change import FigureChange

AmountPair = tuple[Amount | None, Amount | None]


def changed_amounts(old: str, new: str, language: str) -> tuple[AmountPair, ...]:
    """The numbers that are not the same, or not in the same order, in two texts; None where one has no counterpart."""
    if old > new:
        return tuple((ours, theirs) for theirs, ours in changed_amounts(new, old, language))
    ours, theirs = amounts(old, language), amounts(new, language)
    keys = [amount.key for amount in ours], [amount.key for amount in theirs]
    pairs: list[AmountPair] = []
    for step, first, last, other_first, other_last in SequenceMatcher(None, *keys).get_opcodes():
        changed = ours[first:last], theirs[other_first:other_last]
        if step != "equal" and not all(amount.weak for side in changed for amount in side):
            pairs.extend(zip_longest(*changed))
    return tuple(pairs)


def changed_figures(old: str, new: str, language: str) -> tuple[FigureChange, ...]:
    """The same in words."""
    return tuple(_told(ours, theirs) for ours, theirs in changed_amounts(old, new, language))


def _told(ours: Amount | None, theirs: Amount | None) -> FigureChange:
    old, new = ours.said if ours else "", theirs.said if theirs else ""
    if ours and theirs and old == new:  # what joins it to the number before has changed
        old, new = f"{ours.key[0]} {old}".strip(), f"{theirs.key[0]} {new}".strip()
    return FigureChange(old, new)
