"""Headings of one word."""

from collections.abc import Iterator

from kiosk.article.blocks import Heading
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule
from kiosk.authoring.measure.words import words


def _find(case: Case) -> Iterator[Hit]:
    headings = [(section.title, section.at, section.id) for section in case.article.sections]
    headings += [
        (block.text, block.at, part) for part, block in every_block(case.article) if isinstance(block, Heading)
    ]
    for text, at, part in headings:
        if len(words(text)) == 1:
            yield Hit(at, f"“{text}” alone does not say what stands below it. Use two words or more.", part)


RULE = Rule(
    code="HEAD04",
    name="heading of one word",
    severity=WARNING,
    why="“Dose” could be anything; “The usual dose” is a promise that the section keeps.",
    criterion="PEMAT item 9 (informative headers)",
    mend="Add what the section says about it, in two to six words.",
    find=_find,
)
