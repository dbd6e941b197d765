"""What is what in one line of an article, to be coloured while it is typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

START = -1
"""The state before the first line, as Qt's highlighters count it."""

_BODY, _FRONT, _FENCES = 0, 1, 2
_LONGEST = 20_000
"""Letters of one line that are looked at."""


class Ink(StrEnum):
    """What a stretch of a line is."""

    HEADING = "heading"
    ATTRIBUTES = "attributes"
    STRONG = "strong"
    LINK = "link"
    PICTURE = "picture"
    SOURCE = "source"
    BOX = "box"
    POINT = "point"
    ANSWER = "answer"
    TABLE = "table"
    FIELD = "field"
    FENCE = "fence"
    COMMENT = "comment"
    FORBIDDEN = "forbidden"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of a line, counted as Qt counts: a letter beyond U+FFFF is two."""

    ink: Ink
    start: int
    length: int


_RULE = re.compile(r"---\s*$")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})[^`]*$")
_HEADING = re.compile(r"#{1,6}(?=[ \t]|\w|$).*")
_ATTRIBUTES = re.compile(r"(?<=\s)\{[^{}]*\}(?=[ \t#]*$)")
_TERM_NEXT = re.compile(r"\{\.next\}")
_MEANING = re.compile(r":(?=[ \t])")
_WHOLE = (
    (Ink.BOX, re.compile(r"!!![ \t]?.*")),
    (Ink.ANSWER, re.compile(r">.*")),
)
_WITHIN = (
    (Ink.POINT, re.compile(r"^[ \t]*(?:[-*+]|\d{1,9}\.)[ \t](?:\[[ xX]\](?=[ \t]))?")),
    (Ink.POINT, _MEANING),
    (Ink.PICTURE, re.compile(r"!\[[^\[\]]*\]\([^()]*\)")),
    (Ink.SOURCE, re.compile(r"\[\^[^\[\]\s]+\]")),
    (Ink.LINK, re.compile(r"(?<!!)\[[^\[\]^][^\[\]]*\]\([^()]*\)")),
    (Ink.STRONG, re.compile(r"\*\*(?=\S)[^*]+\*\*")),
    (Ink.FORBIDDEN, re.compile(r"</?[A-Za-z][^<>]*>")),
    (Ink.COMMENT, re.compile(r"<!--.*?(?:-->|$)")),
)
_TABLE = re.compile(r"\|")
_FIELD = re.compile(r"[ \t]*(?:-[ \t]+)?(?:[{][ \t]*)?([\w.-]+)[ \t]*:(?=[ \t]|$)")
_INNER_FIELD = re.compile(r"(?<=[{,])[ \t]*([A-Za-z_]\w*):(?=[ \t])")
_YAML_COMMENT = re.compile(r"(?:^|(?<=[ \t]))#.*")
_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|'[^']*'""")


def highlight(line: str, state: int = START) -> tuple[tuple[Span, ...], int]:
    """The spans of a line, and the state for the next one; ``state`` is what the line before gave.

    Spans come in the order in which they are to be drawn: a later one lies over an earlier one.
    """
    if state == START and _RULE.match(line):
        return _counted(line, [(Ink.FENCE, 0, len(line))]), _FRONT
    if state == _FRONT:
        ends = _RULE.match(line) is not None
        spans = [(Ink.FENCE, 0, len(line))] if ends else list(_yaml(line))
        return _counted(line, spans), _BODY if ends else _FRONT
    if state >= _FENCES:
        ends = _closes(line, state)
        return _counted(line, [(Ink.FENCE, 0, len(line))] if ends else list(_yaml(line))), _BODY if ends else state
    if opening := _FENCE.match(line):
        return _counted(line, [(Ink.FENCE, 0, len(line))]), _fence_state(opening[1])
    return _counted(line, list(_text(line[:_LONGEST]))), _BODY


def _fence_state(signs: str) -> int:
    return _FENCES + 2 * min(len(signs), 1000) + (signs[0] == "~")


def _closes(line: str, state: int) -> bool:
    count, tilde = divmod(state - _FENCES, 2)
    line = line.strip()
    return len(line) >= count and not line.strip("~" if tilde else "`")


def _text(line: str) -> Iterator[tuple[Ink, int, int]]:
    if _HEADING.match(line):
        yield Ink.HEADING, 0, len(line)
    for ink, pattern in _WHOLE:
        if pattern.match(line):
            yield ink, 0, len(line)
    if line[:1] == "|":
        yield from ((Ink.TABLE, sign.start(), sign.end()) for sign in _TABLE.finditer(line))
    for ink, pattern in _WITHIN:
        found = pattern.finditer(line) if pattern is not _MEANING else filter(None, [pattern.match(line)])
        yield from ((ink, one.start(), one.end()) for one in found)
    for pattern in (_ATTRIBUTES, _TERM_NEXT):
        yield from ((Ink.ATTRIBUTES, one.start(), one.end()) for one in pattern.finditer(line))


def _yaml(line: str) -> Iterator[tuple[Ink, int, int]]:
    bare = _QUOTED.sub(lambda quoted: "x" * len(quoted[0]), line[:_LONGEST])
    if field := _FIELD.match(bare):
        yield Ink.FIELD, field.start(1), field.end(1)
    yield from ((Ink.FIELD, one.start(1), one.end(1)) for one in _INNER_FIELD.finditer(bare))
    if comment := _YAML_COMMENT.search(bare):
        yield Ink.COMMENT, comment.start(), comment.end()


def _counted(line: str, found: list[tuple[Ink, int, int]]) -> tuple[Span, ...]:
    if line.isascii() or max(line) <= "\uffff":
        return tuple(Span(ink, start, end - start) for ink, start, end in found if end > start)
    return tuple(Span(ink, _wide(line[:start]), _wide(line[start:end])) for ink, start, end in found if end > start)


def _wide(text: str) -> int:
    return len(text) + sum(sign > "\uffff" for sign in text)
