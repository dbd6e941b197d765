"""The reading grade of a section or an answer."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.grading import part_grades, said
from kiosk.authoring.gate.rule import ERROR, Hit, Rule

_FEWEST_WORDS = 30
"""Below this, one long word decides a formula."""


def _find(case: Case) -> Iterator[Hit]:
    for part in case.parts:
        counts, grades = part_grades(case, part)
        if counts.words >= _FEWEST_WORDS and 2 * sum(grade.too_hard for grade in grades) > len(grades):
            message = f"This part is too hard to read: {said(grades)}. Use shorter words and shorter sentences."
            yield Hit(part.at, message, part.id)


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
