"""YAML as a small tree in which every value knows its line and column.

Plain data only: anchors, aliases, tags and deep nesting are refused, so no document can grow when it is read.
What a value means is left to who asks for it: a title may be written 2024 and still is a text.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import yaml
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from kiosk.article.place import Place
from kiosk.authoring.findings import Findings

_LOADER = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader
_DEEPEST = 8
_UNCLOSED = ("found unexpected end of stream", "could not find expected ':'", "did not find expected ',' or")
_ADVICE = {
    "mapping values are not allowed": "There is a second colon. Put the words after the first colon in quotes.",
    "could not find expected ':'": "A colon is missing after a field's name, or a quote is not closed.",
    "expected <block end>": "The spaces at the start of this line do not fit the lines above.",
    "did not find expected key": "The spaces at the start of a line, or a quote, do not fit the lines above.",
    "did not find expected '-' indicator": "The spaces at the start of this line do not fit the list above.",
    "found character that cannot start any token": "Put the words in quotes, and use spaces instead of tabs.",
    "found unexpected end of stream": "A quote is opened and not closed.",
    "did not find expected ',' or": "A comma or a closing bracket is missing.",
    "found unknown escape character": "Write \\\\ for a backslash, or use single quotes.",
    "block sequence entries are not allowed": "Start the list on a line of its own.",
}


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value as it is written. ``plain`` says that it stands without quotes."""

    text: str
    plain: bool
    at: Place


@dataclass(frozen=True, slots=True)
class Items:
    """A list of values."""

    items: tuple["Node", ...]
    at: Place


@dataclass(frozen=True, slots=True)
class Group:
    """Named values. A name that is written twice is here twice."""

    entries: tuple[tuple[Scalar, "Node"], ...]
    at: Place


Node = Scalar | Items | Group


class _RefusedError(Exception):
    """YAML that is more than plain data."""

    def __init__(self, code: str, at: Place, message: str) -> None:
        super().__init__(message)
        self.why = _Refused(code, at, message)


def read_yaml(lines: Sequence[str], start: Place, findings: Findings) -> Node | None:
    """The tree of a YAML text whose first line begins at ``start``; None, with a problem noted, if it has none."""
    found = _read(tuple(lines), start)
    if isinstance(found, _Refused):
        findings.error(found.code, found.at, found.message)
        return None
    return found


@dataclass(frozen=True, slots=True)
class _Refused:
    """Why a text is no YAML, or more than plain data."""

    code: str
    at: Place
    message: str


@lru_cache(maxsize=4)
def _read(lines: tuple[str, ...], start: Place) -> Node | _Refused | None:
    """The tree of a text. Front matter is asked for twice in a row: for its fields, and for where they stand."""
    composer = _Composer(start, len(lines))
    try:
        return composer.document("\n".join(lines))
    except _RefusedError as refused:
        return refused.why
    except yaml.MarkedYAMLError as broken:
        return _Refused("YAML02", _place(broken, composer), f"This cannot be read. {_advice(broken.problem or '')}")
    except yaml.YAMLError:
        return _Refused("YAML02", start, "This cannot be read, because it holds a sign that is not allowed.")


def _place(broken: yaml.MarkedYAMLError, composer: "_Composer") -> Place:
    """Where something is opened that is not closed, or else where reading stopped."""
    unclosed = (broken.problem or "").startswith(_UNCLOSED)
    mark = (broken.context_mark if unclosed else None) or broken.problem_mark
    return composer.place(mark.line, mark.column) if mark else composer.place(0, 0)


def _advice(problem: str) -> str:
    for start, advice in _ADVICE.items():
        if problem.startswith(start):
            return advice
    return "Write one “name: value” on each line, and put values with a colon in quotes."


class _Composer:
    """Builds the tree from the parser's events."""

    def __init__(self, start: Place, count: int) -> None:
        self._start = start
        self._last = max(count - 1, 0)

    def place(self, line: int, column: int) -> Place:
        """The place in the file of a line and column of the YAML text, both from 0; its end is on its last line."""
        return Place(self._start.line + min(line, self._last), self._start.column + column)

    def document(self, text: str) -> Node | None:
        root: Node | None = None
        events = yaml.parse(text, Loader=_LOADER)
        for event in events:
            if isinstance(event, DocumentStartEvent) and root is not None:
                raise _RefusedError("YAML04", self._at(event), "A line of three dashes is not used here. Delete it.")
            if isinstance(event, NodeEvent):
                root = self._node(event, events, 0)
        return root

    def _at(self, event: Event) -> Place:
        mark = event.start_mark
        return self.place(mark.line, mark.column) if mark else self._start

    def _node(self, event: NodeEvent, events: Iterator[Event], depth: int) -> Node:
        at = self._at(event)
        if isinstance(event, AliasEvent) or event.anchor is not None:
            raise _RefusedError("YAML04", at, "The signs & and * have a meaning here. Put the value in quotes.")
        if depth > _DEEPEST:
            raise _RefusedError("YAML04", at, "Values are nested too deeply here. Take the inner ones out.")
        match event:
            case ScalarEvent():
                if event.tag is not None:
                    raise _RefusedError("YAML04", at, "The sign ! has a meaning here. Put the value in quotes.")
                return Scalar(event.value, event.style is None or event.style == "", at)
            case SequenceStartEvent():
                return Items(tuple(self._until(SequenceEndEvent, events, depth)), at)
            case _:
                nodes = list(self._until(MappingEndEvent, events, depth))
                return Group(tuple(self._pairs(nodes)), at)

    def _until(self, end: type[Event], events: Iterator[Event], depth: int) -> Iterator[Node]:
        for event in events:
            if isinstance(event, end):
                return
            if isinstance(event, NodeEvent):
                yield self._node(event, events, depth + 1)

    def _pairs(self, nodes: list[Node]) -> Iterator[tuple[Scalar, Node]]:
        for name, value in zip(nodes[::2], nodes[1::2], strict=True):
            if not isinstance(name, Scalar):
                raise _RefusedError("YAML04", name.at, "A field's name is a single word. Write “name: value”.")
            yield name, value
