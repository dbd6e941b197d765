"""Where in a TOML text each name and each value stands; tomllib itself tells only what they are."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass

Path = tuple[str | int, ...]
"""Names and numbers from the top, as in keys, next, 0."""

_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PART = r"""(?:[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')"""
_KEY = re.compile(rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*")
_LONG_STRINGS = (r'"""(?:[^\\]|\\.)*?"{3,5}', r"'''.*?'{3,5}")
_SHORT_STRINGS = (r'"(?:[^"\\\n]|\\.)*"', r"'[^'\n]*'")
_STRINGS = re.compile("|".join([*_LONG_STRINGS, *_SHORT_STRINGS]), re.DOTALL)
_PLAIN = re.compile(r"[^,\]}#\r\n]+")


@dataclass(frozen=True, slots=True)
class Spot:
    """A name or an item of a list: its path, where it begins, and where its value begins and ends.

    The head of a table has an empty value at its end.
    """

    path: Path
    at: int
    start: int
    end: int


def spots(text: str) -> list[Spot]:
    """Every spot of a TOML text, in order. The text must be one that tomllib reads."""
    return list(_Scan(text).document())


def line_of(text: str, found: list[Spot], path: Path) -> int:
    """The line, from 1, on which a path or the first thing below it stands; else that of what is around it."""
    for length in range(len(path), 0, -1):
        for spot in found:
            if spot.path[:length] == path[:length]:
                return text.count("\n", 0, spot.at) + 1
    return 1


class _Scan:
    """One walk through a text that is known to be right: nothing is checked, only found."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._repeated: dict[Path, int] = {}  # how often each [[table]] has come so far

    def document(self) -> Iterator[Spot]:
        table: Path = ()
        while self._more():
            if self._text[self._at] == "[":
                start = self._at
                table = self._head()
                yield Spot(table, start, self._at, self._at)
            else:
                yield from self._pair(table)

    def _more(self) -> bool:
        self._skip(_BLANK)
        return self._at < len(self._text)

    def _skip(self, pattern: re.Pattern[str]) -> str:
        match = pattern.match(self._text, self._at)
        self._at = match.end() if match else self._at
        return match[0] if match else ""

    def _take(self, sign: str) -> bool:
        """Steps over blanks and a sign, if it comes next."""
        self._skip(_BLANK)
        taken = self._text.startswith(sign, self._at)
        self._at += len(sign) * taken
        return taken

    def _name(self) -> tuple[str, ...]:
        """A name with its dots, read as tomllib reads it."""
        self._skip(_BLANK)
        inner: object = tomllib.loads(f"{self._skip(_KEY)} = 0")
        names: list[str] = []
        while isinstance(inner, dict):
            name, inner = next(iter(inner.items()))
            names.append(name)
        return tuple(names)

    def _head(self) -> Path:
        repeated = self._text.startswith("[[", self._at)
        self._at += 1 + repeated
        *outer, last = self._name()
        self._at = self._text.index("]", self._at) + 1 + repeated
        table: Path = ()
        for name in outer:
            table = self._now((*table, name))
        table = (*table, last)
        if repeated:
            self._repeated[table] = self._repeated.get(table, 0) + 1
        return self._now(table)

    def _now(self, table: Path) -> Path:
        count = self._repeated.get(table)
        return (*table, count - 1) if count else table

    def _pair(self, table: Path) -> Iterator[Spot]:
        self._skip(_BLANK)
        at = self._at
        path = (*table, *self._name())
        self._take("=")
        yield from self._value(path, at)

    def _value(self, path: Path, at: int | None = None) -> Iterator[Spot]:
        """The value that comes next, before what is in it. An item of a list begins where its value does."""
        self._skip(_BLANK)
        start = self._at
        inside: list[Spot] = []
        match self._text[start]:
            case "[":
                inside = list(self._items(path))
            case "{":
                inside = list(self._pairs(path))
            case '"' | "'":
                self._skip(_STRINGS)
            case _:
                self._at = start + len(self._skip(_PLAIN).rstrip())
        yield Spot(path, start if at is None else at, start, self._at)
        yield from inside

    def _items(self, path: Path) -> Iterator[Spot]:
        self._at += 1
        index = 0
        while not self._take("]"):
            yield from self._value((*path, index))
            self._take(",")
            index += 1

    def _pairs(self, path: Path) -> Iterator[Spot]:
        self._at += 1
        while not self._take("}"):
            yield from self._pair(path)
            self._take(",")
