"""A mark of what an article shows: another word, figure or picture gives another mark, another layout does not."""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from hashlib import sha256
from itertools import groupby
from operator import attrgetter

from kiosk.article.article import Article
from kiosk.article.blocks import Picture
from kiosk.article.direction import bare
from kiosk.article.inline import LinkWord, Run, TermWord, Words, plain
from kiosk.article.place import Place

_DIGITS = 20
_SPACES = re.compile(r"\s+")
_UNSEEN = {"at", "review"}
_EMPTY: tuple[object, ...] = ("", (), None, False, 0)


def content_mark(article: Article) -> str:
    """The mark of all that an article shows in its language. Not of it: its file's name, its review, line numbers.

    A field that is empty is left out, so that a kiosk which knows more fields gives the same mark.
    """
    shown = _shown(replace(article, id=""))
    return sha256(json.dumps(shown, ensure_ascii=True, sort_keys=True).encode()).hexdigest()[:_DIGITS]


def as_shown(text: str) -> str:
    """A text without what nobody sees: marks of direction, how it is encoded, how its spaces are made."""
    bared = bare(text).replace("\N{LEFT-TO-RIGHT MARK}", "")
    return _SPACES.sub(" ", unicodedata.normalize("NFC", bared))


def _shown(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case str():
            return as_shown(value)
        case tuple():
            return [_shown(part) for part in _joined(value)]
        case Picture():
            return _named(replace(value, name="" if value.mark else value.name, width=0, height=0))
        case _ if is_dataclass(value) and not isinstance(value, type):
            return _named(value)
        case _:
            return value


def _named(value: object) -> list[object]:
    parts = ((name, attrgetter(name)(value)) for name in _fields(value))
    return [type(value).__name__, {name: _shown(part) for name, part in parts if part not in _EMPTY}]


def _fields(value: object) -> Iterator[str]:
    if is_dataclass(value):
        yield from (field.name for field in fields(value) if field.name not in _UNSEEN)


def _joined(parts: tuple[object, ...]) -> Iterator[object]:
    """The parts, with runs of text that look as one joined into one: where a line of the file ends is not shown."""
    for _, same in groupby(parts, key=_look):
        first, *others = same
        if isinstance(first, Words | TermWord | LinkWord):
            yield replace(first, text=plain((first, *(run for run in others if isinstance(run, Run)))))
        else:
            yield first
            yield from others


def _look(part: object) -> object:
    match part:
        case Words() | TermWord() | LinkWord():
            return replace(part, text="", at=Place())
        case _:
            return None
