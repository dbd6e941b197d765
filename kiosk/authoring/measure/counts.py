"""What the formulas need to know of a text, counted the way its language is spelled."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from types import MappingProxyType

from kiosk.authoring.measure import english, spanish
from kiosk.authoring.measure.words import Saying, sayings
from kiosk.pack.fold import folded_words

LONG_LETTERS = 7
"""A word of so many letters, without an Arabic article and vowel signs, is long."""


@dataclass(frozen=True, slots=True)
class Counts:
    """Sentences, words, letters and digits, syllables (0 where they can't be counted), and long words."""

    sentences: int
    words: int
    letters: int
    syllables: int
    long_words: int


def together(counts: Iterable[Counts]) -> Counts:
    """The counts of several texts as if they were one."""
    rows = [(one.sentences, one.words, one.letters, one.syllables, one.long_words) for one in counts]
    return Counts(*map(sum, zip(*rows, strict=True))) if rows else Counts(0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a word tells its syllables, and whether it is long."""

    syllables: Callable[[str], int]
    is_long: Callable[[str], bool]
    weighed: dict[str, tuple[int, int, int]] = field(default_factory=dict, compare=False, repr=False)

    def weigh(self, word: str) -> tuple[int, int, int]:
        """The letters and syllables of a word, and 1 if it is long; found out once for each word of a language."""
        known = self.weighed.get(word)
        if known is None:
            letters = sum(map(str.isalnum, word))
            known = self.weighed[word] = letters, self.syllables(word), int(self.is_long(word))
        return known


def _has_many_letters(word: str) -> bool:
    return any(len(part) >= LONG_LETTERS for part in folded_words(word))


ENGLISH = Spelling(english.syllables, lambda word: english.syllables(word) >= 3)
SPANISH = Spelling(spanish.syllables, lambda word: spanish.syllables(word) >= 4)
LETTERS = Spelling(lambda _: 0, cache(_has_many_letters))
"""For Arabic, which writes no short vowels for grown-ups, and for languages whose syllables nobody counts here."""

SPELLINGS: Mapping[str, Spelling] = MappingProxyType({"english": ENGLISH, "spanish": SPANISH, "letters": LETTERS})
"""By the name that a language's file calls them."""


def count(texts: Iterable[str], spelling: Spelling = ENGLISH) -> Counts:
    """Counts over the whole sentences of the texts."""
    return count_said((said for text in texts for said in sayings(text)), spelling)


def count_said(texts: Iterable[Saying], spelling: Spelling) -> Counts:
    """Counts over the whole sentences among what is said."""
    parts = [said.words for said in texts if said.whole]
    known, weigh = spelling.weighed, spelling.weigh
    weights = [known.get(word) or weigh(word) for words in parts for word in words]
    letters, syllables, long_words = map(sum, zip(*weights, strict=True)) if weights else (0, 0, 0)
    return Counts(len(parts), len(weights), letters, syllables, long_words)
