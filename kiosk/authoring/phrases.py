"""Whole words and phrases that are looked for in a text, capitals aside."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

_ESCAPED = re.compile(r"\\.")


@dataclass(frozen=True, slots=True)
class Phrases:
    """Finds phrases by a regular expression. ``capitals`` says whether there are capitals of its letters.

    If there are, its ``small`` form finds them only in a text without capitals, but in half the time or less. Most
    texts have none of the phrases, so they are first looked through by that one.
    """

    pattern: str
    capitals: bool = False

    @property
    def whole(self) -> re.Pattern[str]:
        """Finds the phrases in any text."""
        return _compiled(self.pattern, re.IGNORECASE)

    @property
    def small(self) -> re.Pattern[str]:
        """Finds the phrases in a text without capitals."""
        return _compiled(self.pattern, 0 if self.capitals else re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first that stands in a text."""
        return self.whole.search(text) if self._may_have(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All that stand in a text."""
        return self.whole.finditer(text) if self._may_have(text) else iter(())

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """The one that stands at a place of a text."""
        return self.whole.match(text, start)

    def is_one(self, text: str) -> bool:
        """Whether a text is nothing but one of them."""
        return self.whole.fullmatch(text) is not None

    def stand_in(self, small: str) -> bool:
        """Whether one stands in a text without capitals."""
        return self.small.search(small) is not None

    def _may_have(self, text: str) -> bool:
        return not self.capitals or self.stand_in(text.casefold())


@cache
def _compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """Compiled when it is first needed: to compile all of a language takes longer than to check an article."""
    return re.compile(pattern, flags)


NO_PHRASES = Phrases(r"(?!)")


def lowered(text: str) -> str:
    """The text in small letters, in which all that a pattern finds in it, capitals aside, stands as it is.

    A pattern takes a dotted and a dotless i for one letter, which a text in small letters else tells apart.
    """
    small = text.casefold()
    return small if text.isascii() else small.replace("\u0307", "").replace("ı", "i")


def phrases(patterns: Iterable[str], prefix: str) -> Phrases:
    """The phrases of regular expressions in small letters. ``prefix`` may be written onto the front of each."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns)
    if not joined:
        return NO_PHRASES
    pattern = rf"(?<!\w){prefix}(?:{joined})(?!\w)"
    has_capitals = any(sign.lower() != sign.upper() for sign in _ESCAPED.sub("", pattern))
    return Phrases(pattern, has_capitals)
