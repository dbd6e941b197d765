"""The sentences of a text with their words, as languages are told apart by them."""

import re
from functools import lru_cache
from typing import NamedTuple

from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.units import unit_of

_WORD = re.compile(r"[^\W\d_]+(?:['’/-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+")


class Sentence(NamedTuple):
    """A sentence. ``words`` are without units, and without signs that no language has of its own, such as FDA.

    ``bare`` are the words without capitals, ``folded`` without accents too.
    """

    text: str
    words: tuple[str, ...]
    bare: tuple[str, ...]
    folded: frozenset[str]


def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, roughly."""
    return tuple(_sentence(sentence) for sentence in _SENTENCE.split(text) if sentence)


def _sentence(text: str) -> Sentence:
    known = [word for word in map(_word, _WORD.findall(text)) if word]
    words, bare, folded = zip(*known, strict=True) if known else ((), (), ())
    return Sentence(text, words, bare, frozenset(folded))


@lru_cache(maxsize=1 << 15)
def _word(word: str) -> tuple[str, str, str] | None:
    """A word as it is written, bare and folded; None where it is a unit or a sign."""
    return None if word.isupper() or unit_of(word, "") else (word, word.casefold(), fold(word))
