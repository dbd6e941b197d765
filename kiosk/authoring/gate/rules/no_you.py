"""Sections that do not speak to the reader."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule

_FEWEST_WORDS = 25


def _find(case: Case) -> Iterator[Hit]:
    for part in case.parts:
        if not part.is_section or sum(sentence.words for sentence in part.sentences) < _FEWEST_WORDS:
            continue
        if not any(case.tongue.pattern("you").search(passage.text) for passage in part.running):
            message = "This section never speaks to the reader. Say “you” and “your”, not “patients” or “one”."
            yield Hit(part.at, message, part.id)


RULE = Rule(
    code="CLEAR03",
    name="no “you”",
    severity=WARNING,
    why="A text about “patients” is about somebody else.",
    criterion="PEMAT item 21 (addresses the user directly)",
    mend="Write to one person: “You rest for an hour”, not “Patients rest for an hour”.",
    find=_find,
    worded=True,
)
