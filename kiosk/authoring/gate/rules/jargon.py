"""Words that have a plainer one."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    if not case.mentions(case.tongue.any_jargon):
        return
    explained = {word.casefold() for word in case.explained}
    for passage in case.running:
        for found in case.tongue.any_jargon.finditer(passage.text):
            plainer = case.tongue.plainer(found.group())
            if plainer and found.group().casefold() not in explained:
                message = f"“{found.group()}” has a plainer word: {plainer}."
                yield Hit(passage.place(found.start()), message, passage.part)


RULE = Rule(
    code="CLEAR02",
    name="jargon",
    severity=WARNING,
    why="A word from the office or the ward makes a reader stop, and some stop for good.",
    criterion="PEMAT item 3 (common, everyday words); CDC Clear Communication Index item 7 (the audience's words)",
    mend="Put the plainer word. If the hard word is what staff will say to the patient, explain it as a term.",
    find=_find,
    worded=True,
)
