"""Finds text that was left in the language of the original, or stands in the letters of another one."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from kiosk.authoring.parity.fold import base, fold
from kiosk.authoring.parity.part import Spot
from kiosk.authoring.parity.scripts import common_words, script, script_of
from kiosk.authoring.parity.sentences import Sentence, sentences

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
    """Knows an original and its translation as a whole: which words are names, and which belong to the language.

    ``said`` has the sentences of every text of both.
    """

    language: str
    other: str
    said: Mapping[str, tuple[Sentence, ...]]
    names: frozenset[str]
    own: frozenset[str]

    def left(self, ours: Iterable[Spot], theirs: Iterable[Spot]) -> Iterator[Left]:
        """At most one left-over sentence for each text of a passage."""
        doubtful = [(spot, said) for spot in theirs if (said := tuple(filter(self._is_doubtful, self.said[spot.text])))]
        if not doubtful:
            return
        originals = [(self._counted(sentence), spot) for spot in ours for sentence in self.said[spot.text]]
        for spot, said in doubtful:
            found = (self._left(sentence, spot, originals) for sentence in said)
            yield from [left for left in found if left is not None][:1]

    def _is_doubtful(self, sentence: Sentence) -> bool:
        """Whether a sentence may be left over; one of nothing but the language's own words is not, and most are so."""
        known = self.own.issuperset(sentence.bare) and sentence.folded.isdisjoint(common_words(self.language))
        return not known and not self.names.issuperset(sentence.bare)

    def _left(self, sentence: Sentence, spot: Spot, originals: Sequence[tuple[Counter[str], Spot]]) -> Left | None:
        words = [word for word, bare in zip(sentence.words, sentence.bare, strict=True) if bare not in self.names]
        counted = self._counted(sentence)
        like = next((there for original, there in originals if self._alike(counted, original)), None)
        strange = self._wrong_letters(words) or self._wrong_words(words)
        return Left(sentence.text, spot, like) if like is not None or strange else None

    def _counted(self, sentence: Sentence) -> Counter[str]:
        return Counter(word for word in sentence.bare if word not in self.names)

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


def _tell(words: Sequence[str], strange: frozenset[str], own: frozenset[str]) -> bool:
    """Whether words that stand beside each other are of a strange language; a name has capitals throughout."""
    telling = [word for word in words if fold(word) in strange]
    named = len(words) > len(telling) and all(word in telling or word[0].isupper() for word in words)
    return len(telling) >= _TELLING and not named and not any(fold(word) in own for word in words)


def reader(ours: Iterable[Spot], language: str, theirs: Iterable[Spot], other: str) -> Reader | None:
    """The reader of a translation; None if both are the same language, as English of two countries is."""
    if base(language) == base(other):
        return None
    our_texts, their_texts = [spot.text for spot in ours], [spot.text for spot in theirs]
    said = {text: sentences(text) for text in dict.fromkeys((*our_texts, *their_texts))}
    originals = [sentence for text in our_texts for sentence in said[text]]
    same = {sentence.bare for sentence in originals}
    translated = [sentence for text in their_texts for sentence in said[text] if sentence.bare not in same]
    return Reader(language, other, said, _names(originals), _own(translated, language, other))


def is_script(word: str, expected: str) -> bool:
    """Whether a word begins with a letter of a script; Chinese and Japanese share theirs."""
    return script_of(word[0]) == expected


def _names(originals: Iterable[Sentence]) -> frozenset[str]:
    """Words that begin with a capital within a sentence, and never with a small letter."""
    within: set[str] = set()
    small: set[str] = set()
    for sentence in originals:
        for number, (word, bare) in enumerate(zip(sentence.words, sentence.bare, strict=True)):
            if word[0].islower():
                small.add(bare)
            elif number and word[0].isupper():
                within.add(bare)
    return frozenset(within - small)


def _own(translated: Iterable[Sentence], language: str, other: str) -> frozenset[str]:
    """Words that stand in sentences of the translation's own language, foreign names among them."""
    expected, strange = script(other), common_words(language)
    known = common_words(other)
    own: set[str] = set()
    for sentence in translated:
        words = sentence.words
        right = [script_of(word[0]) for word in words].count(expected) if expected else len(words)
        if 2 * right > len(words) and (sentence.folded.isdisjoint(strange) or not _tell(words, strange, known)):
            own.update(sentence.bare)
    return frozenset(own)
