"""Everything an article says, passage by passage, with what kind it is and where it stands."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from kiosk.article.article import Article
from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.inline import Inline, Words, plain
from kiosk.article.place import Place
from kiosk.article.words import texts
from kiosk.authoring.measure.words import Saying, sayings

_NOWHERE = Place()
_UNSEEN = re.compile("[\u200e\u200f\u064b-\u065f\u0670\u0640]")
"""Marks of direction, and Arabic vowel signs, which the words of a language's file do without."""


class Kind(StrEnum):
    """What a passage is."""

    LEAD = "lead"
    KEY = "key sentence"
    TEXT = "text"
    POINT = "point of a list"
    TO_DO = "thing to do"
    SHORT = "short answer"
    HEADING = "heading"
    TABLE = "table"
    FIGURE = "figure"


RUNNING = frozenset((Kind.LEAD, Kind.KEY, Kind.TEXT, Kind.POINT, Kind.TO_DO, Kind.SHORT))
"""What is read as sentences, one after the other."""


class Passage(NamedTuple):
    """One text of an article. ``runs`` is empty where it has no links."""

    text: str
    kind: Kind
    at: Place
    part: str
    runs: Inline = ()
    sources: tuple[str, ...] = ()

    def place(self, offset: int) -> Place:
        """Where the run stands that holds the sign at an offset."""
        for run in self.runs:
            offset -= len(run.text)
            if offset < 0:
                return run.at if run.at != _NOWHERE else self.at
        return self.at


class Sentence(NamedTuple):
    """A sentence, or a point of a list that is none, with the passage it stands in."""

    said: Saying
    at: Place
    passage: Passage

    @property
    def text(self) -> str:
        """Its words and signs."""
        return self.said.text

    @property
    def words(self) -> int:
        """How many words it has."""
        return len(self.said.words)


@dataclass(frozen=True, slots=True)
class Part:
    """What can be opened and read on its own: a section, or a question with its answer."""

    id: str
    title: str
    at: Place
    passages: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]
    is_section: bool

    @property
    def running(self) -> Iterator[Passage]:
        """What is read as sentences."""
        return (passage for passage in self.passages if passage.kind in RUNNING)


def bared(text: str) -> str:
    """The text without marks of direction and vowel signs."""
    return text if text.isascii() else _UNSEEN.sub("", text)


def parts_of(article: Article) -> Iterator[Part]:
    """The parts of an article in the order of reading, the lead first if there is one."""
    if article.lead:
        passages = tuple(_passages(article.lead, "", Kind.LEAD))
        yield _part("", article.title, article.lead[0].at, passages, is_section=False)
    for section in article.sections:
        passages = tuple(_passages(section.blocks, section.id))
        yield _part(section.id, section.title, section.at, passages, is_section=True)
    for question in article.questions:
        short = _passage(question.short, Kind.SHORT, question.at, question.id, question.sources)
        passages = (short, *_passages(question.more, question.id))
        yield _part(question.id, question.text, question.at, passages, is_section=False)


def _part(name: str, title: str, at: Place, passages: tuple[Passage, ...], *, is_section: bool) -> Part:
    return Part(name, title, at, passages, tuple(_sentences(passages)), is_section)


def _sentences(passages: Iterable[Passage]) -> Iterator[Sentence]:
    """The sentences of running text, and what runs on without a full stop."""
    for passage in passages:
        if passage.kind in RUNNING:
            for said in sayings(passage.text):
                yield Sentence(said, passage.place(said.start), passage)


def _passages(blocks: Iterable[Block], part: str, text: Kind = Kind.TEXT) -> Iterator[Passage]:
    for block in blocks:
        match block:
            case Paragraph():
                yield _passage(block.runs, text, block.at, part, block.sources)
            case KeyPoint():
                yield _passage(block.runs, Kind.KEY, block.at, part, block.sources)
                if block.more:
                    yield _passage(block.more, Kind.TEXT, block.at, part, block.sources)
            case Note() | Caution():
                yield Passage(bared(block.title), Kind.HEADING, block.at, part)
                yield _passage(block.runs, Kind.TEXT, block.at, part, block.sources)
            case BulletList() | StepList():
                yield from (_passage(item, Kind.POINT, block.at, part, block.sources) for item in block.items)
            case ToDoList():
                yield from (_passage(item, Kind.TO_DO, block.at, part, block.sources) for item in block.items)
            case Heading():
                yield Passage(bared(block.text), Kind.HEADING, block.at, part)
            case FigureBlock() | Picture() | Table():
                yield from _shown(block, part)


def _shown(block: FigureBlock | Picture | Table, part: str) -> Iterator[Passage]:
    kind = Kind.TABLE if isinstance(block, Table) else Kind.FIGURE
    sources = block.figure.sources if isinstance(block, FigureBlock) else ()
    yield from (Passage(bared(text), kind, block.at, part, sources=sources) for text in texts(block) if text)


def _passage(runs: Inline, kind: Kind, at: Place, part: str, sources: tuple[str, ...]) -> Passage:
    first = next((run.at for run in runs if run.at != _NOWHERE), at)
    return Passage(bared(plain(runs)), kind, first, part, runs or (Words(""),), sources)
