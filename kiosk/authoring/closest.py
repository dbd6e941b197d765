"""Guessing what a mistyped name was meant to be."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(word: str, names: Iterable[str]) -> str:
    """A sentence (with a space before it) that offers the closest name, or nothing when none is close."""
    match get_close_matches(word.casefold(), list(names), n=1):
        case [name]:
            return f" Did you mean “{name}”?"
        case _:
            return ""


def one_of(names: Iterable[str]) -> str:
    """The names as a phrase: “a”, “b” or “c”."""
    *most, last = [f"“{name}”" for name in names]
    return f"{', '.join(most)} or {last}" if most else last
