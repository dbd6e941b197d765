"""The articles of a folder as they last were without an error, each read anew only when it must be."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.article.library import Library
from kiosk.article.problem import Problem, Severity
from kiosk.authoring.folder import in_library_order
from kiosk.authoring.library_file import LibrarySettings
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.leaf import Leaf, Read, Reader
from kiosk.authoring.recheck.opened import Opened, Page, open_library
from kiosk.authoring.recheck.record import Record

MOST = 60
"""Articles that are shown of a larger library: a pack of more is not written while one waits."""

_NO_DAY = date.min


@dataclass(frozen=True, slots=True)
class Shown:
    """A library that can be shown, or None where there is no article without an error; and what is wrong."""

    library: Library | None
    problems: tuple[Problem, ...]


class GoodArticles:
    """The articles of the library in ``folder``. One with an error stays as it last was without."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept = Kept()
        self._tree = MarkdownTree()
        self._good: dict[str, Read] = {}
        self._last: dict[str, Read] = {}
        self._images: dict[str, bytes] = {}

    def read(self, wanted: Collection[str]) -> Shown:
        """The library as it can be shown now, with the articles ``wanted`` in any case. Raises FolderUnreadable."""
        library = open_library(self._folder, _NO_DAY, self._kept, whole_pictures=True)
        changed = {page.path.id for page in library.pages if page.record is None and self._kept.records}
        near = self._near(library, {*wanted, *changed})
        for page in library.pages:
            if page.path.id in near:
                self._read(page, library)
            self._kept.records[page.path.name] = self._record(page)
        self._forget(library)
        self._images |= library.around.gallery.images
        problems = [one for name in self._last for one in self._last[name].record.writing]
        problems += [one for found in library.findings for one in found.problems]
        errors = sorted(one for one in problems if one.severity is Severity.ERROR)
        return Shown(self._library(library.around.settings), tuple(errors))

    def _near(self, library: Opened, wanted: Collection[str]) -> set[str]:
        """The ids of the articles to show: all of a small library."""
        rank = {name: number for number, name in enumerate(library.around.settings.order)}
        ids = sorted({page.path.id for page in library.pages}, key=lambda name: (rank.get(name, len(rank)), name))
        linked = {link.partition(".md")[0] for read in self._good.values() for link in read.record.links}
        return {*ids[:MOST], *(name for name in ids if name in wanted or (name in linked and len(linked) < MOST))}

    def _read(self, page: Page, library: Opened) -> None:
        path, name = page.path, page.path.name
        known = self._last.get(name)
        if known and known.record.mark == page.mark and library.around.still(known.record, path.language):
            return
        leaf = Leaf(path.id, path.language, name, page.mark, page.data, None, original=True)
        self._last[name] = read = Reader(leaf, library.around, self._tree).read
        if not read.record.failed:
            self._good[name] = read

    def _record(self, page: Page) -> Record:
        """Enough to know the outline of the same file again."""
        return page.record or Record(page.mark, page.outline, {}, {}, ())

    def _forget(self, library: Opened) -> None:
        """A file that was deleted is not shown any more; where all are gone, they may be on their way back."""
        if not library.paths:
            return
        there = {path.name for path in library.paths}
        for known in (self._good, self._last, self._kept.records):
            for name in known.keys() - there:
                del known[name]

    def _library(self, settings: LibrarySettings) -> Library | None:
        articles = sorted(
            (read.article for read in self._good.values()),
            key=lambda article: (article.language != "en", article.language),
        )
        if not articles:
            return None
        ready: Mapping[str, tuple[str, ...]] = settings.ready_questions
        return Library(in_library_order(articles, settings.order), ready, self._images, settings.withdraw_after)
