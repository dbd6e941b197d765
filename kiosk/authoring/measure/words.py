"""Words and sentences of a text, whatever its language."""

import re
from collections.abc import Collection, Iterator

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


def sentences(text: str) -> list[str]:
    """The whole sentences of a text. Words without a full stop, as in a short list, are none."""
    return [said for found in _SENTENCE.finditer(text) if found["stop"] and (said := _worded(found))]


def sayings(text: str) -> Iterator[tuple[int, str]]:
    """The sentences of a text and what is left behind the last one, each with where it begins."""
    return ((found.start(), said) for found in _SENTENCE.finditer(text) if (said := _worded(found)))


def _worded(found: re.Match[str]) -> str:
    said = found.group().strip()
    return said if _WORD.search(said) else ""


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
