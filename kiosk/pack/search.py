"""Finds questions, sections, articles and terms while somebody is still typing.

No step grows with the library: each compares a few dozen finds. They stand in the pack in the order in which equals
are shown, so the first ones an index gives are the best ones.
"""

from bisect import bisect_left
from dataclasses import dataclass

from kiosk.pack.asked import Asked, forms, typed_words
from kiosk.pack.finds import Find
from kiosk.pack.hits import Hit
from kiosk.pack.lookup import Lookup
from kiosk.pack.marking import marked, snippet
from kiosk.pack.near import meant
from kiosk.pack.ranking import ranked_texts, ranked_titles

_MOST_WORDS = 12
"""More words than these tell no two titles apart; the beginning of a title is compared in full."""

_COMPARED = 32
"""Titles of a sort that are compared with each other."""

_READ = 12
"""Texts of a sort that are read to learn how often they say what was typed."""

_NEARLY_EVERYWHERE = 2
"""A word that more than one of so many finds hold stands nearly everywhere."""

_FEW = 3
"""With fewer texts than this and no title, words that are nearly those typed are looked for as well."""


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in the pack stands what was found, the best first."""

    by_title: list[int]
    by_text: list[int]

    @property
    def all(self) -> list[int]:
        return [*self.by_title, *self.by_text]

    @property
    def enough(self) -> bool:
        """Whether it is likely that nothing is misspelt."""
        return bool(self.by_title) or len(self.by_text) >= _FEW


def search(lookup: Lookup, typed: str, limit: int) -> tuple[Hit, ...]:
    """At most so many hits, the best first. Any text may be typed."""
    words = typed_words(typed)
    if not words or limit < 1:
        return ()
    question = Asked(lookup.words(forms(word) for word in words[:_MOST_WORDS]), " ".join(words))
    found = _places(lookup, question, limit)
    if found.enough:
        return _hits(lookup, question, found.all)
    near = meant(lookup, question)
    besides = [place for place in _places(lookup, near, limit).all if place not in found.all]
    hits = _hits(lookup, question, found.all) + _hits(lookup, near, besides)
    return hits[:limit] or _hits_of_fewer_words(lookup, near, limit)


def _hits_of_fewer_words(lookup: Lookup, question: Asked, limit: int) -> tuple[Hit, ...]:
    """What is found without the words that nobody wrote and, as far as need be, without the most common ones.

    Words that stand nearly everywhere, such as "is" and "the", find nothing by themselves.
    """
    telling = (word for word in question.words if 0 < word.finds <= lookup.size / _NEARLY_EVERYWHERE)
    common_first = sorted(telling, key=lambda word: -word.finds)
    fewer = [Asked(tuple(common_first[left_out:])) for left_out in range(len(common_first))]
    enough = bisect_left(fewer, 1, key=lambda rest: len(_places(lookup, rest, 1).all))
    return _hits(lookup, fewer[enough], _places(lookup, fewer[enough], limit).all) if fewer[enough:] else ()


def _places(lookup: Lookup, question: Asked, limit: int) -> _Places:
    if not question.known:
        return _Places([], [])
    begin = lookup.titles_that_begin(question.phrase, limit) if question.phrase else []
    by_title = ranked_titles({*begin, *lookup.titles_with(question, _COMPARED)}, question, limit)
    room = limit - len(by_title)
    return _Places(by_title, _by_text(lookup, question, by_title)[:room] if room else [])


def _by_text(lookup: Lookup, question: Asked, besides: list[int]) -> list[int]:
    titles = [title for title in lookup.texts_with(question, _READ) if title.place not in besides]
    finds = lookup.finds(title.place for title in titles)
    return ranked_texts(zip(titles, finds, strict=True), question)


def _hits(lookup: Lookup, question: Asked, places: list[int]) -> tuple[Hit, ...]:
    return tuple(_hit(find, question) for find in lookup.finds(places))


def _hit(find: Find, question: Asked) -> Hit:
    return Hit(find.kind, find.article, find.id, marked(find.title, question), snippet(find.passages, question))
