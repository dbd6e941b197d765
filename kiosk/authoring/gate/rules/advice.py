"""Advice to one person."""

import re
from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule

_WORDS_BETWEEN = 2


def _find(case: Case) -> Iterator[Hit]:
    advice, negation = case.tongue.pattern("advice"), case.tongue.pattern("negation")
    for sentence in case.sentences if case.mentions(advice) else ():
        if sentence.text.rstrip("”’»\"')").endswith(("?", "؟")):
            continue
        for found in advice.finditer(sentence.text):
            close = " ".join(sentence.text[: found.start()].split()[-_WORDS_BETWEEN:])
            if not negation.search(f"{close} {found.group()}") and not _done_by_staff(case, sentence.text, found):
                message = (
                    f"“{found.group()}” tells one person what to take or do. "
                    "Write what studies have used, and leave the rest to the care team."
                )
                yield Hit(sentence.at, message, sentence.passage.part)
                break


def _done_by_staff(case: Case, text: str, found: re.Match[str]) -> bool:
    """Whether what looks like an order is what the care team does: “Your team may raise the dose.”"""
    if case.tongue.pattern("you").match(found.group()):
        return False
    before = [team.end() for team in case.tongue.pattern("team").finditer(text[: found.start()])]
    return bool(before) and len(text[before[-1] : found.start()].split()) <= _WORDS_BETWEEN


RULE = Rule(
    code="ADV01",
    name="advice to a person",
    severity=ERROR,
    why="The kiosk does not know who reads. What is right for most can harm the one who stands there.",
    criterion="The kiosk's own rule of wording; IPDAS (a decision belongs to the patient and the care team)",
    mend="Write “studies have used …”, or “ask your care team …”. Never a dose, a start or a stop for the reader.",
    find=_find,
    worded=True,
    waivable=False,
)
