"""Shares in percent."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.phrases import NO_PHRASES


def _find(case: Case) -> Iterator[Hit]:
    percent = case.tongue.pattern("percent")
    percent = percent if case.mentions(percent) else NO_PHRASES
    for passage in case.running:
        sign = passage.text.find("%") if "%" in passage.text else passage.text.find("٪")
        word = percent.search(passage.text)
        at = sign if sign >= 0 else word.start() if word else -1
        if at >= 0:
            message = "Percent is hard for many readers. Say “… of 100 people”, and draw it as a “dots” figure."
            yield Hit(passage.place(at), message, passage.part)


RULE = Rule(
    code="NUM03",
    name="percent instead of people",
    severity=ERROR,
    why="Many readers cannot say whether 0.1 % is more than 1 of 100. So many people of 100 can be pictured.",
    criterion="CDC Clear Communication Index items 15 and 16 (familiar, explained numbers); IPDAS (event rates)",
    mend="Write “20 of 100 people”, always of the same 100, and draw it.",
    find=_find,
    worded=True,
)
