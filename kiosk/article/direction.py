"""Texts that are read from right to left, with their amounts and foreign words in the right order."""

import re
import unicodedata
from dataclasses import fields, is_dataclass, replace
from operator import attrgetter
from typing import TypeVar, cast

T = TypeVar("T")

RIGHT_TO_LEFT = {"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"}
"""Languages, by their first subtag, whose usual script runs from right to left."""

_ISOLATE, _RELEASE, _MARK = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}", "\N{RIGHT-TO-LEFT MARK}"
_JOINER, _SPACE = "\N{WORD JOINER}", "\N{NO-BREAK SPACE}"
_BARE = str.maketrans({_ISOLATE: "", _RELEASE: "", _MARK: "", _JOINER: "", _SPACE: " "})
_AMOUNT = re.compile(r"\d+(?:[.,:–-]\d+)*[ \u00a0][A-Za-zµ]+(?:/[A-Za-z]+)*")


def directed(value: T, language: str) -> T:
    """An article, or any part of one, with marks of direction in its texts where its language needs them."""
    return cast("T", _directed(value)) if language.partition("-")[0] in RIGHT_TO_LEFT else value


def _directed(value: object) -> object:
    if type(value) is str:
        return directed_text(value)
    if isinstance(value, tuple):
        return tuple(_directed(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {field.name: _directed(attrgetter(field.name)(value)) for field in fields(value)}
        return replace(value, **parts)
    return value


def directed_text(text: str) -> str:
    """A text of such a language. An amount with a unit in Latin letters is one word, "0.5 mg", not "mg 0.5".

    A text that begins with a foreign word still begins at the right. Ranges without such a unit are left to the
    language, which reads them from the right.
    """
    kept = _AMOUNT.sub(_as_one_word, text)
    strong = [kind for sign in text if (kind := unicodedata.bidirectional(sign)) in {"L", "R", "AL"}]
    return f"{_MARK}{kept}" if len(set(strong)) > 1 and strong[0] == "L" else kept


def bare(text: str) -> str:
    """The text without marks of direction, as one would type or speak it."""
    return text.translate(_BARE)


def _as_one_word(amount: re.Match[str]) -> str:
    tied = amount.group().replace(" ", _SPACE).replace("/", f"/{_JOINER}")
    return f"{_ISOLATE}{tied}{_RELEASE}"
