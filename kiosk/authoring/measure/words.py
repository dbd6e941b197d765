"""Words and sentences of a text, whatever its language."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

KNOWN = "word"
"""What an explained word is replaced by, so that its sentence keeps its length."""

_LETTER = r"(?:[^\W_]|[\u064b-\u065f\u0670])"
"""A letter or digit, or an Arabic vowel sign."""
_WORD = re.compile(rf"{_LETTER}+(?:[.’'/-]{_LETTER}+)*")
_SENTENCE = re.compile(r"[^.!?؟]*(?:\.(?=\w)[^.!?؟]*)*(?:(?P<stop>[.!?؟]+)[”’»\"')]*|$)")
"""A sentence, or what is left behind the last one; as it matches anywhere, no text is gone through twice."""


def words(text: str) -> list[str]:
    """The words of a text; a number or a pair such as 24-hour is one word."""
    return _WORD.findall(text)


@dataclass(frozen=True, slots=True)
class Saying:
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
    pattern = leaving_out(explained)
    return pattern.sub(KNOWN, text) if pattern else text


def leaving_out(explained: Collection[str]) -> re.Pattern[str] | None:
    """The pattern of explained words and phrases, for many texts; None where there are none."""
    longest_first = sorted(filter(None, explained), key=lambda phrase: (-len(phrase), phrase))
    if not longest_first:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})s?(?!\w)", re.IGNORECASE)
