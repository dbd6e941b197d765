"""Abbreviations that nobody explains."""

import re
from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.meanings import explains_in_place
from kiosk.authoring.gate.rule import ERROR, Hit, Rule

_CAPITALS = re.compile(r"(?<![\w’'])(?:[A-Z]{2,6}|[A-Z](?:\.[A-Z])+\.?)(?:s|\d{0,2})(?![\w’'])")


def _find(case: Case) -> Iterator[Hit]:
    known = {part for word in case.explained for part in re.split(r"[^\w.]+", word)} | case.tongue.known
    seen: set[str] = set()
    for passage in case.running:
        for found in _CAPITALS.finditer(passage.text):
            name = found.group().rstrip("s.").replace(".", "")
            if name in seen or name in known or f"{name}s" in known:
                continue
            seen.add(name)
            if not explains_in_place(passage.text, found, case.tongue):
                message = f"“{name}” is not explained. Write the words in full, or make it a word to know."
                yield Hit(passage.place(found.start()), message, passage.part)


RULE = Rule(
    code="TERM02",
    name="unexplained abbreviation",
    severity=ERROR,
    why="Letters that a reader does not know say nothing, and few people ask.",
    criterion="CDC Clear Communication Index item 7 (acronyms explained); PEMAT item 4 (medical terms defined)",
    mend="Write it in full at first use with the letters in brackets, or explain it among the words to know.",
    find=_find,
    worded=True,
)
