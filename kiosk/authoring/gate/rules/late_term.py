"""Terms that are used before they are explained."""

import re
from collections.abc import Iterator

from kiosk.article.article import Term
from kiosk.article.inline import TermWord
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.meanings import explains_in_place
from kiosk.authoring.gate.passages import Passage
from kiosk.authoring.gate.rule import WARNING, Hit, Rule
from kiosk.authoring.phrases import lowered


def _find(case: Case) -> Iterator[Hit]:
    running = [(passage, lowered(passage.text)) for passage in case.running]
    for term in case.article.terms:
        words = sorted(case.spelled[term.id], key=len, reverse=True)
        spelled = "|".join(map(re.escape, words))
        pattern = re.compile(rf"(?<![\w-])(?:{spelled})(?:s|es)?(?![\w-])", re.IGNORECASE)
        small = [lowered(word) for word in words]
        for passage, text in running:
            found = pattern.search(passage.text) if any(word in text for word in small) else None
            if found:
                yield from _late(case, term, passage, found)
                break


def _late(case: Case, term: Term, passage: Passage, found: re.Match[str]) -> Iterator[Hit]:
    linked = any(isinstance(run, TermWord) and run.term == term.id for run in passage.runs)
    if not linked and not explains_in_place(passage.text, found, case.tongue):
        message = f"“{found.group()}” stands here before it is explained. Link it here: [{found.group()}](#{term.id})."
        yield Hit(passage.place(found.start()), message, passage.part)


RULE = Rule(
    code="TERM04",
    name="term explained too late",
    severity=WARNING,
    why="The first time a hard word stands there is when a reader needs its meaning.",
    criterion="PEMAT item 4 (medical terms defined)",
    mend="Link the word where it first stands, or explain it there in brackets.",
    find=_find,
)
