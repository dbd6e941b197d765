"""Articles whose review is overdue."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    due = case.article.review.due
    if due < case.today:
        message = f"The review was due on {due.isoformat()}. Let a named person look at the article, and set a new day."
        yield Hit(case.front.place("review"), message)


RULE = Rule(
    code="REVIEW01",
    name="review overdue",
    severity=ERROR,
    why="Nobody has said for too long that this is still right.",
    criterion="NHS standard and PIF TICK (last and next check are shown and kept)",
    mend="Review the article, then write who did, when, and when it is due again.",
    find=_find,
    waivable=False,
)
