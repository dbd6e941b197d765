"""Options that are not told in equal detail."""

from collections.abc import Iterator

from kiosk.article.article import Section
from kiosk.article.blocks import Block, FigureBlock, Heading
from kiosk.article.figures import CompareFigure, CompareRow
from kiosk.article.place import Place
from kiosk.article.words import texts
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule
from kiosk.authoring.measure.words import words

_FEWEST_WORDS = 8
"""Below this, a ratio of words says nothing."""


def _find(case: Case) -> Iterator[Hit]:
    for part, block in every_block(case.article):
        if isinstance(block, FigureBlock) and isinstance(block.figure.drawing, CompareFigure):
            lengths = {row.name: len(words(_said(row))) for row in block.figure.drawing.rows}
            yield from _compare(case, lengths, block.at, part, _gaps(block.figure.drawing.rows))
    for section in case.article.sections:
        yield from _compare(case, _below_headings(section), section.at, section.id, "")


def _said(row: CompareRow) -> str:
    return f"{row.note} {row.value} {row.value_note}"


def _gaps(rows: tuple[CompareRow, ...]) -> str:
    """The first option that lacks a line which most others have."""
    lines = [[(row.name, said) for row, said in zip(rows, column, strict=True)] for column in _columns(rows)]
    for line in lines:
        without = [name for name, said in line if not said]
        if without and 2 * len(without) < len(rows):
            return without[0]
    return ""


def _columns(rows: tuple[CompareRow, ...]) -> list[list[str]]:
    return [[row.note for row in rows], [row.value for row in rows], [row.value_note for row in rows]]


def _below_headings(section: Section) -> dict[str, int]:
    """How many words stand below each small heading, where there are two or more of them."""
    counted: dict[str, int] = {}
    name = ""
    for block in section.blocks:
        if isinstance(block, Heading):
            name = block.text
            counted[name] = 0
        elif name:
            counted[name] += _count(block)
    return counted if len(counted) > 1 else {}


def _count(block: Block) -> int:
    return sum(len(words(text)) for text in texts(block))


def _compare(case: Case, lengths: dict[str, int], at: Place, part: str, gap: str) -> Iterator[Hit]:
    if len(lengths) < 2:
        return
    short, long = min(lengths, key=lengths.__getitem__), max(lengths, key=lengths.__getitem__)
    uneven = lengths[long] >= _FEWEST_WORDS and lengths[long] > case.thresholds.option_ratio * lengths[short]
    if gap:
        yield Hit(at, f"“{gap}” lacks a line that the other options have. Say the same about each.", part)
    elif uneven:
        message = f"“{long}” has {lengths[long]} words, “{short}” {lengths[short]}. Tell both in equal detail."
        yield Hit(at, message, part)


RULE = Rule(
    code="BAL02",
    name="options without equal detail",
    severity=WARNING,
    why="The option that is told at length looks like the one that is meant.",
    criterion="IPDAS certifying criteria (options in equal detail)",
    mend="Say the same things about each option, in about as many words.",
    find=_find,
)
