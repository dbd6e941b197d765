"""On which lines of its text the rows of an article begin, as the tablet lists them."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from kiosk.article.article import Article
from kiosk.article.blocks import Block, BulletList, StepList, ToDoList
from kiosk.visit.where import InAnswer, InSection, Where

RowLines = Mapping[str, Sequence[int]]
"""By the id of a section or question; each point of a list is a row of its own."""


def row_lines(article: Article) -> dict[str, list[int]]:
    """The lines of an article just read from its text."""
    parts = [(section.id, section.blocks) for section in article.sections]
    parts += [(question.id, question.more) for question in article.questions]
    return {name: [line for block in blocks for line in _lines(block)] for name, blocks in parts}


def row_at(found: RowLines, where: Where, line: int) -> int | None:
    """The row of a screen that shows a line; -1 is what stands above the rows. None where there are none."""
    match where:
        case InSection(section=name) | InAnswer(question=name):
            return bisect_right(found[name], line) - 1 if name in found else None
        case _:
            return None


def _lines(block: Block) -> Iterator[int]:
    match block:
        case BulletList() | StepList() | ToDoList():
            yield from (item[0].at.line for item in block.items)
        case _:
            yield block.at.line
