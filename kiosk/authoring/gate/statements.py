"""What an article says about amounts, in a form that can be held against what it says elsewhere."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from kiosk.article.place import Place
from kiosk.authoring.gate.amounts import amounts
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import bared
from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.scripts import common_words

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 4
"""So many first letters tell words apart well enough: start and starting are one."""


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence with one amount: its values and unit, and the stems of the words that say what it is about."""

    values: frozenset[Decimal]
    unit: str
    about: frozenset[str]
    said: str
    at: Place
    part: str


def statements(case: Case) -> Iterator[Statement]:
    """What the key facts and the sentences say."""
    for number, fact in enumerate(case.article.key_facts):
        at = case.front.place("key_facts", str(number))
        yield from _statement(case, f"{fact.figure} {fact.meaning}", at, "")
    for sentence in case.sentences:
        yield from _statement(case, sentence.text, sentence.at, sentence.passage.part)


def _statement(case: Case, text: str, at: Place, part: str) -> Iterator[Statement]:
    found = [amount for amount in amounts(bared(text), case.tongue) if amount.unit]
    if len(found) != 1:
        return
    (amount,) = found
    values = frozenset(value for number in amount.numbers for value in number.values)
    rest = fold(text).replace(amount.said, " ")
    common = common_words(case.tongue.language)
    about = frozenset(word[:_STEM] for word in _WORD.findall(rest) if word not in common)
    yield Statement(values, amount.unit, about, amount.said, at, part)
