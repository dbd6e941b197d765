"""Everything quantitative that an article shows, and a mark of it that changes with any of it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from decimal import Decimal
from enum import Enum
from hashlib import sha256
from operator import attrgetter

from kiosk.article.article import Article, KeyFact, Review, Source
from kiosk.article.figures import CompareRow, TimelineStop
from kiosk.article.inline import LinkWord, Run, TermWord, Words, plain
from kiosk.article.mark import as_shown
from kiosk.article.review import NO_FIGURES
from kiosk.authoring.parity.numbers import Quantity, in_digits, in_words

_ONE = Decimal(1)
_DIGITS = 20
_NOT_SAID = {"id", "icon", "language", "article", "term", "sources", "at", "link", "name", "mark", "width", "height"}
_NOT_SAID |= {"origin", "certainty", "right", "strong", "screen"}


@dataclass(frozen=True, slots=True)
class ShownFigure:
    """A number as it is shown, what it means in a form that does not depend on how it is written, and its text."""

    said: str
    means: str
    text: str


def figures_of(article: Article) -> tuple[ShownFigure, ...]:
    """The figures of an article in the order in which they stand: numbers in all texts, and what drawings show.

    A "one" in words is left out: it is as often no number.
    """
    return tuple(_in(article, article.language))


def figures_mark(article: Article) -> str:
    """The mark of the figures of an article, or that it shows none."""
    found = [figure.means for figure in figures_of(article)]
    return sha256(json.dumps(found).encode()).hexdigest()[:_DIGITS] if found else NO_FIGURES


def _in(value: object, language: str) -> Iterator[ShownFigure]:
    match value:
        case Enum() | bool() | None | Review() | Source():
            return
        case str():
            yield from _in_text(value, language)
        case int() | float():
            yield ShownFigure(f"{value:g}", f"{value:g}", "")
        case KeyFact():
            yield _whole(value.figure, f"{value.figure}: {value.meaning} ({value.certainty.value})")
            yield from _in_text(value.meaning, language)
        case TimelineStop():
            yield _whole(value.when, f"{value.when}: {value.what}")
            yield from _in_text(value.what, language)
        case CompareRow():
            yield _whole(value.value, f"{value.name}: {value.value}")
            for said in (value.name, value.note, value.value_note):
                yield from _in_text(said, language)
        case tuple():
            yield from _in_several(value, language)
        case _ if is_dataclass(value):
            names = (field.name for field in fields(value) if field.name not in _NOT_SAID)
            for name in names:
                yield from _in(attrgetter(name)(value), language)


def _in_several(parts: tuple[object, ...], language: str) -> Iterator[ShownFigure]:
    """Figures of some parts. Runs of one text are read as one: a number may stand in one, and its unit in the next."""
    runs: list[Run] = [part for part in parts if isinstance(part, Words | TermWord | LinkWord)]
    if runs and len(runs) == len(parts):
        yield from _in_text(plain(tuple(runs)), language)
        return
    for part in parts:
        yield from _in(part, language)


def _in_text(text: str, language: str) -> Iterator[ShownFigure]:
    words = (word for word in in_words(text, language) if _ONE not in word.values)
    found = sorted((*in_digits(text, language), *words), key=lambda number: number.start)
    yield from (ShownFigure(number.said, _meaning(number), as_shown(text)) for number in found)


def _meaning(number: Quantity) -> str:
    values = sorted(f"{value.normalize():f}" for value in number.values)
    return f"{' or '.join(values)} {number.unit}".rstrip()


def _whole(said: str, text: str) -> ShownFigure:
    return ShownFigure(said, as_shown(said), as_shown(text))
