"""Finds text that was left in the language of the original, or stands in the letters of another one."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from kiosk.authoring.parity.fold import base, fold
from kiosk.authoring.parity.part import Spot
from kiosk.authoring.parity.scripts import common_words, script, script_of
from kiosk.authoring.parity.units import unit_of

_WORD = re.compile(r"[^\W\d_]+(?:['’/-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?؟。])\s+")
_WINDOW = 4
_TELLING = 2
"""So many common words of the original's language, within so many words, and none of the own one, tell it."""
_NEARLY = 0.75
"""The part of a sentence's words that must be the original's for it to count as left over."""
_FEW = 2
"""A text of so few words can be the same in both languages, such as a name."""


@dataclass(frozen=True, slots=True)
class Left:
    """A sentence that is not translated, and where the one stands that it is like, if one is."""

    sentence: str
    spot: Spot
    like: Spot | None


@dataclass(frozen=True, slots=True)
class Reader:
    """Knows an original and its translation as a whole: which words are names, and which belong to the language."""

    language: str
    other: str
    names: frozenset[str]
    own: frozenset[str]

    def left(self, ours: Iterable[Spot], theirs: Iterable[Spot]) -> Iterator[Left]:
        """At most one left-over sentence for each text of a passage."""
        originals = [(self._counted(sentence), spot) for spot in ours for sentence in sentences(spot.text)]
        for spot in theirs:
            found = (self._left(sentence, spot, originals) for sentence in sentences(spot.text))
            yield from [left for left in found if left is not None][:1]

    def _left(self, sentence: str, spot: Spot, originals: list[tuple[Counter[str], Spot]]) -> Left | None:
        words = [word for word in _words(sentence) if word.casefold() not in self.names]
        if not words:
            return None
        counted = Counter(map(str.casefold, words))
        like = next((there for original, there in originals if self._alike(counted, original)), None)
        strange = self._wrong_letters(words) or self._wrong_words(words)
        return Left(sentence, spot, like) if like is not None or strange else None

    def _counted(self, sentence: str) -> Counter[str]:
        return Counter(word for word in map(str.casefold, _words(sentence)) if word not in self.names)

    def _alike(self, theirs: Counter[str], ours: Counter[str]) -> bool:
        if ours.keys().isdisjoint(theirs):
            return False
        if theirs.total() <= _FEW:
            return theirs == ours and not theirs.keys() <= self.own
        shared = (theirs & ours).total()
        return shared >= _NEARLY * max(theirs.total(), ours.total()) and not theirs.keys() <= self.own

    def _wrong_letters(self, words: list[str]) -> bool:
        expected = script(self.other)
        strange = "".join(word for word in words if word.casefold() not in self.own and not is_script(word, expected))
        right = "".join(word for word in words if is_script(word, expected))
        return bool(expected) and len(strange) > len(right)

    def _wrong_words(self, words: list[str]) -> bool:
        own = common_words(self.other)
        if not own and script(self.other) in ("", script(self.language)):
            return False
        starts = range(max(1, len(words) - _WINDOW + 1))
        return any(_tell(words[start : start + _WINDOW], common_words(self.language), own) for start in starts)


def _tell(words: list[str], strange: frozenset[str], own: frozenset[str]) -> bool:
    """Whether words that stand beside each other are of a strange language; a name has capitals throughout."""
    telling = [word for word in words if fold(word) in strange]
    named = len(words) > len(telling) and all(word in telling or word[0].isupper() for word in words)
    return len(telling) >= _TELLING and not named and not any(fold(word) in own for word in words)


def reader(ours: Iterable[Spot], language: str, theirs: Iterable[Spot], other: str) -> Reader | None:
    """The reader of a translation; None if both are the same language, as English of two countries is."""
    if base(language) == base(other):
        return None
    originals = [spot.text for spot in ours]
    same = {_bare(sentence) for text in originals for sentence in sentences(text)}
    translated = [sentence for spot in theirs for sentence in sentences(spot.text) if _bare(sentence) not in same]
    return Reader(language, other, _names(originals), _own(translated, language, other))


def sentences(text: str) -> list[str]:
    """The sentences of a text, roughly."""
    return [sentence for sentence in _SENTENCE.split(text) if sentence]


def is_script(word: str, expected: str) -> bool:
    """Whether a word begins with a letter of a script; Chinese and Japanese share theirs."""
    return script_of(word[0]) == expected


def _words(text: str) -> list[str]:
    """The words of a text without units, and without signs that no language has of its own, such as FDA."""
    return [word for word in _WORD.findall(text) if not word.isupper() and not _is_unit(word)]


@lru_cache(maxsize=1 << 15)
def _is_unit(word: str) -> bool:
    return unit_of(word, "") != ""


def _bare(sentence: str) -> tuple[str, ...]:
    """A sentence without its signs and capitals."""
    return tuple(map(str.casefold, _words(sentence)))


def _names(texts: Iterable[str]) -> frozenset[str]:
    """Words that begin with a capital within a sentence, and never with a small letter."""
    within: set[str] = set()
    small: set[str] = set()
    for sentence in (sentence for text in texts for sentence in sentences(text)):
        words = _words(sentence)
        small.update(word.casefold() for word in words if word[0].islower())
        within.update(word.casefold() for word in words[1:] if word[0].isupper())
    return frozenset(within - small)


def _own(translated: Iterable[str], language: str, other: str) -> frozenset[str]:
    """Words that stand in sentences of the translation's own language, foreign names among them."""
    expected, strange = script(other), common_words(language)
    known = common_words(other)
    own: set[str] = set()
    for sentence in translated:
        words = _words(sentence)
        right = sum(is_script(word, expected) for word in words) if expected else len(words)
        if 2 * right > len(words) and not _tell(words, strange, known):
            own.update(map(str.casefold, words))
    return frozenset(own)
