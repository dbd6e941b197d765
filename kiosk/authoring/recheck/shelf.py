"""The articles' files of a library while somebody writes: each opened when asked for, and anew once changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import read_file
from kiosk.authoring.outline import Outline
from kiosk.authoring.recheck.facts import Facts, facts_of
from kiosk.authoring.survey import ArticlePath

_NOTHING = Outline({})


@dataclass(frozen=True)
class Volume:
    """An article's file as it was at some time."""

    path: ArticlePath
    facts: Facts
    data: bytes

    @cached_property
    def outline(self) -> Outline:
        """The ids of the article."""
        return open_draft(self.data, self.path.id, self.path.language, Findings("")).outline


class Shelf:
    """Remembers the files it has opened."""

    def __init__(self) -> None:
        self._known: dict[Path, Volume | None] = {}

    def volume(self, path: ArticlePath) -> Volume | None:
        """An article's file as it is now; None where it cannot be read."""
        facts, known = facts_of(path.path), self._known.get(path.path)
        if facts is None:
            return None
        if known is None or known.facts != facts:
            data = read_file(path.path, Findings(""))
            known = self._known[path.path] = None if data is None else Volume(path, facts, data)
        return known


@dataclass(frozen=True, slots=True)
class Outlines(Mapping[str, Outline]):
    """The outlines of all articles of a language by id; each is read when a link asks for it.

    ``typed`` holds that of an article which is not as its file has it.
    """

    shelf: Shelf
    paths: Mapping[str, ArticlePath]
    typed: Mapping[str, Outline] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Outline:
        if name in self.typed:
            return self.typed[name]
        volume = self.shelf.volume(self.paths[name])
        return volume.outline if volume else _NOTHING

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys((*self.paths, *self.typed)))

    def __len__(self) -> int:
        return len({*self.paths, *self.typed})
