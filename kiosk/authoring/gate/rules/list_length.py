"""Lists that are too long to keep in mind."""

from collections.abc import Iterator

from kiosk.article.blocks import BulletList, StepList, ToDoList
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    most = case.thresholds.list_items
    for part, block in every_block(case.article):
        if isinstance(block, BulletList | StepList | ToDoList) and len(block.items) > most:
            message = f"This list has {len(block.items)} points, more than {most}. Group them, or leave some out."
            yield Hit(block.at, message, part)


RULE = Rule(
    code="LIST01",
    name="long list",
    severity=ERROR,
    why="People keep about seven things in mind, and fewer when they are ill or worried.",
    criterion="CDC Clear Communication Index item 8 (lists); PEMAT item 22 (manageable steps)",
    mend="Group the points under two sentences, or leave out what matters least.",
    find=_find,
)
