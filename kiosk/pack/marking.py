"""Shows in a text which of its words were typed."""

import re
from collections.abc import Iterator
from functools import lru_cache

from kiosk.pack.asked import Asked
from kiosk.pack.fold import folded_words
from kiosk.pack.hits import Parts

_LENGTH = 140
"""About two lines of a result, in letters."""

_BEFORE = 40
"""So many letters of them before the first word that was typed."""

_PIECES = re.compile(r"\w(?:\S*\w)?[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]*|\W+")
"""Words with the signs above and below their letters, and what stands between words."""


def marked(text: str, asked: Asked) -> Parts:
    """The text with the words marked that begin with something asked for."""
    parts: list[tuple[str, bool]] = []
    for piece, mark in _marks(text, asked.spellings):
        if parts and parts[-1][1] == mark:
            parts[-1] = (parts[-1][0] + piece, mark)
        else:
            parts.append((piece, mark))
    return tuple(parts)


def snippet(passages: tuple[str, ...], asked: Asked) -> Parts:
    """The few words around the first one asked for, out of the passage that holds most of them."""
    if not passages:
        return ()
    return marked(_around(max(passages, key=lambda passage: words_in(passage, asked)), asked.spellings), asked)


def words_in(text: str, asked: Asked) -> int:
    """How many of the words asked for begin a word of the text."""
    words = folded_words(text)
    return sum(any(word.startswith(wanted.spellings) for word in words) for wanted in asked.words)


def mentions(passages: tuple[str, ...], asked: Asked) -> int:
    """How many words of the passages begin with something asked for."""
    spellings = asked.spellings
    return sum(word.startswith(spellings) for passage in passages for word in folded_words(passage))


def _around(passage: str, spellings: tuple[str, ...]) -> str:
    if len(passage) <= _LENGTH:
        return passage
    first = _first_mark(passage, spellings)
    start = passage.rfind(" ", 0, max(0, first - _BEFORE) + 1) + 1
    end = min(len(passage), start + _LENGTH)
    if end < len(passage):
        space = passage.rfind(" ", start, end)
        end = space if space > start else end
    return ("… " if start else "") + passage[start:end] + (" …" if end < len(passage) else "")


def _first_mark(passage: str, spellings: tuple[str, ...]) -> int:
    at = 0
    for piece, mark in _marks(passage, spellings):
        if mark:
            return at
        at += len(piece)
    return 0


def _marks(text: str, spellings: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    for match in _PIECES.finditer(text):
        piece = match.group()
        yield piece, any(word.startswith(spellings) for word in _folded(piece))


@lru_cache(maxsize=4096)
def _folded(piece: str) -> tuple[str, ...]:
    """Kept, since a language has few words that are said often."""
    return tuple(folded_words(piece))
