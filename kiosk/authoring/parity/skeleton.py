"""Compares what has an id: sections, groups of questions, questions, terms and the questions of the check."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.article.article import Article
from kiosk.article.place import Place
from kiosk.authoring.parity.difference import Difference, Pair


@dataclass(frozen=True, slots=True)
class Named:
    """Something with an id. ``home`` is the id of the group it stands in, if it stands in one."""

    id: str
    at: Place
    home: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """All things of one kind in an article. ``ordered`` says that their order is the author's."""

    noun: str
    things: tuple[Named, ...]
    ordered: bool = True


def rows(article: Article) -> tuple[Row, ...]:
    """Everything of an article that has an id, by kind."""
    questions = [Named(question.id, question.at, topic.id) for topic in article.topics for question in topic.questions]
    return (
        Row("section", tuple(Named(section.id, section.at) for section in article.sections)),
        Row("group of questions", tuple(Named(topic.id, topic.at) for topic in article.topics)),
        Row("question", tuple(questions)),
        Row("question of the check", tuple(Named(item.id, item.at) for item in article.check)),
        Row("word", tuple(Named(term.id, term.at) for term in article.terms), ordered=False),
    )


def ids(article: Article) -> frozenset[str]:
    """Every id of an article."""
    return frozenset(thing.id for row in rows(article) for thing in row.things)


def compare_skeletons(pair: Pair) -> Iterator[Difference]:
    """What is missing, what is too much, and what stands in another order."""
    for ours, theirs in zip(rows(pair.original), rows(pair.translation), strict=True):
        yield from _missing(ours, theirs, pair)
        yield from _extra(ours, theirs, pair)
        if ours.ordered:
            yield from _moved(ours, theirs, pair)


def _has(article: Article, home: str) -> bool:
    """Whether an article has a group; one that is missing is said once, not for each of its questions."""
    return not home or any(topic.id == home for topic in article.topics)


def _missing(ours: Row, theirs: Row, pair: Pair) -> Iterator[Difference]:
    there = {thing.id: thing.at for thing in theirs.things}
    last = Place()
    for thing in ours.things:
        last = there.get(thing.id, last)
        if thing.id not in there and _has(pair.translation, thing.home):
            message = (
                f"The {ours.noun} “{thing.id}” is missing below this line. It stands in {pair.there(thing.at)}. "
                "Translate it, and keep its id."
            )
            yield Difference("LANG02", last, message)


def _extra(ours: Row, theirs: Row, pair: Pair) -> Iterator[Difference]:
    known = {thing.id for thing in ours.things}
    for thing in theirs.things:
        if thing.id not in known and _has(pair.original, thing.home):
            message = (
                f"The {ours.noun} “{thing.id}” is not in {pair.name}. "
                "Give it the id it has there, add it there, or delete it here."
            )
            yield Difference("LANG03", thing.at, message)


def _moved(ours: Row, theirs: Row, pair: Pair) -> Iterator[Difference]:
    homes = {thing.id: thing for thing in ours.things}
    shared_homes = {thing.home for thing in ours.things}
    for thing in theirs.things:
        home = homes.get(thing.id, thing).home
        if home != thing.home and thing.home in shared_homes:
            message = (
                f"The {ours.noun} “{thing.id}” stands in the group “{thing.home}” here, but in “{home}” in "
                f"{pair.there(homes[thing.id].at)}. Move it there."
            )
            yield Difference("LANG04", thing.at, message)
    for home in dict.fromkeys(thing.home for thing in ours.things):
        yield from _turned(_within(ours.things, theirs.things, home), _within(theirs.things, ours.things, home), pair)


def _within(things: Sequence[Named], others: Sequence[Named], home: str) -> list[Named]:
    """The things of one group that stand in it in both articles."""
    both = {thing.id for thing in others if thing.home == home}
    return [thing for thing in things if thing.home == home and thing.id in both]


def _turned(ours: list[Named], theirs: list[Named], pair: Pair) -> Iterator[Difference]:
    for wanted, found in zip(ours, theirs, strict=False):
        if wanted.id != found.id:
            message = (
                f"“{found.id}” stands here, where {pair.there(wanted.at)} has “{wanted.id}”. "
                "Put them into the same order."
            )
            yield Difference("LANG04", found.at, message)
            return
