"""What a treatment does for people, without what it does to them."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.gate.treatment import first_benefit


def _find(case: Case) -> Iterator[Hit]:
    benefit = first_benefit(case)
    if benefit is None:
        return
    harm = case.tongue.pattern("harm")
    if not (case.mentions(harm) and any(harm.search(sentence.text) for sentence in case.sentences)):
        message = "This article says how a treatment helps, but nothing about side effects or risks. Add them."
        yield Hit(benefit.at, message, benefit.passage.part)


RULE = Rule(
    code="BAL01",
    name="benefits without harms",
    severity=ERROR,
    why="Who hears only the good side cannot choose, and feels betrayed when the other side comes.",
    criterion="IPDAS qualifying criteria (benefits and harms of each option); CDC Clear Communication Index item 19",
    mend="Say the common side effects and the rare dangers, as plainly and as early as the benefits.",
    find=_find,
    worded=True,
)
