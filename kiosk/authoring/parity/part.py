"""A part of an article that holds blocks: its start, a section, or a question with its answer."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.article.article import Article, FollowUp, Question, Section
from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    KeyPoint,
    Note,
    Paragraph,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.inline import Inline, LinkWord, TermWord, Words
from kiosk.article.place import Place
from kiosk.article.sources import sources_of
from kiosk.article.words import texts


class Spot(NamedTuple):
    """A text and where it stands."""

    text: str
    at: Place


@dataclass(frozen=True, slots=True)
class Part:
    """The same for sections, questions and the start. ``spots`` are its texts without those of its figures."""

    id: str
    noun: str
    at: Place
    blocks: tuple[Block, ...]
    short: Inline
    sources: frozenset[str]
    follow_ups: tuple[FollowUp, ...]
    spots: tuple[Spot, ...]

    @property
    def figures(self) -> tuple[FigureBlock, ...]:
        """The figures of the part, in order."""
        return tuple(block for block in self.blocks if isinstance(block, FigureBlock))

    @property
    def links(self) -> dict[str, Place]:
        """What the words of the part open, as the author writes it, and where."""
        links: dict[str, Place] = {}
        for run in self._runs:
            match run:
                case TermWord(term=term, at=at):
                    links.setdefault(f"#{term}", at)
                case LinkWord(link=link, at=at):
                    links.setdefault(address(link.article, link.id), at)
                case _:
                    pass
        return links

    @property
    def for_screen(self) -> Place | None:
        """Where the first words for the screen alone stand, if there are any."""
        return next((run.at for run in self._runs if isinstance(run, Words) and run.screen), None)

    @property
    def _runs(self) -> Inline:
        return (*self.short, *(run for block in self.blocks for inline in _inlines(block) for run in inline))


def address(article: str, name: str) -> str:
    """A link as an author writes it."""
    file = f"{article}.md" if article else ""
    return f"{file}#{name}" if name else file


def parts(article: Article) -> tuple[Part, ...]:
    """The start of an article, its sections and its questions; the start's id is empty."""
    start = Part("", "start", Place(), article.lead, (), frozenset(sources_of(article.lead)), (), _spots(article.lead))
    sections = (_section(section) for section in article.sections)
    return (start, *sections, *(_question(question) for question in article.questions))


def _section(section: Section) -> Part:
    titles = (section.title,) if section.short == section.title else (section.title, section.short)
    spots = (*(Spot(title, section.at) for title in titles), *_spots(section.blocks))
    sources = frozenset(sources_of(section.blocks))
    return Part(section.id, "section", section.at, section.blocks, (), sources, (), spots)


def _question(question: Question) -> Part:
    short = Spot("".join(run.text for run in question.short), question.short[0].at if question.short else question.at)
    ways_on = (Spot(follow_up.text, follow_up.at) for follow_up in question.follow_ups)
    spots = (Spot(question.text, question.at), short, *_spots(question.more), *ways_on)
    sources = frozenset((*question.sources, *sources_of(question.more)))
    return Part(
        question.id, "question", question.at, question.more, question.short, sources, question.follow_ups, spots
    )


def _spots(blocks: tuple[Block, ...]) -> tuple[Spot, ...]:
    return tuple(
        Spot(text, block.at) for block in blocks if not isinstance(block, FigureBlock) for text in texts(block)
    )


def _inlines(block: Block) -> Iterator[Inline]:
    match block:
        case Paragraph() | Note() | Caution():
            yield block.runs
        case KeyPoint():
            yield from (block.runs, block.more)
        case BulletList() | StepList() | ToDoList():
            yield from block.items
        case Table():
            yield from (cell for row in block.rows for cell in row)
        case _:
            pass
