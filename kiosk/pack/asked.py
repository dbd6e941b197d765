"""What was typed, as words to look for."""

from dataclasses import dataclass

from kiosk.pack.fold import folded_words

_MOST_LETTERS = 1_000
_MOST_WORDS = 12
"""More words than these tell no two titles apart; the beginning of a title is compared in full."""


@dataclass(frozen=True, slots=True)
class Asked:
    """The beginning of a title, and words, each in one or more spellings; all of them must begin a word found."""

    phrase: str
    words: tuple[tuple[str, ...], ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every spelling of every word."""
        return tuple(spelling for word in self.words for spelling in word)

    @property
    def expression(self) -> str:
        """The words as a question to an FTS5 index. They are letters and digits only, so nothing needs escaping."""
        groups = (" OR ".join(f'"{spelling}"*' for spelling in word) for word in self.words)
        return " AND ".join(f"({group})" for group in groups)


def asked(typed: str) -> Asked:
    """Whatever somebody may type, made into something to look for."""
    words = folded_words(typed[:_MOST_LETTERS])
    return Asked(" ".join(words), tuple((word,) for word in words[:_MOST_WORDS]))
