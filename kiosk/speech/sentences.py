"""Cuts a shown text into sentences, each short enough to be said, marked and said again."""

import re
from collections.abc import Iterator

from kiosk.speech.tongue import tongue

LONGEST = 250
"""Letters of an utterance at most: about 20 s of speech."""

_END = re.compile(r"(?P<mark>[.!?…؟۔]+)[\"'”’»)\]\u200f\u2069]*(?=\s)|(?P<line>[\n\u2028\u2029])")
_BEFORE = re.compile(r"[^\s(\[“\"«]+$")
_OPENING = "\"'“”‘’«([¿¡\u200f\u2067\u2068"
_BREAKS = (re.compile(r"[;؛:](?=\s)"), re.compile(r"[,،)](?=\s)|\s[–—](?=\s)"), re.compile(r"\s"))


def sentences(text: str, language: str = "") -> Iterator[tuple[int, int]]:
    """Where each sentence of a text begins and ends. Together they hold all of it but the spaces between."""
    stops = tongue(language).stops
    start = 0
    for end in (*_ends(text, stops), len(text)):
        if end == len(text) or (_says_something(text[start:end]) and _says_something(text[end:])):
            yield from _short(text, start, end)
            start = end


def _ends(text: str, stops: frozenset[str]) -> Iterator[int]:
    return (found.end() for found in _END.finditer(text) if found["line"] or not _goes_on(text, found, stops))


def _goes_on(text: str, found: re.Match[str], stops: frozenset[str]) -> bool:
    """Whether a mark ends no sentence: small letters follow it, or it belongs to an abbreviation or a number."""
    following = text[found.end() :].lstrip().lstrip(_OPENING)[:1]
    if following.islower():
        return True
    before = _BEFORE.search(text, 0, found.start("mark"))
    if found["mark"] != "." or before is None:
        return False
    word = before[0]
    first = not text[: before.start()].strip()
    initial = len(word) == 1 and word.isupper() and not _small_before(text, before.start())
    return word.lower() in stops or initial or (first and word.isdecimal())


def _small_before(text: str, at: int) -> bool:
    """Whether a word in small letters stands before, as in "vitamin C"."""
    words = text[:at].split()
    return bool(words) and words[-1][:1].islower()


def _says_something(text: str) -> bool:
    return any(letter.isalnum() for letter in text)


def _short(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence without the spaces around it, in pieces where it is too long."""
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), start + len(piece.rstrip())
    while end - start > LONGEST:
        cut = _cut(text[start : start + LONGEST])
        yield start, start + len(text[start : start + cut].rstrip())
        start += cut + len(text[start + cut : end]) - len(text[start + cut : end].lstrip())
    if start < end:
        yield start, end


def _cut(piece: str) -> int:
    """Where a long piece is best cut: after a semicolon or comma in its second half, else after a word."""
    for mark in _BREAKS:
        cuts = [found.end() for found in mark.finditer(piece) if found.end() > len(piece) // 2]
        if cuts:
            return cuts[-1]
    return len(piece)
