"""Hard words that nobody explains."""

import re
from collections.abc import Iterator

from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.meanings import explains_in_place
from kiosk.authoring.gate.passages import Passage
from kiosk.authoring.gate.rule import WARNING, Hit, Rule
from kiosk.authoring.measure.words import words
from kiosk.authoring.phrases import NO_PHRASES, Phrases

_JOINED = re.compile(r"[^\W\d_]{5,}")


def _find(case: Case) -> Iterator[Hit]:
    known = {part.casefold() for word in case.explained for part in words(word)}
    known |= {word.casefold() for word in case.explained | case.tongue.familiar}
    seen: set[str] = set()
    clinical = case.tongue.pattern("clinical")
    clinical = clinical if case.mentions(clinical) else NO_PHRASES
    long = _long(case)
    for passage in case.running:
        for found in _hard(clinical, long, passage):
            name = found.group().casefold()
            if name in seen or _is_form(name, known):
                continue
            seen.add(name)
            if not explains_in_place(passage.text, found, case.tongue):
                message = f"“{found.group()}” is not explained. Use a plainer word, or make it a word to know."
                yield Hit(passage.place(found.start()), message, passage.part)


def _is_form(name: str, known: set[str]) -> bool:
    """Whether a word is a known one, or one with an ending such as that of a plural."""
    return name in known or any(len(name) - len(word) <= 3 and name.startswith(word) for word in known if len(word) > 4)


def _long(case: Case) -> frozenset[str]:
    """The words of so many syllables that they need explaining."""
    least, syllables = case.tongue.hard_syllables, case.tongue.spelling.syllables
    if not least:
        return frozenset()
    every = set(_JOINED.findall("\n".join([passage.text for passage in case.running])))
    return frozenset(word for word in every if syllables(word) >= least)


def _hard(clinical: Phrases, long: frozenset[str], passage: Passage) -> Iterator[re.Match[str]]:
    yield from clinical.finditer(passage.text)
    if any(word in passage.text for word in long):
        yield from (word for word in _JOINED.finditer(passage.text) if word.group() in long)


RULE = Rule(
    code="TERM05",
    name="unexplained word of medicine",
    severity=WARNING,
    why="A word that staff use every day may be new to every second visitor.",
    criterion="PEMAT item 4 (medical terms defined); CDC Clear Communication Index item 7 (the audience's words)",
    mend="Put a plain word. If people will hear the hard one, explain it as a term and link it here.",
    find=_find,
    worded=True,
)
