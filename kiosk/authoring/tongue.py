"""What the gate knows of a language: one file of words and limits for each in the folder ``tongues``."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import TypedDict

from kiosk.authoring.measure.counts import LETTERS, SPELLINGS, Spelling
from kiosk.authoring.parity.fold import base
from kiosk.authoring.phrases import NO_PHRASES, Phrases, phrases


class _File(TypedDict):
    """A language's file as it is written."""

    spelling: str
    sentence_words: int
    room: float
    hard_syllables: int
    prefix: str
    names: str
    known: str
    familiar: str
    article: dict[str, float]
    part: dict[str, float]
    patterns: dict[str, list[str]]
    jargon: dict[str, str]


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of one language. ``room`` is how many words it may need for one of English.

    ``patterns`` finds phrases by what they do, such as ``passive``; each kind is described in the English file.
    ``jargon`` has a plainer word for each pattern. Words of ``hard_syllables`` or more need explaining, if any do.
    ``known`` are abbreviations that everybody knows, ``familiar`` long words that everybody knows.
    """

    language: str
    spelling: Spelling = LETTERS
    sentence_words: int = 20
    room: float = 1.0
    hard_syllables: int = 0
    names: frozenset[str] = frozenset()
    known: frozenset[str] = frozenset()
    familiar: frozenset[str] = frozenset()
    article: Mapping[str, float] = field(default_factory=dict)
    part: Mapping[str, float] = field(default_factory=dict)
    patterns: Mapping[str, Phrases] = field(default_factory=dict)
    jargon: Mapping[str, str] = field(default_factory=dict)
    any_jargon: Phrases = NO_PHRASES

    def pattern(self, kind: str) -> Phrases:
        """The phrases of a kind; nothing where the file has none."""
        return self.patterns.get(kind, NO_PHRASES)

    def plainer(self, words: str) -> str:
        """The plainer word for what the jargon's pattern found."""
        found = (plain for phrase, plain in self.jargon.items() if re.search(rf"(?:{phrase})$", words, re.IGNORECASE))
        return next(found, "")


SILENT = Tongue("")
"""A language of which nothing is known."""


@cache
def tongue(language: str) -> Tongue | None:
    """The words of a language, or of the one it is a form of: ``es`` for ``es-MX``. None where there is no file."""
    path = Path(__file__).with_name("tongues") / f"{base(language)}.toml"
    if not path.is_file():
        return None
    return _tongue(language, tomllib.loads(path.read_text(encoding="utf-8")))  # type: ignore[arg-type]  # tests hold it


def _tongue(language: str, file: _File) -> Tongue:
    return Tongue(
        language,
        SPELLINGS[file["spelling"]],
        file["sentence_words"],
        file["room"],
        file["hard_syllables"],
        frozenset(file["names"].split()),
        frozenset(file["known"].split()),
        frozenset(file["familiar"].split()),
        MappingProxyType(file["article"]),
        MappingProxyType(file["part"]),
        MappingProxyType({kind: phrases(said, file["prefix"]) for kind, said in file["patterns"].items()}),
        MappingProxyType(file["jargon"]),
        phrases(file["jargon"], file["prefix"]),
    )
