"""All that is wrong with the text of a settings file, each with its line and with what to write."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.tablet.settings_doubts import doubts
from kiosk.tablet.settings_rules import RULES, complaints, complaints_about
from kiosk.tablet.toml_broken import Broken, blanked, broken
from kiosk.tablet.toml_places import line_of, spots


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """Something to mend in a settings file. One that is ``mild`` does not keep the kiosk from taking the file."""

    line: int
    setting: str
    words: str
    mild: bool = False


MOST_BROKEN = 20
"""After so many lines that are no TOML, the rest of the file is left alone: it is no settings file at all."""


def read_text(content: bytes) -> str:
    """The text of a settings file, its lines ending as on Unix. Errors: NoText."""
    for mark in (b"\xff\xfe", b"\xfe\xff"):
        if content.startswith(mark):
            raise NoText(1, "The file is saved as UTF-16. Save it as UTF-8: editors ask for the encoding at “Save as”.")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        words = "Here is a sign that is not UTF-8. Save the file as UTF-8: editors ask for the encoding at “Save as”."
        raise NoText(line, words) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


class NoText(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The file is no text. ``line`` is the first that is none; the text says what to do."""

    def __init__(self, line: int, words: str) -> None:
        super().__init__(words)
        self.line = line


def mistakes(content: bytes) -> list[Mistake]:
    """All mistakes in a settings file, by line."""
    try:
        text = read_text(content)
    except NoText as wrong:
        return [Mistake(wrong.line, "", str(wrong))]
    text, found = _without_broken(text)
    return sorted({*found, *_in_values(text, whole=not found)})


def _without_broken(text: str) -> tuple[str, list[Mistake]]:
    """The text with blank lines for what TOML cannot read, and what that was."""
    found: list[Mistake] = []
    while wrong := broken(text):
        found += [Mistake(wrong.line, wrong.name, words) for words in (wrong.words, *_about_name(text, wrong))]
        text = blanked(text, wrong)
        if len(found) >= MOST_BROKEN:
            return "", found
    return text, found


def _about_name(text: str, wrong: Broken) -> Iterator[str]:
    """What is wrong with the name on a broken line, unless it stands in a part of its own."""
    before = text.split("\n")[: wrong.line - 1]
    if wrong.name and not any(line.lstrip().startswith("[") for line in before):
        yield from (about.words for about in complaints_about(wrong.name, None) if wrong.name not in RULES)


def _in_values(text: str, *, whole: bool) -> Iterator[Mistake]:
    values = tomllib.loads(text)
    places = spots(text)
    for wrong in complaints(values):
        yield Mistake(line_of(text, places, wrong.path), _dotted(wrong.path), wrong.words)
    for doubt in doubts(values) if whole else ():
        yield Mistake(line_of(text, places, doubt.path), _dotted(doubt.path), doubt.words, mild=True)


def _dotted(path: tuple[str | int, ...]) -> str:
    """A path without its numbers, as TOML would write it."""
    parts = (part if re.fullmatch(r"[\w-]+", part, re.ASCII) else f"“{part}”" for part in path if isinstance(part, str))
    return ".".join(parts)
