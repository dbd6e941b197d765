"""Verbs that hide who acts."""

from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import Kind, Sentence
from kiosk.authoring.gate.rule import WARNING, Hit, Rule

_ACTS = frozenset((Kind.KEY, Kind.TO_DO, Kind.SHORT))
_FEW = 2


def _find(case: Case) -> Iterator[Hit]:
    verbs = case.tongue.pattern("passive")
    if not case.mentions(verbs):
        return
    passive = [found for found in case.sentences if verbs.search(found.text)]
    for sentence in passive:
        if sentence.passage.kind in _ACTS:
            message = f"“{_short(sentence)}” hides who acts, in a {sentence.passage.kind.value}. Say who does it."
            yield Hit(sentence.at, message, sentence.passage.part)
    yield from _many(case, [found for found in passive if found.passage.kind not in _ACTS])


def _many(case: Case, passive: list[Sentence]) -> Iterator[Hit]:
    for part in case.parts:
        here = [found for found in passive if found.passage.part == part.id]
        if len(here) <= _FEW:
            continue
        every = sum(sentence.passage.part == part.id for sentence in case.sentences)
        share = 100 * len(here) / every
        if share > case.thresholds.passive_percent:
            message = f"{len(here)} of {every} sentences hide who acts, such as “{_short(here[0])}”. Say who does it."
            yield Hit(here[0].at, message, part.id)


def _short(sentence: Sentence) -> str:
    return sentence.text if len(sentence.text) <= 60 else f"{sentence.text[:57].rstrip()}…"


RULE = Rule(
    code="CLEAR01",
    name="passive voice",
    severity=WARNING,
    why="“You will be given a shot” does not say who gives it. Who acts is what a patient wants to know.",
    criterion="PEMAT item 5 (active voice); CDC Clear Communication Index item 6 (main message and call to action)",
    mend="Turn the sentence around and begin it with who acts: “The nurse gives you a shot.”",
    find=_find,
    worded=True,
)
