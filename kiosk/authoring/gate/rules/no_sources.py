"""Claims without any source."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.gate.treatment import makes_claims


def _find(case: Case) -> Iterator[Hit]:
    if not case.article.sources and makes_claims(case):
        message = "This article makes claims but lists no source. Write “sources:” at the top of the file."
        yield Hit(case.front.place("title"), message)


RULE = Rule(
    code="SRC04",
    name="no sources",
    severity=ERROR,
    why="Readers and reviewers can only check what is named.",
    criterion="PIF TICK and NHS standard (evidence list); IPDAS certifying criteria (citations)",
    mend="List each source with its title, year and link, and name it behind the sentences that rest on it.",
    find=_find,
    worded=True,
)
