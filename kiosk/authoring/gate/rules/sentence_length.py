"""How long a sentence is."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    most = case.thresholds.sentence_words or case.tongue.sentence_words
    for sentence in case.sentences:
        if sentence.words > most:
            message = f"This sentence has {sentence.words} words, more than {most}. Make two sentences of it."
            yield Hit(sentence.at, message, sentence.passage.part)


RULE = Rule(
    code="READ03",
    name="long sentence",
    severity=ERROR,
    why="Who reads slowly has forgotten the start of a long sentence at its end.",
    criterion="PEMAT item 8 (short chunks)",
    mend="Make two sentences of it, or a list. Say one thing in each.",
    find=_find,
)
