"""Blocks as items to compare."""

from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import assert_never

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
from kiosk.authoring.changes.change import Severity
from kiosk.authoring.changes.drawing_lines import figure_lines
from kiosk.authoring.changes.inline_lines import formatting, shown, sources_line
from kiosk.authoring.changes.lines import Item, Line

LISTS = {BulletList: "list", StepList: "list with numbers", ToDoList: "list of things to do"}

Images = Mapping[str, bytes]


def block_items(blocks: Iterable[Block], language: str, images: Images) -> Iterator[Item]:
    """The blocks of a section, an answer or a start."""
    return (_item(block, language, images) for block in blocks)


def worded(thing: str, runs: Inline, language: str, weight: Severity = Severity.TEXT) -> Item:
    """An item of running text alone."""
    return Item(thing, (Line("", shown(plain(runs), language), weight), *formatting([runs], language)), weight)


def _item(block: Block, language: str, images: Images) -> Item:
    match block:
        case Heading():
            return Item("small heading", (Line("", shown(block.text, language)),), at=block.at)
        case Paragraph():
            lines = _lines([("", plain(block.runs))], [block.runs], block.sources, language)
            return Item("paragraph", lines, at=block.at)
        case BulletList() | StepList() | ToDoList():
            points = [("point", plain(item)) for item in block.items]
            return Item(LISTS[type(block)], _lines(points, block.items, block.sources, language), at=block.at)
        case KeyPoint():
            return _key(block, language)
        case Note():
            return _box("note", block, language)
        case Caution():
            return _box("warning", block, language)
        case Table():
            rows = [("row", " | ".join(plain(cell) for cell in row)) for row in block.rows]
            cells = [cell for row in block.rows for cell in row]
            lines = _lines([("heading row", " | ".join(block.header)), *rows], cells, block.sources, language)
            return Item("table", lines, at=block.at)
        case FigureBlock(figure=figure):
            kind = type(figure.drawing).__name__.removesuffix("Figure").lower()
            lines = (*figure_lines(figure, language), Line("kind of drawing", kind, Severity.LAYOUT, counted=False))
            return Item("figure", lines, name=shown(figure.title, language), at=block.at)
        case Picture():
            return _picture(block, language, images)
        case _:
            assert_never(block)


def _key(block: KeyPoint, language: str) -> Item:
    texts = [("", plain(block.runs)), ("text below it", plain(block.more))]
    lines = _lines(texts, [block.runs, block.more], block.sources, language, Severity.KEY)
    return Item("key sentence", lines, Severity.KEY, at=block.at)


def _box(thing: str, block: Note | Caution, language: str) -> Item:
    texts = [("title", block.title), ("", plain(block.runs))]
    lines = _lines(texts, [block.runs], block.sources, language, Severity.SAFETY)
    return Item(thing, lines, Severity.SAFETY, shown(block.title, language), block.at)


def _picture(block: Picture, language: str, images: Images) -> Item:
    digest = blake2b(images.get(block.name, b""), digest_size=8).hexdigest()
    lines = (
        Line("text alternative", shown(block.alt, language)),
        Line("caption", shown(block.caption, language)),
        Line("the picture itself", block.name, mark=digest, counted=False),
        Line("size in pixels", f"{block.width} × {block.height}", Severity.LAYOUT, counted=False),
    )
    return Item("picture", lines, name=shown(block.caption or block.alt, language), at=block.at)


def _lines(
    texts: Iterable[tuple[str, str]],
    inlines: Iterable[Inline],
    sources: tuple[str, ...],
    language: str,
    weight: Severity = Severity.TEXT,
) -> tuple[Line, ...]:
    said = (Line(role, shown(text, language), weight) for role, text in texts)
    return (*said, *formatting(inlines, language), *sources_line(sources))
