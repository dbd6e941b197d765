"""Numbers without a source."""

import re
from collections.abc import Iterator

from kiosk.article.article import Question
from kiosk.article.blocks import FigureBlock
from kiosk.article.place import Place
from kiosk.article.sources import sources_of
from kiosk.authoring.gate.amounts import Amount, amounts
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import Part, Passage
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.measure.words import sentences

_DIGIT = re.compile(r"\d")


def _find(case: Case) -> Iterator[Hit]:
    sourced = {section.id for section in case.article.sections if sources_of(section.blocks)}
    sourced |= {question.id for question in case.article.questions if _named(question)}
    for part in case.parts:
        if part.id in sourced and part.id:
            yield from _figures(case, part)
        elif any(passage.sources for passage in part.passages):
            continue
        else:
            yield from _first(case, part)


def _named(question: Question) -> bool:
    return bool(question.sources or sources_of(question.more))


def _first(case: Case, part: Part) -> Iterator[Hit]:
    """The first number that needs a source; when the desk opens needs none."""
    for passage in part.passages:
        for amount in _amounts(case, passage):
            if amount.unit or len(amount.numbers) > 1:
                message = f"“{amount.said}” has no source. Name one behind the sentence, such as [^fava2020]."
                yield Hit(passage.at, message, part.id)
                return


def _amounts(case: Case, passage: Passage) -> Iterator[Amount]:
    """The amounts of a passage, but for those of sentences about the clinic."""
    found = list(amounts(passage.text, case.tongue))
    clinic = case.tongue.pattern("clinic")
    if not found or not clinic.search(passage.text):
        return iter(found)
    texts = (text for text in sentences(passage.text) if not clinic.search(text))
    return (amount for text in texts for amount in amounts(text, case.tongue))


def _figures(case: Case, part: Part) -> Iterator[Hit]:
    section = next((section for section in case.article.sections if section.id == part.id), None)
    for block in section.blocks if section else ():
        if isinstance(block, FigureBlock) and not block.figure.sources and _DIGIT.search(block.figure.alt):
            message = "This figure shows numbers without a source. Write “source: …” in it."
            yield Hit(_place(block), message, part.id)


def _place(block: FigureBlock) -> Place:
    return block.figure.at if block.figure.at != Place() else block.at


RULE = Rule(
    code="NUM02",
    name="number without a source",
    severity=ERROR,
    why="A number looks certain. Only its source says whether it is.",
    criterion="PIF TICK and NHS standard (evidence is named); IPDAS (citations)",
    mend="Name the source behind the sentence, or write “source:” in the figure.",
    find=_find,
    worded=True,
)
