"""Compares the numbers of a text with those of its translation."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kiosk.authoring.parity.number_words import knows_words
from kiosk.authoring.parity.numbers import Quantity, in_digits, in_words, ranges

_TEN = Decimal(10)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """How the numbers of two texts differ, each written as it stands.

    ``lost`` are only in the original, ``added`` only in the translation; ``units`` are pairs of one number with two
    units, ``turned`` pairs of ranges that run the other way; the original comes first in each pair.
    """

    lost: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    units: tuple[tuple[str, str], ...] = ()
    turned: tuple[tuple[str, str], ...] = ()


def compare_numbers(original: str, language: str, translation: str, other: str) -> Mismatch:
    """How the numbers of an original in ``language`` differ from those of its translation into ``other``.

    A number in digits may be a word in the other text. Which words stand for numbers is not known in every language;
    where it isn't, small whole numbers are left aside.
    """
    strict = knows_words(language) and knows_words(other)
    all_ours, all_theirs = in_digits(original, language), in_digits(translation, other)
    if not all_ours and not all_theirs:
        return Mismatch()
    ours, theirs = _counted(all_ours, strict=strict), _counted(all_theirs, strict=strict)
    units: list[tuple[str, str]] = []
    _match_alike(ours, theirs)
    _match_one_without(ours, theirs)
    _match_values(ours, theirs, units)
    lost = _without(ours, in_words(translation, other)) if ours else []
    added = _without(theirs, in_words(original, language)) if theirs else []
    return Mismatch(
        tuple(quantity.said for quantity in lost),
        tuple(quantity.said for quantity in added),
        tuple(units),
        tuple(_turned(ranges(original, all_ours), tuple(ranges(translation, all_theirs)))),
    )


def _counted(quantities: Iterable[Quantity], *, strict: bool) -> list[Quantity]:
    return [quantity for quantity in quantities if strict or not all(_small(value) for value in quantity.values)]


def _small(value: Decimal) -> bool:
    return value == Decimal("0.5") or (value == value.to_integral_value() and 0 <= value <= _TEN)


def _match_alike(ours: list[Quantity], theirs: list[Quantity]) -> None:
    for quantity in tuple(ours):
        _take(quantity, ours, theirs, [other for other in theirs if other.unit == quantity.unit])


def _match_one_without(ours: list[Quantity], theirs: list[Quantity]) -> None:
    for quantity in tuple(ours):
        _take(quantity, ours, theirs, [other for other in theirs if not (other.unit and quantity.unit)])


def _match_values(ours: list[Quantity], theirs: list[Quantity], units: list[tuple[str, str]]) -> None:
    for quantity in tuple(ours):
        taken = _take(quantity, ours, theirs, theirs)
        if taken is not None:
            units.append((quantity.said, taken.said))


def _take(
    quantity: Quantity, ours: list[Quantity], theirs: list[Quantity], offered: Sequence[Quantity]
) -> Quantity | None:
    match = next((other for other in offered if other.same_value(quantity)), None)
    if match is not None:
        ours.remove(quantity)
        theirs.remove(match)
    return match


def _without(quantities: Iterable[Quantity], words: Iterable[Quantity]) -> list[Quantity]:
    left, spare = list(quantities), list(words)
    for quantity in tuple(left):
        _take(quantity, left, spare, tuple(spare))
    return left


def _turned(
    ours: Iterable[tuple[Quantity, Quantity]], theirs: Sequence[tuple[Quantity, Quantity]]
) -> Iterable[tuple[str, str]]:
    for low, high in ours:
        same = [pair for pair in theirs if pair[0].same_value(low) and pair[1].same_value(high)]
        turned = [pair for pair in theirs if pair[0].same_value(high) and pair[1].same_value(low)]
        if turned and not same and not low.same_value(high):
            first, second = turned[0]
            yield f"{low.said}–{high.said}", f"{first.said}–{second.said}"
