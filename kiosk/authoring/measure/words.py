"""Words and sentences of a text, whatever its language."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.authoring.phrases import lowered

KNOWN = "word"
"""What an explained word is replaced by, so that its sentence keeps its length."""

_LETTERS = r"(?:[^\W_]++|[\u064b-\u065f\u0670]++)++"
"""Letters, digits and Arabic vowel signs."""
_WORD = re.compile(rf"{_LETTERS}(?:[.’'/-]{_LETTERS})*")
_SENTENCE = re.compile(r"[^.!?؟]*(?:\.(?=\w)[^.!?؟]*)*(?:(?P<stop>[.!?؟]+)[”’»\"')]*|$)")
"""A sentence, or what is left behind the last one; as it matches anywhere, no text is gone through twice."""


def words(text: str) -> list[str]:
    """The words of a text; a number or a pair such as 24-hour is one word."""
    return _WORD.findall(text)


class Saying(NamedTuple):
    """A sentence, or what is left behind the last one and is not ``whole``; ``start`` is where it stands in the text.

    It has at least one word.
    """

    text: str
    words: tuple[str, ...]
    start: int
    whole: bool


def sayings(text: str) -> Iterator[Saying]:
    """The sentences of a text and what is left behind the last one."""
    for found in _SENTENCE.finditer(text):
        said = found.group()
        if every := _WORD.findall(said):
            yield Saying(said.strip(), tuple(every), found.start(), found["stop"] is not None)


def sentences(text: str) -> list[str]:
    """The whole sentences of a text. Words without a full stop, as in a short list, are none."""
    return [said.text for said in sayings(text) if said.whole]


def leave_out(text: str, explained: Collection[str]) -> str:
    """The text with every explained word or phrase, and its plural, replaced by a known short word."""
    return leaving_out(explained).sub(text)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Leaves explained words and phrases out of many texts. ``small`` are these in small letters."""

    pattern: re.Pattern[str]
    small: tuple[str, ...]

    def sub(self, text: str) -> str:
        """The text without them; most texts have none."""
        there = lowered(text)
        return self.pattern.sub(KNOWN, text) if any(phrase in there for phrase in self.small) else text


def leaving_out(explained: Collection[str]) -> Leaving:
    """Leaves out these words and phrases, the longest first."""
    longest_first = sorted(filter(None, explained), key=lambda phrase: (-len(phrase), phrase))
    pattern = rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})s?(?!\w)"
    return Leaving(re.compile(pattern, re.IGNORECASE), tuple(map(lowered, longest_first)))
