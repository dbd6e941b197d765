"""Two figures for one quantity."""

from collections.abc import Iterator
from decimal import Decimal

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.gate.statements import Statement, statements

_ALIKE = 0.6
_FEWEST = 2


def _find(case: Case) -> Iterator[Hit]:
    told: dict[str, dict[tuple[frozenset[Decimal], frozenset[str]], Statement]] = {}
    for statement in statements(case):
        earlier = told.setdefault(statement.unit, {})
        other = next((before for before in earlier.values() if _contradicts(statement, before)), None)
        if other is not None:
            message = (
                f"“{statement.said}” stands here, but “{other.said}” in line {other.at.line} for what seems the same. "
                "Correct one, or say how they differ."
            )
            yield Hit(statement.at, message, statement.part)
        earlier.setdefault((statement.values, statement.about), statement)


def _contradicts(one: Statement, other: Statement) -> bool:
    if one.values & other.values:
        return False
    shared = one.about & other.about
    return len(shared) >= _FEWEST and len(shared) >= _ALIKE * len(one.about | other.about)


RULE = Rule(
    code="NUM05",
    name="two figures for one quantity",
    severity=ERROR,
    why="Who meets two figures for one thing trusts neither, or picks the wrong one.",
    criterion="PEMAT item 6 (numbers are clear)",
    mend="Correct the wrong one. If both are right, say in each sentence for whom or when.",
    find=_find,
    worded=True,
)
