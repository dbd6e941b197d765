"""Terms that no text uses."""

from collections.abc import Iterator

from kiosk.article.inline import TermWord
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import WARNING, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    used = {run.term for passage in case.passages for run in passage.runs if isinstance(run, TermWord)}
    for term in case.article.terms:
        if term.id not in used:
            message = f"No section or answer links to “{term.word}”. Link it as [words](#{term.id}), or delete it."
            yield Hit(term.at, message)


RULE = Rule(
    code="TERM03",
    name="term that is never used",
    severity=WARNING,
    why="A word that nothing leads to is never read, and makes the list of words longer for those who look.",
    criterion="PEMAT item 2 (nothing distracting)",
    mend="Link the word where it first stands, or delete it from the words to know.",
    find=_find,
)
