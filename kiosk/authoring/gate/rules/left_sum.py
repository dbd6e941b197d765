"""Sums that the reader would have to do."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    sums = case.tongue.pattern("sums")
    for sentence in case.sentences if case.mentions(sums) else ():
        found = sums.search(sentence.text)
        if found is None:
            continue
        before = sentence.text[: found.end()]
        if not case.tongue.pattern("negation").search(before) and not case.tongue.pattern("team").search(before):
            message = f"“{found.group()}” leaves a sum to the reader. Give the result, or let the care team do it."
            yield Hit(sentence.at, message, sentence.passage.part)


RULE = Rule(
    code="SUM01",
    name="sum left to the reader",
    severity=ERROR,
    why="Many people get a sum wrong under stress, and with a dose a wrong sum harms.",
    criterion="PEMAT item 7 (no calculations); CDC Clear Communication Index item 17 (no maths)",
    mend="Do the sum and print the result. If it differs for each person, say that the care team works it out.",
    find=_find,
    worded=True,
)
