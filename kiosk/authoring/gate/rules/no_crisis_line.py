"""Low mood or self-harm without whom to reach."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule


def _find(case: Case) -> Iterator[Hit]:
    mood = case.tongue.pattern("mood")
    passages = case.passages if case.mentions(mood) else ()
    first = next((passage for passage in passages if mood.search(passage.text)), None)
    about = first or mood.search(f"{case.article.title} {case.article.summary}")
    if about is None or _reached(case):
        return
    at, part = (first.at, first.part) if first else (case.front.place("summary"), "")
    message = "Low mood or self-harm is a topic here, but not whom to call in a crisis. Add the number."
    yield Hit(at, message, part)


def _reached(case: Case) -> bool:
    crisis = case.tongue.pattern("crisis")
    return case.mentions(crisis) and any(crisis.search(passage.text) for passage in case.passages)


RULE = Rule(
    code="CRISIS01",
    name="no crisis line",
    severity=ERROR,
    why="Someone who reads about despair may be in it, here and now.",
    criterion="CDC Clear Communication Index items 12 to 14 (what to do, and when to call); safe messaging",
    mend="Add a caution: tell the staff now, “Help now” on the screen, and the crisis line of the country.",
    find=_find,
    worded=True,
    waivable=False,
)
