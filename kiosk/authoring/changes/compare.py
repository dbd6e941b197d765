"""Compares two libraries."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.changes.align import out_of_order
from kiosk.authoring.changes.article_parts import article_parts, ready_part
from kiosk.authoring.changes.change import Change, Kind, Noun, Severity, Where
from kiosk.authoring.changes.languages import shape, with_languages
from kiosk.authoring.changes.lines import Item, Part
from kiosk.authoring.changes.moves import with_moves
from kiosk.authoring.changes.part_changes import compare_parts, renamed
from kiosk.authoring.changes.raw import Context, whole

_Key = tuple[str, str]
"""Language and id of an article."""


def compare(old: Library, new: Library) -> tuple[Change, ...]:
    """Everything that changed from one library to another, the gravest first, then by article, language and part.

    Pictures that no article shows are left aside. A number that came, went or differs is a changed figure wherever
    words stand, and so is one whose unit, or what is counted beside it, differs.
    """
    ours, theirs = _by_key(old), _by_key(new)
    pairs = {key: key for key in ours if key in theirs} | _renamed(ours, theirs)
    found: list[Change] = []
    shapes: dict[_Key, Counter[tuple[str, str, str]]] = {}
    for was, now in pairs.items():
        if ours[was] != theirs[now] or old.images != new.images:
            parts = article_parts(ours[was], old.images), article_parts(theirs[now], new.images)
            shapes[now[1], now[0]] = shape(parts[1])
            found.extend(with_moves(list(compare_parts(*parts, now[1], now[0]))))
        if was != now:
            found.append(_other_id(theirs[now], was[1]))
    found.extend(_articles(ours, set(pairs), Kind.REMOVED, old))
    found.extend(_articles(theirs, set(pairs.values()), Kind.ADDED, new))
    found.extend(_order([pairs[key] for key in ours if key in pairs], list(theirs), theirs))
    found.extend(_ready(old, new))
    rank = {key: place for place, key in enumerate((*theirs, *ours))}
    ordered = sorted(found, key=lambda change: _rank(change, rank))
    return tuple(with_languages(ordered, _languages(pairs.values()), _Shapes(shapes)))


class _Shapes(dict[tuple[str, str], Counter[tuple[str, str, str]]]):
    """Of an article that did not change nothing has to be counted."""

    def __missing__(self, key: tuple[str, str]) -> Counter[tuple[str, str, str]]:
        return Counter()


def _by_key(library: Library) -> dict[_Key, Article]:
    return {(article.language, article.id): article for article in library.articles}


def _languages(keys: Iterable[_Key]) -> dict[str, tuple[str, ...]]:
    languages: dict[str, tuple[str, ...]] = {}
    for language, article in keys:
        languages[article] = (*languages.get(article, ()), language)
    return languages


def _rank(change: Change, rank: Mapping[_Key, int]) -> tuple[object, ...]:
    where = change.where
    return (
        change.severity,
        rank.get((where.language, where.article), len(rank)),
        list(Noun).index(where.noun),
        change.at,
    )


def _renamed(ours: Mapping[_Key, Article], theirs: Mapping[_Key, Article]) -> dict[_Key, _Key]:
    """Articles that are there under another name."""
    again: dict[_Key, _Key] = {}
    for language in dict.fromkeys(language for language, _ in ours):
        gone = [key for key in ours if key[0] == language and key not in theirs]
        come = [key for key in theirs if key[0] == language and key not in ours]
        if gone and come:
            texts = [_words(ours[key]) for key in gone], [_words(theirs[key]) for key in come]
            again |= {gone[here]: come[there] for here, there in renamed(*texts).items()}
    return again


def _words(article: Article) -> str:
    return "\n".join(words for part in article_parts(article, {}) if (words := part.words))


def _where(article: Article) -> Where:
    return Where(article.id, article.language, Noun.ARTICLE, "", article.title)


def _other_id(article: Article, was: str) -> Change:
    spot = (article.id, "ARTICLE", "id")
    change = Change(Kind.RENAMED, Severity.LAYOUT, _where(article), "article", article.title, "id", was, article.id)
    return replace(change, spot=spot)


def _articles(there: Mapping[_Key, Article], known: set[_Key], kind: Kind, library: Library) -> Iterator[Change]:
    """Articles that came or went as a whole."""
    for key, article in there.items():
        if key not in known:
            lines = tuple(
                line for part in article_parts(article, library.images) for item in part.items for line in item.lines
            )
            context = Context(_where(article), (article.id, "ARTICLE"))
            yield whole(Item("article", lines, Severity.TEXT, article.title), kind, context, 0).change


def _order(were: list[_Key], now: list[_Key], articles: Mapping[_Key, Article]) -> Iterator[Change]:
    """Articles that stand elsewhere in the row of their language."""
    for language in dict.fromkeys(language for language, _ in were):
        before = [key for key in were if key[0] == language]
        row = [key for key in now if key in before]
        for place in sorted(out_of_order([before.index(key) for key in row])):
            was = _behind([articles[key].title for key in before], before.index(row[place]))
            article = articles[row[place]]
            new = _behind([articles[key].title for key in row], place)
            change = Change(Kind.MOVED, Severity.LAYOUT, _where(article), "article", article.title, old=was, new=new)
            yield replace(change, spot=(article.id, "ARTICLE", "moved"))


def _behind(titles: list[str], place: int) -> str:
    return f"behind “{titles[place - 1]}”" if place else "first"


def _ready(old: Library, new: Library) -> Iterator[Change]:
    """The questions that are offered for every visitor's list."""
    for language in dict.fromkeys((*new.ready_questions, *old.ready_questions)):
        rows = [_of_library(ready_part(library.ready_questions.get(language, ()), language)) for library in (old, new)]
        yield from with_moves(list(compare_parts(rows[:1], rows[1:], "", language)))


def _of_library(part: Part) -> Part:
    """The same, as a part of the library."""
    return replace(part, noun=Noun.LIBRARY)
