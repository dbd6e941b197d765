"""Finds questions, sections, articles and terms while somebody is still typing.

No step grows with the library: each compares a few dozen finds. They stand in the pack in the order in which equals
are shown, so the first ones an index gives are the best ones.
"""

from kiosk.pack.asked import Asked, asked
from kiosk.pack.finds import Find
from kiosk.pack.hits import Hit, HitKind
from kiosk.pack.lookup import Lookup, Title
from kiosk.pack.marking import marked, mentions, snippet, words_in
from kiosk.pack.spelling import one_slip_from

_COMPARED = 48
"""Finds of a sort that are compared with each other."""

_FEW = 3
"""With fewer hits than this, words that are nearly those typed are looked for as well."""

_READ = 24
"""Finds of a sort that are read to learn how often they say what was typed."""

_SLIPS = range(3, 25)
"""The length of words that may be misspelt. Nearly every word is one letter away from a shorter one."""

_MOST_SPELLINGS = 24
"""Of the known spellings one slip away, so many are looked for, the most common ones."""


def search(lookup: Lookup, typed: str, limit: int) -> tuple[Hit, ...]:
    """At most so many hits, the best first. Any text may be typed."""
    question = asked(typed)
    if not question.words or limit < 1:
        return ()
    hits = _hits(lookup, question, limit)
    if len(hits) >= min(_FEW, limit):
        return tuple(hits)
    slipped = _with_slips(lookup, question)
    near = {(hit.kind, hit.article, hit.id): hit for hit in _hits(lookup, slipped, limit)}
    for hit in hits:
        near.pop((hit.kind, hit.article, hit.id), None)
    return tuple([*hits, *near.values()][:limit] or _hits_of_fewer_words(lookup, slipped, limit))


def _hits(lookup: Lookup, question: Asked, limit: int) -> list[Hit]:
    found = _by_title(lookup, question, limit)
    if len(found) < limit:
        found += _by_text(lookup, question, found)
    return [_hit(find, question) for find in lookup.finds(found[:limit])]


def _by_title(lookup: Lookup, question: Asked, limit: int) -> list[int]:
    titles = (*lookup.titles_that_begin(question.phrase, limit), *lookup.titles_with(question, _COMPARED))
    ranked = sorted(set(titles), key=lambda title: _distance(title, question))
    return [title.place for title in _with_room_for_others(ranked, limit)]


def _distance(title: Title, question: Asked) -> tuple[bool, int, int, bool, int, int]:
    """What is asked for exactly comes first; then questions; then whole words, beginnings and short titles."""
    pairs = tuple(zip(title.words, question.words, strict=False))
    as_long = len(title.words) == len(question.words)
    same = " ".join(title.words) == question.phrase or (as_long and all(word in wanted for word, wanted in pairs))
    whole = sum(any(word in wanted for word in title.words) for wanted in question.words)
    begins = all(word.startswith(wanted) for word, wanted in pairs)
    return (not same, title.kind, -whole, not begins, len(title.words), title.place)


def _with_room_for_others(ranked: list[Title], limit: int) -> list[Title]:
    """The best titles; where there are many questions, a third of the room is for what isn't one."""
    questions = [title for title in ranked if title.kind == HitKind.QUESTION.place]
    others = len(ranked) - len(questions)
    surplus = set(questions[limit - min(others, limit // 3) :])
    return [title for title in ranked if title not in surplus][:limit]


def _by_text(lookup: Lookup, question: Asked, besides: list[int]) -> list[int]:
    titles = [title for title in lookup.texts_with(question, _READ) if title.place not in besides]
    read = zip(titles, lookup.finds(title.place for title in titles), strict=True)
    return [title.place for title, _ in sorted(read, key=lambda pair: _remoteness(pair[0], pair[1], question))]


def _remoteness(title: Title, find: Find, question: Asked) -> tuple[int, int, int, int]:
    """Questions come first; then what has more of the words in its title, then what says them more often."""
    return (title.kind, -words_in(find.title, question), -mentions(find.passages, question), title.place)


def _hit(find: Find, question: Asked) -> Hit:
    return Hit(find.kind, find.article, find.id, marked(find.title, question), snippet(find.passages, question))


def _with_slips(lookup: Lookup, question: Asked) -> Asked:
    """The question with words that are nearly those typed: for words nobody wrote, or else for each."""
    known = set(lookup.known(question.spellings, len(question.words)))
    doubtful = [word for word in question.spellings if word not in known] or question.spellings
    words = tuple(
        _near(lookup, word, known) if word in doubtful and _SLIPS.start <= len(word) < _SLIPS.stop else (word,)
        for word in question.spellings
    )
    return Asked("", words)


def _near(lookup: Lookup, word: str, known: set[str]) -> tuple[str, ...]:
    near = lookup.known(one_slip_from(word, lookup.letters), _MOST_SPELLINGS)
    return (word, *near) if word in known or not near else tuple(near)


def _hits_of_fewer_words(lookup: Lookup, question: Asked, limit: int) -> list[Hit]:
    """What is found without the words that nobody wrote, and then without the most common words, one after another."""
    spellings = {word[0]: word for word in question.words}
    common_first = lookup.known(spellings, len(spellings))
    for left_out in range(len(common_first)):
        words = tuple(spellings[word] for word in common_first[left_out:])
        if hits := _hits(lookup, Asked("", words), limit):
            return hits
    return []
