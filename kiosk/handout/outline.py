"""What could stand on the leaflet of an article, and what does once it is chosen."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from kiosk.article.article import Article, Question
from kiosk.article.inline import plain
from kiosk.handout import phrases
from kiosk.handout.chunks import block_chunks, section_chunks
from kiosk.handout.on_paper import on_paper
from kiosk.handout.pieces import Chunk, Facts, Named, Part, Passage, Piece, Role, Room, terms_in, words
from kiosk.handout.ranks import Rank, of_question

LEAST_LINES, MOST_LINES = 3, 24
"""To write on: the least, and the most where there is room."""


@dataclass(frozen=True, slots=True)
class Outline:
    """An article as parts: its beginning, its sections, its questions, and what to ask."""

    article: Article
    clinic: str
    today: date
    parts: tuple[Part, ...]
    questions: Part
    to_ask: Part

    @property
    def chunks(self) -> tuple[tuple[Part, Chunk], ...]:
        """All of them with their parts, in order; a choice is a set of their numbers."""
        return tuple((part, chunk) for part in (*self.parts, self.questions, self.to_ask) for chunk in part.chunks)


def outline(article: Article, clinic: str, today: date = date.min) -> Outline:
    """The parts of an article. ``clinic`` may be empty; ``today`` tells whether a review is overdue."""
    article = on_paper(article)
    lead = (Chunk(chunk.pieces, Rank.LEAD, chunk.name, chunk.needs) for chunk in block_chunks(article.lead))
    sections = (Part(it.id, it.title, it.short, it.icon, section_chunks(it)) for it in article.sections)
    questions = tuple(
        _question(question, of_question(place))
        for topic in article.topics
        for place, question in enumerate(topic.questions)
    )
    asked = tuple(Chunk((Passage(Role.TO_DO, words(text)),), Rank.TO_ASK, text) for text in article.ready_questions)
    return Outline(
        article,
        clinic,
        today,
        (Part("", "", article.title, "", tuple(lead)), *sections),
        Part("", phrases.questions(), phrases.questions(), "question", questions),
        Part("", phrases.to_ask(), phrases.to_ask(), "speech", asked),
    )


def _question(question: Question, rank: int) -> Chunk:
    pieces = (Passage(Role.QUESTION, words(question.text)), Passage(Role.ANSWER, question.short))
    return Chunk(pieces, rank, question.text, Named(terms_in(question.short), question.sources))


def head(it: Outline) -> tuple[Piece, ...]:
    """What stands above the columns."""
    above = " · ".join(text for text in (it.clinic, it.article.topic) if text)
    pieces: list[Piece] = [
        Passage(Role.CLINIC, words(above)),
        Passage(Role.TITLE, words(it.article.title)),
        Passage(Role.SUMMARY, words(it.article.summary)),
        Passage(Role.REVIEW, words(phrases.review(it.article.review, it.article.language, it.today))),
    ]
    if it.article.key_facts:
        pieces.append(Facts(it.article.key_facts))
    return tuple(piece for piece in pieces if not isinstance(piece, Passage) or piece.runs)


Naming = Callable[[Outline, frozenset[int]], tuple[Piece, ...]]
"""Says what of an outline is not among what was chosen."""


def body(it: Outline, chosen: frozenset[int], naming: Naming) -> Iterator[Piece]:
    """What stands in the columns for a choice."""
    number = 0
    taken: list[Chunk] = []
    for part in (*it.parts, it.questions):
        here = [chunk for at, chunk in enumerate(part.chunks, number) if at in chosen]
        number += len(part.chunks)
        taken += here
        yield from _part(part.title, part.icon, [piece for chunk in here for piece in chunk.pieces])
    yield from _part(phrases.terms(), "book", list(_terms(it.article, taken)))
    yield from _part(phrases.sources(), "info", list(_sources(it.article, taken)))
    yield from _part(phrases.more(), "plus", list(naming(it, chosen)))
    asked = [piece for at, chunk in enumerate(it.to_ask.chunks, number) if at in chosen for piece in chunk.pieces]
    yield from _part(it.to_ask.title, it.to_ask.icon, asked)
    yield from _part(phrases.own(), "list", [Room(LEAST_LINES, MOST_LINES)])


def _part(title: str, icon: str, pieces: list[Piece]) -> Iterator[Piece]:
    if pieces and title:
        yield Passage(Role.HEADING, words(title), icon=icon)
    yield from pieces


def _terms(article: Article, taken: list[Chunk]) -> Iterator[Piece]:
    needed = {term for chunk in taken for term in chunk.needs.terms}
    for term in article.terms:
        if term.id in needed:
            yield Passage(Role.TERM, (*words(f"{term.word}:", strong=True), *words(" "), *term.meaning))


def _sources(article: Article, taken: list[Chunk]) -> Iterator[Piece]:
    facts = {source for fact in article.key_facts for source in fact.sources}
    needed = facts | {source for chunk in taken for source in chunk.needs.sources}
    about = [(source.title, str(source.year or ""), source.link) for source in article.sources if source.id in needed]
    told = [article.origin] if article.origin else []
    told += [", ".join(part for part in parts if part) for parts in about]
    if told:
        yield Passage(Role.SOURCE, words(" · ".join(told)))


def left_out(it: Outline, chosen: frozenset[int]) -> tuple[tuple[Part, Chunk], ...]:
    """What of an outline was not chosen."""
    return tuple(pair for at, pair in enumerate(it.chunks) if at not in chosen)


def by_name(it: Outline, chosen: frozenset[int]) -> tuple[Piece, ...]:
    """Each section that has more to it, and each question that found no place."""
    missing = left_out(it, chosen)
    titles = [part.short for part, _ in missing if part not in (it.questions, it.to_ask)]
    asked = [chunk.name for part, chunk in missing if part in (it.questions, it.to_ask)]
    return _said(list(dict.fromkeys(titles)), asked)


def by_topic(it: Outline, chosen: frozenset[int]) -> tuple[Piece, ...]:
    """Each section that has more to it, and how many questions of each topic found no place."""
    missing = left_out(it, chosen)
    titles = [part.short for part, _ in missing if part not in (it.questions, it.to_ask)]
    gone = {chunk.name for part, chunk in missing if part == it.questions}
    counts = [(topic.title, sum(one.text in gone for one in topic.questions)) for topic in it.article.topics]
    topics = [phrases.more_of(title, count) for title, count in counts if count]
    unasked = [chunk.name for part, chunk in missing if part == it.to_ask]
    return _said(list(dict.fromkeys(titles)), [*topics, *unasked])


def by_number(it: Outline, chosen: frozenset[int]) -> tuple[Piece, ...]:
    """How many sections have more to them, and how many questions found no place: for articles as long as books."""
    missing = left_out(it, chosen)
    parts = len({part.title for part, _ in missing if part not in (it.questions, it.to_ask)})
    asked = sum(part in (it.questions, it.to_ask) for part, _ in missing)
    return _said([str(parts)] if parts else [], [str(asked)] if asked else [])


def _said(titles: list[str], asked: list[str]) -> tuple[Piece, ...]:
    said = (
        phrases.more_to_read(" · ".join(titles)) if titles else "",
        phrases.more_answers(" · ".join(asked)) if asked else "",
    )
    return tuple(Passage(Role.MORE, words(text)) for text in said if text)


NAMINGS: tuple[Naming, ...] = (by_topic, by_number)


def spelled(chunk: Chunk) -> str:
    """The words of a chunk, to tell it by where it has no name."""
    return chunk.name or " ".join(plain(piece.runs) for piece in chunk.pieces if isinstance(piece, Passage))
