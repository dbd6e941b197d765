"""The numbers of a text, each with all that makes out its meaning: sign, unit, what is counted, how often."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from kiosk.authoring.changes import beside
from kiosk.authoring.changes.offsets import offsets
from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.number_words import JOINING_SIGNS, RANGE_SIGNS
from kiosk.authoring.parity.numbers import Quantity, in_digits, in_words
from kiosk.authoring.parity.units import unit_at
from kiosk.authoring.tongue import SILENT, tongue

_TOKEN = re.compile(r"[^\W\d_]+|\d+|[.!?؟;:\n]|[^\s\w]")
_ODD = re.compile(r"\w*\d\w*")
_ENDS = frozenset(".!?؟;:\n")
_SIGNS = frozenset("<>≤≥±~≈$€£+−-=×%٪")
_BEHIND = frozenset("%٪+°$€£")
_REACH = 3
"""So many words before and behind a number can belong to it."""
_ONE = frozenset((Decimal(1),))
_CERTAIN_ONES = frozenset(("once", "مرة"))


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of a text. Amounts of one key mean the same; ``said`` is how it is written, with the words that count.

    ``start`` and ``end`` are where it stands in the text. ``weak`` is a word such as “one”, which is a number only
    beside another one.
    """

    key: tuple[str, ...]
    said: str
    start: int
    end: int
    weak: bool = False


@dataclass(frozen=True, slots=True)
class _Text:
    """A folded text with its words and signs, and where it comes from."""

    text: str
    folded: str
    places: tuple[int, ...]
    language: str
    tokens: tuple[re.Match[str], ...]
    starts: tuple[int, ...]


@lru_cache(maxsize=4096)
def amounts(text: str, language: str) -> tuple[Amount, ...]:
    """The numbers of a text in order, in digits and in words; digits in names such as B12 are among them."""
    folded = fold(text)
    quantities = _quantities(folded, text, language)
    if not quantities:
        return ()
    tokens = tuple(_TOKEN.finditer(folded))
    read = _Text(text, folded, offsets(text), language, tokens, tuple(token.start() for token in tokens))
    around = zip((None, *quantities[:-1]), quantities, (*quantities[1:], None), strict=True)
    return tuple(_amount(read, quantity, before, behind) for before, quantity, behind in around)


def _quantities(folded: str, text: str, language: str) -> tuple[Quantity, ...]:
    found = list(in_digits(text, language))
    taken = {place for quantity in found for place in range(quantity.start, quantity.end)}
    found += [quantity for quantity in in_words(text, language) if quantity.start not in taken]
    taken = {place for quantity in found for place in range(quantity.start, quantity.end)}
    if any(sign.isdigit() for sign in folded):
        odd = (match for match in _ODD.finditer(folded) if taken.isdisjoint(range(*match.span())))
        found += [Quantity(frozenset(), "", match.group(), *match.span()) for match in odd]
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def _amount(read: _Text, quantity: Quantity, earlier: Quantity | None, later: Quantity | None) -> Amount:
    start, end = quantity.start, quantity.end
    unit = quantity.unit
    in_letters = not any(sign.isdigit() for sign in read.folded[start:end])
    if in_letters:
        unit, end = unit_at(read.folded, end, read.language)
        end = end if unit else quantity.end
    room = earlier.end if earlier else 0, later.start if later else len(read.folded)
    joint = read.folded[room[0] : start].strip() if earlier else ""
    joint = "–" if joint in RANGE_SIGNS else joint if joint in JOINING_SIGNS else ""
    limits = () if joint else tuple(token for token in _limits(read, start) if token.start() >= room[0])
    tail = tuple(token for token in _tail(read, end, counted=not unit) if token.end() <= room[1])
    first = min([start, *(token.start() for token in limits)])
    last = max([end, *(token.end() for token in tail)])
    said = _slice(read, first, last)
    before = " ".join(sorted(token.group() for token in limits))
    key = (joint, before, _number(read, quantity), unit, " ".join(token.group() for token in tail))
    weak = quantity.values == _ONE and in_letters and read.folded[start : quantity.end] not in _CERTAIN_ONES
    return Amount(key, " ".join(said.split()), read.places[start], read.places[end], weak)


def _number(read: _Text, quantity: Quantity) -> str:
    """How the number is written, whatever its digits are; a plain whole number and its word are the same."""
    written = read.folded[quantity.start : quantity.end]
    if not any(sign.isdigit() for sign in written):
        return " ".join(sorted(map(str, quantity.values)))
    digits = _slice(read, quantity.start, quantity.end)
    signs = re.match(r"[-−]?[\d.,٫٬'’\s\u00a0\u2009\u202f½¼¾²³]*", digits)
    only = signs.group() if quantity.values and signs and signs.group().strip() else digits
    return "".join(str(int(sign)) if sign.isdecimal() else sign for sign in only).strip().rstrip(".,").casefold()


def _limits(read: _Text, start: int) -> Iterator[re.Match[str]]:
    """Signs and words before a number that limit it: “up to”, “<”."""
    known = beside.before(read.language)
    place = bisect_left(read.starts, start)
    near = read.tokens[max(0, place - _REACH) : place]
    for token in reversed(near):
        word = token.group()
        if word in _ENDS or word.isdecimal():
            return
        if word not in _SIGNS and not (word.isalpha() and (known is None or word in known)):
            return
        yield token


def _tail(read: _Text, end: int, *, counted: bool) -> Iterator[re.Match[str]]:
    """What is counted where no unit says it, and how often: “5 people”, “0.5 mg a day”."""
    rates, often = beside.rates(read.language), beside.after(read.language)
    loose = (tongue(read.language) or SILENT).pattern("loose")
    rated = 0
    nearest = bisect_left(read.starts, end)
    for place, token in enumerate(read.tokens[nearest : nearest + _REACH + 1]):
        word = token.group()
        if word in _ENDS or word.isdecimal():
            return
        rate = word == "/" or (rates is not None and word in rates and place <= 1)
        first = place == 0 and word.isalpha() and (counted or rates is None) and not loose.is_one(word)
        if rate or first or rated or (often is not None and word in often) or (word in _BEHIND and place == 0):
            yield token
        rated = 2 if rate else max(0, rated - 1)


def _slice(read: _Text, start: int, end: int) -> str:
    last = read.places[end - 1] + 1 if end > start else read.places[start]
    return read.text[read.places[start] : max(last, read.places[start])]
