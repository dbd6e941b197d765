"""The sentences of a text with their words, as languages are told apart by them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.units import unit_of

_WORD = re.compile(r"[^\W\d_]+(?:['’/-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+")


@dataclass(frozen=True, slots=True)
class Sentence:
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
    words = tuple(word for word in _WORD.findall(text) if not word.isupper() and not _is_unit(word))
    return Sentence(text, words, tuple(map(str.casefold, words)), frozenset(map(fold, words)))


@lru_cache(maxsize=1 << 15)
def _is_unit(word: str) -> bool:
    return unit_of(word, "") != ""
