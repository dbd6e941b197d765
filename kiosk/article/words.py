"""The words of blocks, for reading time, search and reading aloud."""

import math
from collections.abc import Iterable
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
from kiosk.article.inline import plain

WORDS_A_MINUTE = 140
"""A slow reader's pace. Adults average 238 words a minute (Brysbaert 2019, doi 10.1016/j.jml.2019.104047);
the kiosk counts on little more than half of that."""


def texts(block: Block) -> tuple[str, ...]:
    """What a block says, as the texts a reader would hear one after the other."""
    match block:
        case Heading():
            return (block.text,)
        case Paragraph():
            return (plain(block.runs),)
        case KeyPoint():
            return tuple(part for part in (plain(block.runs), plain(block.more)) if part)
        case BulletList() | StepList() | ToDoList():
            return tuple(plain(item) for item in block.items)
        case Note() | Caution():
            return tuple(part for part in (block.title, plain(block.runs)) if part)
        case Table():
            return (*block.header, *(plain(cell) for row in block.rows for cell in row))
        case FigureBlock():
            return tuple(part for part in (block.figure.title, block.figure.alt, block.figure.caption) if part)
        case Picture():
            return tuple(part for part in (block.alt, block.caption) if part)
        case _:
            assert_never(block)


def minutes(blocks: Iterable[Block]) -> int:
    """How many minutes a slow reader needs, at least 1."""
    count = sum(len(text.split()) for block in blocks for text in texts(block))
    return max(1, math.ceil(count / WORDS_A_MINUTE))
