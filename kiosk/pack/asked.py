"""What was typed, as words to look for."""

from dataclasses import dataclass

from kiosk.pack.arabic import article_typed
from kiosk.pack.fold import folded_words

_MOST_LETTERS = 1_000

_LEAST_FOR_PLURAL = 5
"""Shorter words often end with an s that is no plural, such as "this"."""


@dataclass(frozen=True, slots=True)
class Word:
    """The beginning of a word in one or more spellings, and about how many finds hold it."""

    spellings: tuple[str, ...]
    finds: int


@dataclass(frozen=True, slots=True)
class Asked:
    """Words to look for, all of them. ``phrase`` is what a title may begin with, or empty."""

    words: tuple[Word, ...]
    phrase: str = ""

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every spelling of every word."""
        return tuple(spelling for word in self.words for spelling in word.spellings)

    @property
    def known(self) -> bool:
        """Whether there is anything to look for, and each word of it stands somewhere."""
        return bool(self.words) and all(word.finds for word in self.words)

    @property
    def expression(self) -> str:
        """The words as a question to an FTS5 index, which is answered fastest with the rarest word first.

        Words are letters and digits only, so nothing needs escaping.
        """
        groups = (" OR ".join(f'"{spelling}"*' for spelling in word.spellings) for word in self._rarest_first())
        return " AND ".join(f"({group})" for group in groups)

    def without_common_words(self, common: int, least: int) -> "Asked":
        """The same without words that more finds hold than ``common``, but with at least the ``least`` rarest."""
        rarest = self._rarest_first()
        return Asked(tuple(word for place, word in enumerate(rarest) if place < least or word.finds <= common))

    def _rarest_first(self) -> list[Word]:
        return sorted(self.words, key=lambda word: word.finds)


def typed_words(typed: str) -> list[str]:
    """The words of whatever somebody may type, folded."""
    return folded_words(typed[:_MOST_LETTERS])


def forms(word: str) -> tuple[str, ...]:
    """A word as it may stand in a text: who types "effects" also looks for "effect", and "الك" begins "الكيتامين"."""
    singular = word[:-1] if len(word) >= _LEAST_FOR_PLURAL and word.endswith("s") else ""
    return tuple(form for form in (word, singular, article_typed(word)) if form)
