"""Sections that are too long to be read in one go."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import Kind
from kiosk.authoring.gate.rule import ERROR, Hit, Rule

_PROSE = frozenset((Kind.KEY, Kind.TEXT, Kind.POINT))


def _find(case: Case) -> Iterator[Hit]:
    most = int(case.thresholds.section_words * case.tongue.room)
    for part in case.parts:
        count = sum(sentence.words for sentence in part.sentences if sentence.passage.kind in _PROSE)
        if part.is_section and count > most:
            message = f"This section has {count} words of text, more than {most}. Divide it into two sections."
            yield Hit(part.at, message, part.id)


RULE = Rule(
    code="SECT05",
    name="long section",
    severity=ERROR,
    why="A tile that opens a wall of text is closed again. A waiting room gives ten minutes, often less.",
    criterion="PEMAT items 2 and 8 (nothing distracting, short chunks); CDC Clear Communication Index item 9 (chunks)",
    mend="Divide the section, draw its numbers as a figure, or move what few people need into an answer.",
    find=_find,
)
