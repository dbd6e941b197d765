"""What a library's folder holds: its articles by language with their titles, and which are not translated."""

import stat
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.authoring.findings import Findings
from kiosk.authoring.survey import ArticlePath, survey
from kiosk.desk.files.title import title_in
from kiosk.desk.files.trouble import unread

_HEAD = 16_000
"""Bytes at the start of a file among which its title is looked for."""


@dataclass(frozen=True, slots=True)
class Listed:
    """An article's file. ``title`` is its id where none can be read; ``size`` and ``written`` tell a change."""

    id: str
    language: str
    path: Path
    name: str
    title: str
    size: int = 0
    written: int = 0


@dataclass(frozen=True, slots=True)
class Tree:
    """A library's articles by language (English first) and id, and a sentence for each file that has no place."""

    folder: Path
    articles: tuple[Listed, ...]
    remarks: tuple[str, ...] = ()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have an article, English first."""
        return tuple(dict.fromkeys(article.language for article in self.articles))

    @property
    def missing(self) -> tuple[tuple[str, str], ...]:
        """Language and id of each translation that is not there."""
        there = {(article.language, article.id) for article in self.articles}
        names = dict.fromkeys(article.id for article in self.articles)
        return tuple((language, name) for language in self.languages for name in names if (language, name) not in there)

    def find(self, name: str) -> Listed | None:
        """The article of a name such as ``en/first-visit.md``."""
        return next((article for article in self.articles if article.name == name), None)


@dataclass(frozen=True, slots=True)
class Changes:
    """Names of the files that have come, gone, or been written since."""

    added: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    written: tuple[str, ...] = ()


def look(folder: Path, before: Tree | None = None) -> Tree:
    """The tree of a folder; only files written since ``before`` are read again. Raises DeskError."""
    findings: list[Findings] = []
    try:
        paths = survey(folder, findings)
    except OSError as error:
        raise unread(folder, error) from error
    known = {article.name: article for article in before.articles} if before else {}
    remarks = (problem.message for found in findings for problem in found.problems)
    return Tree(folder, tuple(_listed(path, known) for path in paths), tuple(remarks))


def changes(before: Tree, after: Tree) -> Changes:
    """What has happened to a folder between two looks."""
    old, new = _marks(before), _marks(after)
    return Changes(
        tuple(name for name in new if name not in old),
        tuple(name for name in old if name not in new),
        tuple(name for name, mark in new.items() if name in old and old[name] != mark),
    )


def _marks(tree: Tree) -> Mapping[str, tuple[int, int]]:
    return {article.name: (article.size, article.written) for article in tree.articles}


def _listed(path: ArticlePath, known: Mapping[str, Listed]) -> Listed:
    """An article as it is listed; one that cannot be read has its id for a title."""
    before = known.get(path.name)
    try:
        now = path.path.stat()
        if before and (before.size, before.written) == (now.st_size, now.st_mtime_ns):
            return before
        if not stat.S_ISREG(now.st_mode):
            return Listed(path.id, path.language, path.path, path.name, path.id)
        with path.path.open("rb") as stream:
            title = title_in(stream.read(_HEAD).decode("utf-8-sig", errors="replace"))
    except OSError:
        return Listed(path.id, path.language, path.path, path.name, path.id)
    return Listed(path.id, path.language, path.path, path.name, title or path.id, now.st_size, now.st_mtime_ns)
