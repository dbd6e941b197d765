"""Articles that know everything."""

from collections.abc import Iterator

from kiosk.article.place import Place
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.gate.treatment import makes_claims


def _find(case: Case) -> Iterator[Hit]:
    unknown = case.tongue.pattern("unknown")
    if makes_claims(case) and not any(unknown.search(passage.text) for passage in case.passages):
        at = case.article.sections[0].at if case.article.sections else Place()
        message = "Nothing here says what is not known. Add a sentence such as “Nobody knows yet how long it lasts.”"
        yield Hit(at, message)


RULE = Rule(
    code="BAL03",
    name="no “what we do not know”",
    severity=ERROR,
    why="There is always something that nobody knows. Who does not say so seems to promise.",
    criterion="CDC Clear Communication Index item 11 (what experts know and do not know); IPDAS (uncertainty)",
    mend="Say what studies have not shown, or for whom it is not sure.",
    find=_find,
    worded=True,
)
