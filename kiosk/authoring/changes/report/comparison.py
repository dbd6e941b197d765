"""All that a report tells: what was compared, what could not be, and what changed."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.article.problem import Problem
from kiosk.authoring.changes.change import Change
from kiosk.authoring.changes.compare import compare
from kiosk.authoring.changes.opened import Key, Opened, comparable


@dataclass(frozen=True, slots=True)
class Unread:
    """An article that could not be read at one place, and so was not compared."""

    path: Path
    article: Key
    problem: Problem


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two libraries held against each other."""

    old: Path
    new: Path
    changes: tuple[Change, ...]
    unread: tuple[Unread, ...] = ()

    @property
    def same(self) -> bool:
        """Whether everything was compared and nothing has changed."""
        return not self.changes and not self.unread


def comparison(old: Opened, new: Opened) -> Comparison:
    """What changed between two libraries that were opened."""
    unread = tuple(Unread(opened.path, key, problem) for opened in (old, new) for key, problem in opened.broken)
    return Comparison(old.path, new.path, compare(*comparable(old, new)), unread)
