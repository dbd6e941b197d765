"""The numbers of a text in groups: 55 to 71 of 100 people is one, with what it counts."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.number_words import JOINING_SIGNS
from kiosk.authoring.parity.numbers import Quantity, in_digits
from kiosk.authoring.tongue import Tongue

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_PHONE = re.compile(r"\+?\d[\d ()/-]{4,}")


@dataclass(frozen=True, slots=True)
class Amount:
    """Numbers that belong together. ``unit`` is their unit, ``counts`` the word behind them, ``label`` one before."""

    numbers: tuple[Quantity, ...]
    unit: str
    counts: str
    label: str
    said: str

    @property
    def is_bare(self) -> bool:
        """Whether nothing says what the numbers are numbers of."""
        first = self.numbers[0].said
        return not (self.unit or self.counts or self.label or _YEAR.fullmatch(first) or _PHONE.fullmatch(first))


def amounts(text: str, tongue: Tongue) -> Iterator[Amount]:
    """The amounts of a text."""
    numbers = in_digits(text, tongue.language)
    if not numbers:
        return
    folded = fold(text)
    group: list[Quantity] = []
    for number, following in pairwise((*numbers, None)):
        if number is None:
            continue
        group.append(number)
        if following is None or not _joined(folded[number.end : following.start], tongue):
            yield _amount(folded, tuple(group), tongue)
            group = []


def _joined(between: str, tongue: Tongue) -> bool:
    sign = between.strip(" ,،\u00a0")
    return sign in JOINING_SIGNS or not sign or tongue.pattern("of").is_one(sign)


def _amount(text: str, numbers: tuple[Quantity, ...], tongue: Tongue) -> Amount:
    unit = next((number.unit for number in reversed(numbers) if number.unit), "")
    behind = _WORD.match(text[numbers[-1].end :].lstrip(" \u00a0)(-"))
    before = _WORD.findall(text[max(0, numbers[0].start - 40) : numbers[0].start])
    counts = behind.group() if behind and not _is(tongue, "loose", behind.group()) else ""
    label = before[-1] if before and _is(tongue, "label", before[-1]) and not _ended(text, numbers[0]) else ""
    return Amount(numbers, unit, counts, label, text[numbers[0].start : numbers[-1].end].strip())


def _is(tongue: Tongue, kind: str, word: str) -> bool:
    return tongue.pattern(kind).is_one(word)


def _ended(text: str, number: Quantity) -> bool:
    """Whether a sentence ends between the number and the word before it."""
    return re.search(r"[.!?؟:;]\s*$", text[: number.start]) is not None
