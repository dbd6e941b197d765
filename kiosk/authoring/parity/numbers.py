"""The numbers of a text with their units, whatever its language and digits."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from kiosk.authoring.parity.fold import base, fold
from kiosk.authoring.parity.number_words import JOINING_SIGNS, RANGE_SIGNS, values_of
from kiosk.authoring.parity.units import unit_at

_LATIN = "a-zµß-öø-ž"
_NUMBER = re.compile(
    rf"(?<![{_LATIN}\d])(?<![{_LATIN}]-)(?:(?<!\S)[-−])?"
    r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,٫٬'’]\d+)*)"
)
_DIGIT = re.compile(r"\d")
_GROUPED = re.compile(r"-?[1-9]\d{0,2}(?:[.,٬'’]\d{3})+")
_SIGN = re.compile(r"[.,٫٬'’]")
_ALWAYS_GROUPS = "٬'’"
_WORD = re.compile(r"[^\W\d_]+")
_SPACES = re.compile(r"[ \u00a0\u2009\u202f]")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number as it stands in a text.

    ``values`` are the numbers it can mean (1.500 is another number in Spain than in Mexico), ``unit`` is empty where
    none stands beside it, ``said`` is how it is written, ``start`` and ``end`` where in the folded text.
    """

    values: frozenset[Decimal]
    unit: str
    said: str
    start: int
    end: int

    def same_value(self, other: "Quantity") -> bool:
        """Whether both can mean the same number, units aside."""
        return not self.values.isdisjoint(other.values)


def in_digits(text: str, language: str) -> tuple[Quantity, ...]:
    """The numbers written in digits; the first end of a range has the unit of the second."""
    if text.isascii() and not _DIGIT.search(text):
        return ()
    folded = fold(text)
    if not _DIGIT.search(folded):
        return ()
    found = [_quantity(folded, number, language) for number in _NUMBER.finditer(folded)]
    for index in range(len(found) - 2, -1, -1):
        first, second = found[index], found[index + 1]
        if not first.unit and folded[first.end : second.start].strip() in JOINING_SIGNS:
            found[index] = replace(first, unit=second.unit)
    return tuple(found)


def in_words(text: str, language: str) -> tuple[Quantity, ...]:
    """What may be a number written as a word."""
    words = ((word, values_of(word.group(), language)) for word in _WORD.finditer(fold(text)))
    return tuple(Quantity(values, "", word.group(), *word.span()) for word, values in words if values)


def ranges(text: str, numbers: Iterable[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The ranges among a text's numbers in digits, such as “56–84 mg” or “de 2 a 4”, as they come in the text."""
    folded = fold(text)
    for first, second in pairwise(numbers):
        if folded[first.end : second.start].strip() in RANGE_SIGNS:
            yield first, second


def _quantity(text: str, number: re.Match[str], language: str) -> Quantity:
    unit, end = unit_at(text, number.end(), language)
    start = number.start()
    if not unit and text[:start].rstrip()[-1:] in ("%", "٪"):
        unit = "%"
    said = " ".join(text[start:end].split())
    return Quantity(_values(number.group(), language), unit, said, start, end)


def _values(written: str, language: str) -> frozenset[Decimal]:
    """Every number that digits with their points and commas can mean in a language."""
    digits = "".join(str(int(sign)) if sign.isdecimal() else sign for sign in _SPACES.sub("", written))
    digits = digits.replace("−", "-")
    signs = _SIGN.findall(digits)
    whole = Decimal(_SIGN.sub("", digits))
    if not signs:
        return frozenset((whole,))
    before, after = digits[: digits.rindex(signs[-1])], digits[digits.rindex(signs[-1]) + 1 :]
    broken = Decimal(f"{_SIGN.sub('', before)}.{after}")
    if len(set(signs)) > 1 or not _GROUPED.fullmatch(digits):
        return frozenset((broken,))
    if len(signs) > 1 or signs[0] in _ALWAYS_GROUPS:
        return frozenset((whole,))
    if base(language) == "en":
        return frozenset((whole if signs[0] == "," else broken,))
    return frozenset((whole, broken))
