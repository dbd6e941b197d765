"""Guessing what a mistyped name was meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """A sentence (with a space before it) that offers the closest name, or nothing when none is close."""
    return _guess(word.casefold(), tuple(names))


@lru_cache(maxsize=64)
def _guess(word: str, names: tuple[str, ...]) -> str:
    """The same for a word in small letters; a link to an article that is gone may stand in many others."""
    match get_close_matches(word, names, n=1):
        case [name]:
            return f" Did you mean “{name}”?"
        case _:
            return ""


def one_of(names: Iterable[str]) -> str:
    """The names as a phrase: “a”, “b” or “c”."""
    *most, last = [f"“{name}”" for name in names]
    return f"{', '.join(most)} or {last}" if most else last
