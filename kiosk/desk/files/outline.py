"""The parts of an article by line, read from its text however broken that is: nothing here parses Markdown."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.desk.files.title import title_in

_HEADING = re.compile(r"(#{1,6})[ \t]*(.*)")
_ATTRIBUTES = re.compile(r"(?:^|[ \t])\{:?([^{}]*)\}?[ \t#]*$")
_ID = re.compile(r"#([^\s#.={}]+)")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})[^`]*")
_SECOND = re.compile(r"##(?!#)")
_PARTS = ("questions", "check", "terms")


class Kind(StrEnum):
    """What a line begins."""

    ARTICLE = "article"
    SECTION = "section"
    HEADING = "small heading"
    TOPIC = "group of questions"
    QUESTION = "question"
    CHECK = "check"
    CHECK_QUESTION = "check question"
    TERMS = "words to know"
    TERM = "word"


@dataclass(frozen=True, slots=True)
class Entry:
    """A part of an article: the line it begins on (from 1), its id if it has one, and its title without attributes."""

    line: int
    kind: Kind
    id: str
    title: str


def outline(text: str) -> tuple[Entry, ...]:
    """The parts of an article in the order of its text; the first is the article itself, on line 1."""
    return (Entry(1, Kind.ARTICLE, "", title_in(text)), *_parts(text.split("\n")))


def body_start(lines: Sequence[str]) -> int:
    """The index of the first line below the front matter; one that is not closed ends where a heading begins."""
    if not lines or lines[0].rstrip("\r\t ") != "---":
        return 0
    for index, line in enumerate(lines[1:], 1):
        if line.rstrip() == "---":
            return index + 1
        if _SECOND.match(line):
            return index
    return len(lines)


def fence_end(lines: Sequence[str], start: int) -> int:
    """The index behind a fence that opens at ``start``; ``start`` itself if none does.

    One that is not closed before the next fence has its first line only.
    """
    opening = _FENCE.fullmatch(lines[start])
    if opening is None:
        return start
    sign = opening[1][0]
    for index in range(start + 1, len(lines)):
        line = lines[index].strip()
        if line.startswith(opening[1]):
            return start + 1 if line.strip(sign) else index + 1
    return start + 1


def _parts(lines: Sequence[str]) -> Iterator[Entry]:
    part = Kind.ARTICLE
    index = body_start(lines)
    while index < len(lines):
        line = lines[index]
        if "`" in line or "~" in line:
            end = fence_end(lines, index)
            if end > index:
                index = end
                continue
        if entry := _entry(line, index + 1, part):
            yield entry
            part = entry.kind if _SECOND.match(line) else part
        index += 1


def _entry(line: str, number: int, part: Kind) -> Entry | None:
    heading = _HEADING.match(line)
    if heading is None:
        is_term = part is Kind.TERMS and line.rstrip().endswith("}") and "{" in line and not line[:1].isspace()
        return _named(line, number, Kind.TERM) if is_term else None
    match len(heading[1]):
        case 2:
            return _named(heading[2], number, _part_of(heading[2]))
        case 3:
            return _named(heading[2], number, _within(part))
        case _:
            return None


def _named(words: str, number: int, kind: Kind) -> Entry:
    attributes = _ATTRIBUTES.search(words)
    name = _ID.search(attributes[1]) if attributes else None
    title = words[: attributes.start()] if attributes else words
    return Entry(number, kind, name[1] if name else "", title.strip().rstrip("#").rstrip())


def _part_of(words: str) -> Kind:
    attributes = _ATTRIBUTES.search(words)
    classes = attributes[1].split() if attributes else []
    found = next((name for name in _PARTS if f".{name}" in classes), "")
    return {"questions": Kind.TOPIC, "check": Kind.CHECK, "terms": Kind.TERMS}.get(found, Kind.SECTION)


def _within(part: Kind) -> Kind:
    return {Kind.TOPIC: Kind.QUESTION, Kind.CHECK: Kind.CHECK_QUESTION}.get(part, Kind.HEADING)
