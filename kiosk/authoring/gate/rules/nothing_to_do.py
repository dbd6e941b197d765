"""Articles that ask nothing of the reader."""

from collections.abc import Iterator

from kiosk.article.blocks import ToDoList
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    sections = case.article.sections
    if sections and not any(isinstance(block, ToDoList) for _, block in every_block(case.article)):
        message = "Nothing in this article says what to do. End a section with a list such as “- [ ] Ask your team …”."
        yield Hit(sections[-1].at, message, sections[-1].id)


RULE = Rule(
    code="ACT01",
    name="nothing to do",
    severity=ERROR,
    why="Knowing alone changes little. A patient who leaves with one thing to ask or to do has used the time.",
    criterion="PEMAT item 20 (at least one action); CDC Clear Communication Index item 5 (call to action)",
    mend="Write one to three things to do, each a line that begins with “- [ ] ” and a verb.",
    find=_find,
)
