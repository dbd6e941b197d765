"""The reading grade of a section or an answer."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.grading import Grade, part_grades, said
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.measure.formulas import FORMULAS

_FEWEST_WORDS = 30
"""Below this, one long word decides a formula."""


def _find(case: Case) -> Iterator[Hit]:
    for part in case.parts:
        counts, grades = part_grades(case, part)
        if counts.words >= _FEWEST_WORDS and _too_hard(grades):
            message = f"This part is too hard to read: {said(grades)}. Use shorter words and shorter sentences."
            yield Hit(part.at, message, part.id)


def _too_hard(grades: tuple[Grade, ...]) -> bool:
    """Whether most formulas say so, since a single one may be wrong about so few words."""
    hard = [grade for grade in grades if grade.too_hard]
    return 2 * len(hard) > len(grades) or any(FORMULAS[grade.formula].decides for grade in hard)


RULE = Rule(
    code="READ02",
    name="reading grade of a section",
    severity=ERROR,
    why="A visitor opens one section or answer, so each must be easy by itself; an easy rest does not help.",
    criterion="PEMAT item 3 (common, everyday words)",
    mend="Cut long sentences in two, and put a short word for a long one. Explain a word you cannot do without.",
    find=_find,
    worded=True,
)
