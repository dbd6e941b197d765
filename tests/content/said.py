"""Everything that an article says, as plain texts."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from kiosk.article.article import Article, Question, Section
from kiosk.article.blocks import Block, BulletList, Caution, FigureBlock, KeyPoint, Note, Paragraph, StepList, ToDoList
from kiosk.article.figures import Figure
from kiosk.article.inline import Inline, Link, LinkWord, Run, TermWord, Words, plain
from kiosk.article.place import Place

UNSEEN = {"id", "icon", "language", "topic", "article", "sources", "link", "source"}
"""Fields that hold names for the program, or that are not the article's own words."""


def strings(thing: object) -> Iterator[str]:
    """Every text within a part of an article, drawings included, running text as a whole."""
    match thing:
        case str() if not isinstance(thing, Enum):
            yield thing
        case (Words() | TermWord() | LinkWord(), *_):
            yield plain(thing)
        case tuple():
            for part in thing:
                yield from strings(part)
        case Place() | Link():
            return
        case _ if is_dataclass(thing):
            for field in fields(thing):
                if field.name not in UNSEEN:
                    yield from strings(getattr(thing, field.name))


def said(thing: object) -> str:
    """Every text within a part of an article, one a line."""
    return "\n".join(text for text in strings(thing) if text)


def prose(block: Block) -> tuple[Inline, ...]:
    """The running text of a block: paragraphs, boxes and lists, but no drawing, table, heading or thing to do."""
    match block:
        case Paragraph():
            return (block.runs,)
        case Note() | Caution():
            return ((Words(f"{block.title}."),), block.runs)
        case KeyPoint():
            return (block.runs, block.more)
        case BulletList() | StepList():
            return block.items
        case _:
            return ()


def to_dos(block: Block) -> tuple[Inline, ...]:
    """The things to do that a block names."""
    return block.items if isinstance(block, ToDoList) else ()


def blocks(part: Section | Question) -> tuple[Block, ...]:
    """The blocks of a section, or the fuller words of an answer."""
    return part.blocks if isinstance(part, Section) else part.more


def figures(part: Section | Question) -> tuple[Figure, ...]:
    """The figures of a section or an answer."""
    return tuple(block.figure for block in blocks(part) if isinstance(block, FigureBlock))


def running(part: Section | Question) -> Iterator[Inline]:
    """Every running text of a section or a question, in the order in which it is read."""
    if isinstance(part, Question):
        yield part.short
    for block in blocks(part):
        yield from prose(block)
        yield from to_dos(block)


def parts(article: Article) -> tuple[Section | Question, ...]:
    """The sections and then the questions: what can be opened and read on its own."""
    return (*article.sections, *article.questions)


def every_text(article: Article) -> Iterator[str]:
    """All that is written in whole sentences, the check and the meanings of terms included."""
    for block in article.lead:
        yield from map(plain, prose(block))
    for part in parts(article):
        yield from map(plain, running(part))
    for item in article.check:
        yield from (plain(option.why) for option in item.options)
    yield from (plain(term.meaning) for term in article.terms)


def linked(runs: Inline) -> tuple[Run, ...]:
    """The words of a running text that can be tapped."""
    return tuple(run for run in runs if not isinstance(run, Words))
