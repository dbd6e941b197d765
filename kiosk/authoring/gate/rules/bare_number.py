"""Numbers of nothing."""

from collections.abc import Iterator

from kiosk.authoring.gate.amounts import amounts
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    for passage in case.running:
        found = list(amounts(passage.text, case.tongue))
        for index, amount in enumerate(found):
            said_before = any(other.unit for other in found[:index])
            if amount.is_bare and not said_before:
                message = f"“{amount.said}” does not say of what. Write its unit, or the word that it counts."
                yield Hit(passage.at, message, passage.part)


RULE = Rule(
    code="NUM01",
    name="number without a unit",
    severity=ERROR,
    why="0.5 of what? A reader who guesses may guess a thousand times too much.",
    criterion="PEMAT item 6 (numbers are clear)",
    mend="Write the unit or the thing counted right behind the number: “0.5 mg”, “6 visits”.",
    find=_find,
    worded=True,
)
