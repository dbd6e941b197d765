"""Blocks as rows of a list: what the reader of a section or answer scrolls through."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import assert_never

from PySide6.QtCore import QObject

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
from kiosk.article.inline import Inline, Words
from kiosk.screen.figure_data import FigureData, figure_kind
from kiosk.screen.prose import TouchWord, prose
from kiosk.screen.rows import Rows


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One row: a paragraph, one point of a list, a key point, note, caution, table, figure or picture.

    ``kind`` picks the item that draws it. A list is one row a point, so that long ones recycle; ``first`` marks its
    first point. ``near`` says that the row before or after has words to touch, as this one has. ``image`` is a name
    inside the pack.
    """

    kind: str
    text: str = ""
    markup: str = ""
    title: str = ""
    mark: str = ""
    first: bool = False
    image: str = ""
    image_width: int = 0
    image_height: int = 0
    words: Rows | None = None
    near: bool = False
    figure: FigureData | None = None
    cells: Rows | None = None
    columns: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of a table."""

    text: str
    heading: bool


class BlockRows:
    """Makes rows from blocks; the Qt objects inside them belong to ``owner``."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._named: Counter[str] = Counter()
        self._no_words = Rows(TouchWord, owner)  # not None: an item that shows another row would keep its old words

    def of(self, blocks: Iterable[Block]) -> Iterator[BlockRow]:
        """The rows of some blocks, in order, each made when it is asked for."""
        rows = (row for block in blocks for row in self._rows(block))
        before = False
        row = next(rows, None)
        while row is not None:
            after = next(rows, None)
            touched = _touchable(row)
            near = touched and (before or (after is not None and _touchable(after)))
            yield replace(row, near=True) if near else row
            before, row = touched, after

    def _rows(self, block: Block) -> Iterator[BlockRow]:
        match block:
            case Heading():
                yield BlockRow("heading", block.text)
            case Paragraph():
                yield self._prose("paragraph", block.runs)
            case BulletList():
                yield from self._points("bullet", block.items)
            case StepList():
                yield from self._points("step", block.items)
            case ToDoList():
                yield from self._points("todo", block.items)
            case KeyPoint():
                yield self._key(block)
            case Note():
                yield self._prose("note", block.runs, title=block.title)
            case Caution():
                yield self._prose("caution", block.runs, title=block.title)
            case Table():
                yield self._table(block)
            case FigureBlock():
                figure = block.figure
                yield BlockRow(figure_kind(figure.drawing), title=figure.title, figure=FigureData(figure, self._owner))
            case Picture():
                yield BlockRow(
                    "picture",
                    block.alt,
                    title=block.caption,
                    image=block.name,
                    image_width=block.width,
                    image_height=block.height,
                )
            case _:
                assert_never(block)

    def _points(self, kind: str, items: tuple[Inline, ...]) -> Iterator[BlockRow]:
        for number, item in enumerate(items, start=1):
            yield self._prose(kind, item, mark=str(number), first=number == 1)

    def _prose(self, kind: str, runs: Inline, *, title: str = "", mark: str = "", first: bool = False) -> BlockRow:
        ready = prose(runs)
        return BlockRow(
            kind, ready.text, ready.markup, title=title, mark=mark, first=first, words=self._touch(ready.words)
        )

    def _key(self, block: KeyPoint) -> BlockRow:
        sentence = tuple(replace(run, strong=True) for run in block.runs)
        more = (Words(" "), *block.more) if block.more else ()
        return self._prose("key", (*sentence, *more))

    def _table(self, block: Table) -> BlockRow:
        heads = [Cell(text, heading=True) for text in block.header]
        body = [Cell(prose(cell).text, heading=False) for row in block.rows for cell in row]
        return BlockRow("table", cells=Rows(Cell, self._owner, [*heads, *body]), columns=len(block.header))

    def _touch(self, words: tuple[TouchWord, ...]) -> Rows:
        return Rows(TouchWord, self._owner, [self._once(word) for word in words]) if words else self._no_words

    def _once(self, word: TouchWord) -> TouchWord:
        self._named[word.item] += 1
        count = self._named[word.item]
        return word if count == 1 else replace(word, item=f"{word.item}-{count}")


def _touchable(row: BlockRow) -> bool:
    return row.words is not None and row.words.rowCount() > 0
