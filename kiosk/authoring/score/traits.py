"""What the criteria ask about an article."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.article.blocks import Block, BulletList, FigureBlock, Picture, StepList, Table, ToDoList
from kiosk.article.figures import CompareFigure, DotsFigure
from kiosk.authoring.gate.amounts import amounts
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.every import RULES
from kiosk.authoring.gate.treatment import first_benefit
from kiosk.authoring.tongue import SILENT


class Trait(StrEnum):
    """Something that an article can have."""

    SUMMARY = "a summary"
    KEYS = "a key sentence in each section"
    VISUALS = "figures or pictures"
    TABLES = "tables"
    LISTS = "lists"
    TO_DOS = "things to do"
    TOOL = "something to take along"
    CHUNKS = "two sections or more"
    NUMBERS = "numbers"
    SHARES = "shares of people"
    DOTS = "shares that are drawn"
    BENEFIT = "what a treatment does for people"
    SUMS = "sums left to the reader"


@dataclass(frozen=True, slots=True)
class Traits:
    """What an article has; the codes of what the gate found, waived or not; the codes that could not be checked."""

    has: frozenset[Trait]
    found: frozenset[str]
    unchecked: frozenset[str]


def traits_of(case: Case, found: Collection[str]) -> Traits:
    """The traits of an article."""
    unchecked = {rule.code for rule in RULES if rule.worded and case.tongue is SILENT}
    has = {*_of_text(case), *(trait for _, block in every_block(case.article) for trait in _of_block(block))}
    if "SUM01" in found:
        has.add(Trait.SUMS)
    return Traits(frozenset(has), frozenset(found), frozenset(unchecked))


def _of_text(case: Case) -> Iterator[Trait]:
    article = case.article
    if article.summary:
        yield Trait.SUMMARY
    if all(section.key is not None for section in article.sections):
        yield Trait.KEYS
    if article.ready_questions:
        yield Trait.TOOL
    if len(article.sections) > 1:
        yield Trait.CHUNKS
    if first_benefit(case) is not None:
        yield Trait.BENEFIT
    for passage in case.passages:
        for amount in amounts(passage.text, case.tongue):
            yield Trait.NUMBERS
            if len(amount.numbers) > 1 and not amount.unit:
                yield Trait.SHARES


def _of_block(block: Block) -> Iterator[Trait]:
    match block:
        case ToDoList():
            yield from (Trait.LISTS, Trait.TO_DOS, Trait.TOOL)
        case BulletList() | StepList():
            yield Trait.LISTS
        case Table():
            yield Trait.TABLES
        case Picture():
            yield Trait.VISUALS
        case FigureBlock():
            yield Trait.VISUALS
            if isinstance(block.figure.drawing, CompareFigure):
                yield Trait.TABLES
            if isinstance(block.figure.drawing, DotsFigure):
                yield from (Trait.SHARES, Trait.DOTS)
        case _:
            return
