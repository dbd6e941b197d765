"""Says of each change in which other languages it was not made."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kiosk.authoring.changes.change import Change, Noun, Severity
from kiosk.authoring.changes.lines import Part

Languages = Mapping[str, tuple[str, ...]]
Shapes = Mapping[tuple[str, str], Counter[tuple[str, str, str]]]


def shape(parts: Iterable[Part]) -> Counter[tuple[str, str, str]]:
    """How many things of each kind each part of an article has."""
    return Counter((part.noun.name, part.id, item.thing) for part in parts for item in part.items)


def with_languages(changes: Sequence[Change], languages: Languages, shapes: Shapes) -> list[Change]:
    """The changes with the languages in which nothing changed at the same place.

    ``languages`` are those that an article has in both libraries, ``shapes`` those of the new one, by article and
    language. Where a part has not as many things of a kind in two languages, one that changed there is enough.
    """
    made: dict[tuple[str, Severity | None], set[tuple[str | int, ...]]] = defaultdict(set)
    for change in changes:
        for spot in (change.spot, _roughly(change.spot)):
            made[change.where.language, None].add(spot)
            made[change.where.language, change.severity].add(spot)

    def not_in(change: Change) -> tuple[str, ...]:
        where, figure = change.where, Severity.FIGURE if change.severity is Severity.FIGURE else None
        others = [language for language in languages.get(where.article, ()) if language != where.language]
        if where.noun is Noun.ARTICLE or where.language not in languages.get(where.article, ()):
            return ()
        return tuple(other for other in others if not _made(change, made[other, figure], other))

    def _made(change: Change, there: set[tuple[str | int, ...]], other: str) -> bool:
        where = change.where
        key = where.noun.name, where.id, change.thing
        even = shapes[where.article, other][key] == shapes[where.article, where.language][key]
        return change.spot in there or (not even and _roughly(change.spot) in there)

    return [replace(change, unchanged_in=not_in(change)) for change in changes]


def _roughly(spot: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """The place without the number of the thing there."""
    return tuple(part for part in spot if not isinstance(part, int))
