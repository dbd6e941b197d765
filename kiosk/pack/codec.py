"""Blocks and running text as JSON values and back. The author's line numbers stay behind."""

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
from kiosk.article.inline import Inline, Link, LinkKind, LinkWord, Run, TermWord, Words
from kiosk.pack.codec_figures import decode_figure, encode_figure
from kiosk.pack.coding import Malformed, several, text, texts


def encode_link(link: Link) -> list[object]:
    return [link.kind, link.id, link.article]


def decode_link(value: object) -> Link:
    match value:
        case [str(kind), str(target), str(article)]:
            return Link(LinkKind(kind), target, article)
        case _:
            raise Malformed("not a link")


def encode_inline(runs: Inline) -> list[object]:
    return [_encode_run(run) for run in runs]


def decode_inline(value: object) -> Inline:
    return several(value, _decode_run)


def _encode_run(run: Run) -> object:
    match run:
        case Words(screen=True):
            return ["screen", run.text, run.strong]
        case Words():
            return [run.text] if run.strong else run.text
        case TermWord():
            return ["term", run.text, run.term, run.strong]
        case LinkWord():
            return ["link", run.text, encode_link(run.link), run.strong]
        case _:
            assert_never(run)


def _decode_run(value: object) -> Run:
    match value:
        case str(words):
            return Words(words)
        case [str(words)]:
            return Words(words, strong=True)
        case ["screen", str(words), bool(strong)]:
            return Words(words, strong, screen=True)
        case ["term", str(words), str(term), bool(strong)]:
            return TermWord(words, term, strong)
        case ["link", str(words), link, bool(strong)]:
            return LinkWord(words, decode_link(link), strong)
        case _:
            raise Malformed("not a run of text")


def encode_blocks(blocks: tuple[Block, ...]) -> list[object]:
    return [encode_block(block) for block in blocks]


def decode_blocks(value: object) -> tuple[Block, ...]:
    return several(value, decode_block)


def encode_block(block: Block) -> list[object]:
    match block:
        case Heading():
            return ["heading", block.text]
        case Paragraph():
            return ["paragraph", encode_inline(block.runs), list(block.sources)]
        case BulletList():
            return ["bullets", _encode_items(block.items), list(block.sources)]
        case StepList():
            return ["steps", _encode_items(block.items), list(block.sources)]
        case ToDoList():
            return ["todo", _encode_items(block.items), list(block.sources)]
        case KeyPoint():
            return ["key", encode_inline(block.runs), encode_inline(block.more), list(block.sources)]
        case Note():
            return ["note", block.title, encode_inline(block.runs), list(block.sources)]
        case Caution():
            return ["caution", block.title, encode_inline(block.runs), list(block.sources)]
        case Table():
            return ["table", list(block.header), [_encode_items(row) for row in block.rows], list(block.sources)]
        case FigureBlock():
            return ["figure", encode_figure(block.figure)]
        case Picture():
            return ["picture", block.name, block.alt, block.caption, block.width, block.height]
        case _:
            assert_never(block)


def decode_block(value: object) -> Block:
    match value:
        case ["heading", words]:
            return Heading(text(words))
        case ["paragraph", runs, sources]:
            return Paragraph(decode_inline(runs), texts(sources))
        case ["bullets", items, sources]:
            return BulletList(_decode_items(items), texts(sources))
        case ["steps", items, sources]:
            return StepList(_decode_items(items), texts(sources))
        case ["todo", items, sources]:
            return ToDoList(_decode_items(items), texts(sources))
        case ["key", runs, more, sources]:
            return KeyPoint(decode_inline(runs), decode_inline(more), texts(sources))
        case ["note", title, runs, sources]:
            return Note(text(title), decode_inline(runs), texts(sources))
        case ["caution", title, runs, sources]:
            return Caution(text(title), decode_inline(runs), texts(sources))
        case ["table", header, rows, sources]:
            return Table(texts(header), several(rows, _decode_items), texts(sources))
        case ["figure", figure]:
            return FigureBlock(decode_figure(figure))
        case ["picture", str(name), str(alt), str(caption), int(width), int(height)]:
            return Picture(name, alt, caption, width, height)
        case _:
            raise Malformed("not a block")


def _encode_items(items: tuple[Inline, ...]) -> list[object]:
    return [encode_inline(item) for item in items]


def _decode_items(value: object) -> tuple[Inline, ...]:
    return several(value, decode_inline)
