"""Blocks of an article as chunks of a leaflet."""

from collections.abc import Iterator
from typing import assert_never

from kiosk.article.article import Section
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
from kiosk.article.inline import Inline, plain
from kiosk.handout.pieces import Chunk, Drawing, Grid, Named, Passage, Photo, Piece, Role, terms_in, words
from kiosk.handout.ranks import Rank

_WORDS_OF_A_NAME = 6


def section_chunks(section: Section) -> tuple[Chunk, ...]:
    """A section, its key sentence first of all. One without a key sentence begins with its first paragraph."""
    chunks = tuple(block_chunks(section.blocks))
    if section.key or not chunks:
        return chunks
    first = next((at for at, chunk in enumerate(chunks) if chunk.rank == Rank.TEXT), 0)
    needed = Chunk(chunks[first].pieces, Rank.KEY, chunks[first].name, chunks[first].needs)
    return (*chunks[:first], needed, *chunks[first + 1 :])


def block_chunks(blocks: tuple[Block, ...]) -> Iterator[Chunk]:
    """What each block becomes. A small heading, and a paragraph that ends in a colon, go with the block they lead."""
    lead: tuple[Piece, ...] = ()
    needs = Named()
    drawn = 0
    for place, block in enumerate(blocks):
        if isinstance(block, Heading):
            lead = (*lead, Passage(Role.SUBHEADING, words(block.text)))
            continue
        if isinstance(block, Paragraph) and plain(block.runs).rstrip().endswith(":") and place + 1 < len(blocks):
            lead = (*lead, Passage(Role.BODY, block.runs))
            needs = needs.with_(Named(terms_in(block.runs), block.sources))
            continue
        for chunk in _chunks(block, drawn):
            yield Chunk((*lead, *chunk.pieces), chunk.rank, chunk.name, needs.with_(chunk.needs))
            lead, needs = (), Named()
        drawn += isinstance(block, FigureBlock | Picture)


def _chunks(block: Block, drawn: int) -> Iterator[Chunk]:
    match block:
        case Paragraph():
            yield _chunk((Passage(Role.BODY, block.runs),), Rank.TEXT, block.runs, block.sources)
        case KeyPoint():
            yield _chunk((Passage(Role.KEY, block.runs),), Rank.KEY, block.runs, block.sources)
            if block.more:
                yield _chunk((Passage(Role.BODY, block.more),), Rank.KEY_MORE, block.more, block.sources)
        case BulletList():
            yield _list(block.items, Role.POINT, Rank.LIST, block.sources)
        case StepList():
            yield _list(block.items, Role.STEP, Rank.LIST, block.sources)
        case ToDoList():
            for item in block.items:
                yield _chunk((Passage(Role.TO_DO, item),), Rank.TO_DO, item, block.sources)
        case Caution() | Note() | Table():
            yield _box(block)
        case FigureBlock():
            rank = Rank.MORE_FIGURES if drawn else Rank.FIGURE
            yield Chunk((Drawing(block.figure),), rank, block.figure.title, Named((), block.figure.sources))
        case Picture():
            yield Chunk((Photo(block),), Rank.MORE_FIGURES if drawn else Rank.FIGURE, block.caption or block.alt)
        case Heading():
            return
        case _:
            assert_never(block)


def _box(block: Caution | Note | Table) -> Chunk:
    match block:
        case Caution():
            pieces = (Passage(Role.CAUTION_TITLE, words(block.title)), Passage(Role.CAUTION, block.runs))
            return _chunk(pieces, Rank.CAUTION, words(block.title), block.sources, block.runs)
        case Note():
            pieces = (Passage(Role.NOTE_TITLE, words(block.title)), Passage(Role.NOTE, block.runs))
            return _chunk(pieces, Rank.ASIDE, words(block.title), block.sources, block.runs)
        case Table():
            cells = tuple(run for row in block.rows for cell in row for run in cell)
            return _chunk((Grid(block),), Rank.LIST, words(" · ".join(block.header)), block.sources, cells)
        case _:
            assert_never(block)


def _list(items: tuple[Inline, ...], role: Role, rank: Rank, sources: tuple[str, ...]) -> Chunk:
    marks = [str(number) if role is Role.STEP else "" for number in range(1, len(items) + 1)]
    pieces = tuple(Passage(role, item, mark) for item, mark in zip(items, marks, strict=True))
    runs = tuple(run for item in items for run in item)
    return _chunk(pieces, rank, runs, sources)


def _chunk(
    pieces: tuple[Piece, ...], rank: Rank, name: Inline, sources: tuple[str, ...], runs: Inline | None = None
) -> Chunk:
    return Chunk(pieces, rank, shortened(plain(name)), Named(terms_in(name if runs is None else runs), sources))


def shortened(text: str) -> str:
    """The first words of a text, to name it by."""
    first = text.split()
    return text if len(first) <= _WORDS_OF_A_NAME else f"{' '.join(first[:_WORDS_OF_A_NAME])}…"
