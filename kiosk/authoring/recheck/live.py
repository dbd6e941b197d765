"""A library that is checked again and again while somebody writes in one of its files."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from kiosk.article.article import Article
from kiosk.article.problem import Problem
from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.parity.shelves import originals_of
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.leaf import Leaf, Reader
from kiosk.authoring.recheck.opened import Opened, leaf_of, open_library
from kiosk.authoring.recheck.record import mark_of
from kiosk.authoring.recheck.whole import Told, Work, check_opened, one_by_one
from kiosk.authoring.survey import ArticlePath, in_order

_SAVED: Mapping[str, bytes] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Typed:
    """An article as somebody types it: its problems, and the article itself where its text can be read as one."""

    problems: tuple[Problem, ...]
    article: Article | None


class LiveCheck:
    """Checks the library in ``folder``. ``kept`` is what is known of it, and can be written to a file."""

    def __init__(self, folder: Path, kept: Kept | None = None) -> None:
        self.kept = Kept() if kept is None else kept
        self._folder = folder
        self._tree = MarkdownTree()
        self._library: Opened | None = None
        self._beside: Reader | None = None

    def check(
        self,
        today: date,
        unsaved: Mapping[str, bytes] = _SAVED,
        work: Work = one_by_one,
        told: Told = lambda _done, _all: None,
    ) -> tuple[Problem, ...]:
        """Every problem of the library, with the bytes of some files not as they are saved. Raises FolderUnreadable."""
        self._library = open_library(self._folder, today, self.kept, unsaved)
        return check_opened(self._library, self.kept, work, told)

    def check_one(self, name: str, text: bytes, today: date) -> Typed:
        """The problems of one file, such as ``en/first-visit.md``, as it is being typed. Raises FolderUnreadable.

        Everything else is taken to be as it was at the last ``check``. Where other files now differ from this one, it
        is the next ``check`` that says so.
        """
        library = self._library or open_library(self._folder, today, self.kept)
        self._library = library
        path = _path(self._folder, name)
        around = _around(library.around, path, text, today)
        original = originals_of(in_order((*library.paths, path)))[path.id]
        first = original.name == name
        leaf = Leaf(path.id, path.language, name, mark_of(text), text, None, first)
        reader = Reader(leaf, around, self._tree)
        record = reader.record(None if first else self._original(library, original, around))
        problems = tuple(sorted(record.problems))
        return Typed(problems, None if record.failed else reader.read.article)

    def _original(self, library: Opened, path: ArticlePath, around: Around) -> Reader | None:
        """The article that the typed one is a translation of, which is read once and not at every key."""
        page = next((page for page in library.pages if page.path == path), None)
        if page is None:
            return None
        if self._beside is None or (self._beside.leaf.name, self._beside.leaf.mark) != (path.name, page.mark):
            known = replace(page, record=self.kept.records.get(path.name, page.record))
            self._beside = Reader(leaf_of(known, around, original=True), around, self._tree)
        return self._beside


def _path(folder: Path, name: str) -> ArticlePath:
    return ArticlePath(PurePosixPath(name).stem, PurePosixPath(name).parent.name, folder / name, name)


def _around(around: Around, path: ArticlePath, text: bytes, today: date) -> Around:
    """What is around a file that now has another text."""
    outline = open_draft(text, path.id, path.language, Findings("")).outline
    shelf = {**around.shelves.get(path.language, {}), path.id: outline}
    return replace(around, shelves={**around.shelves, path.language: shelf}, today=today)
