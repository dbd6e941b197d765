"""Which screen of the kiosk shows a line of an article."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.desk.files.outline import Entry, Kind
from kiosk.visit.sheet import WordSheet
from kiosk.visit.where import Asking, Checking, InAnswer, InArticle, InSection, Where


@dataclass(frozen=True, slots=True)
class Spot:
    """A screen, and the word that lies open over it, if one does."""

    where: Where
    word: WordSheet | None = None


def place_at(entries: Sequence[Entry], article: str, line: int) -> Spot:
    """The screen for a line (from 1) of an article with this outline."""
    return next(places_at(entries, article, line))


def places_at(entries: Sequence[Entry], article: str, line: int) -> Iterator[Spot]:
    """The screen for a line, then the ones before it, nearest first, at last the article itself.

    Take the first that the article shown has: one that is just being written may not be in it yet.
    """
    before = [entry for entry in entries if entry.line <= line]
    for index in range(len(before) - 1, 0, -1):
        spot = _spot(before[: index + 1], article)
        if spot:
            yield spot
    yield Spot(InArticle(article))


def _spot(entries: Sequence[Entry], article: str) -> Spot | None:
    """The screen of the last of some entries."""
    entry = entries[-1]
    match entry.kind:
        case Kind.CHECK | Kind.CHECK_QUESTION:
            items = sum(one.kind is Kind.CHECK_QUESTION for one in entries)
            return Spot(Checking(article, max(items - 1, 0)))
        case Kind.TERMS | Kind.ARTICLE:
            return Spot(InArticle(article))
        case _ if not entry.id:
            return None
        case Kind.SECTION:
            return Spot(InSection(article, entry.id))
        case Kind.TOPIC:
            return Spot(Asking(article, entry.id))
        case Kind.QUESTION:
            return Spot(InAnswer(article, entry.id))
        case Kind.TERM:
            return Spot(InArticle(article), WordSheet(article, entry.id))
        case _:
            return None
