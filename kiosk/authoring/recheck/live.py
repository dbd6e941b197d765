"""A library in which somebody writes: what is typed is read and checked alone, as if it were saved."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.article.problem import Problem
from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import open_folder, read_settings
from kiosk.authoring.library_file import LibrarySettings
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.outline import Outline
from kiosk.authoring.parity.shelves import originals_of
from kiosk.authoring.pictures import FOLDER, Pictures
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.gallery import KnownGallery
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.leaf import Leaf, Read, Reader
from kiosk.authoring.recheck.record import mark_of
from kiosk.authoring.recheck.shelf import Outlines, Shelf
from kiosk.authoring.recheck.typed import Typed
from kiosk.authoring.recheck.whole import recheck
from kiosk.authoring.survey import ArticlePath, in_order

_NO_DAY = date.min


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The articles' files by language (English first) and id, the settings, and what is wrong outside of the texts."""

    paths: tuple[ArticlePath, ...]
    settings: LibrarySettings
    problems: tuple[Problem, ...]


class LiveLibrary:
    """The library in ``folder``, of which a file is read only when it is needed, and again only when it may differ.

    All methods but ``pictures`` raise FolderUnreadable.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._kept = Kept()
        self._tree = MarkdownTree()
        self._shelf = Shelf()
        self._readers: dict[str, Reader] = {}
        self._pictured: tuple[tuple[str, int], ...] | None = None
        self._gallery = KnownGallery(Pictures(folder), {}, bare=False)

    def catalogue(self) -> Catalogue:
        """The library as it is now, before any article is read."""
        findings: list[Findings] = []
        paths = open_folder(self.folder, findings)
        settings = read_settings(self.folder, paths, findings)
        return Catalogue(paths, settings, tuple(problem for found in findings for problem in found.problems))

    def check(self, today: date) -> tuple[Problem, ...]:
        """Every problem of the library as it is saved, by path, line and column."""
        return recheck(self.folder, today, self._kept)

    def problems(self, typed: Typed, today: date) -> tuple[Problem, ...]:
        """Every problem of a typed article, and in what its translations, or its original, say something else."""
        now = self.catalogue()
        around = self._around(now, today, typed)
        reader = self._reader(typed, around)
        others = [path for path in now.paths if path.id == typed.id and path.language != typed.language]
        original = originals_of(in_order((*others, self._path(typed))))[typed.id]
        if original in others:
            found = {*reader.record(self._saved(original, around)).problems}
        else:
            found = {*reader.record(None).problems, *self._differing(reader, others, around)}
        return tuple(sorted(found))

    def read(self, typed: Typed) -> Read:
        """A typed article; the record has what is wrong in how it is written."""
        return self._reader(typed, self._around(self.catalogue(), _NO_DAY, typed)).read

    def saved(self, now: Catalogue, wanted: Collection[ArticlePath]) -> Iterator[tuple[ArticlePath, Read | None]]:
        """The articles of some files of the catalogue, good or not; None where a file cannot be read."""
        around = self._around(now, _NO_DAY)
        for path in wanted:
            reader = self._saved(path, around)
            yield path, reader.read if reader else None

    def pictures(self, read: Read) -> Mapping[str, bytes]:
        """The pictures that an article shows which was read just now."""
        return {name: data for name, data in self._gallery.images.items() if name in read.record.pictures}

    def _differing(self, original: Reader, others: Collection[ArticlePath], around: Around) -> Iterator[Problem]:
        """In what the translations of a typed article differ from it."""
        for path in others:
            reader = self._saved(path, around)
            if reader is not None and not reader.read.record.failed:
                compared = reader.compared(original)
                yield from compared.problems if compared else ()

    def _path(self, typed: Typed) -> ArticlePath:
        return ArticlePath(typed.id, typed.language, self.folder / typed.name, typed.name)

    def _reader(self, typed: Typed, around: Around) -> Reader:
        data = typed.data
        leaf = Leaf(typed.id, typed.language, typed.name, mark_of(data), data, None, original=False)
        return Reader(leaf, around, self._tree)

    def _saved(self, path: ArticlePath, around: Around) -> Reader | None:
        """An article as its file has it, read if that has changed or what it asked of others; None without a file."""
        volume, known = self._shelf.volume(path), self._readers.get(path.name)
        if volume is None:
            return None
        if known and known.leaf.data is volume.data and around.still(known.read.record, path.language):
            return known
        leaf = Leaf(path.id, path.language, path.name, mark_of(volume.data), volume.data, None, original=False)
        reader = self._readers[path.name] = Reader(leaf, around, self._tree)
        return reader

    def _around(self, now: Catalogue, today: date, typed: Typed | None = None) -> Around:
        """What lies around an article now, with the outline of the typed one."""
        shelves: dict[str, Mapping[str, Outline]] = {}
        for language in {path.language for path in now.paths} | ({typed.language} if typed else set()):
            own = {path.id: path for path in now.paths if path.language == language}
            outline = _outline(typed) if typed and typed.language == language else {}
            shelves[language] = Outlines(self._shelf, own, outline)
        return Around(shelves, self._pictures_now(), now.settings, today)

    def _pictures_now(self) -> KnownGallery:
        """The images of the library; made over anew only where a file has come or changed."""
        files = sorted(path for path in (self.folder / FOLDER).rglob("*") if path.is_file())
        now = tuple((str(path), path.stat().st_mtime_ns) for path in files)
        if now != self._pictured:
            pictures = Pictures(self.folder)
            known = {name: one for name, one in self._gallery.known.items() if name in pictures.files}
            self._pictured, self._gallery = now, KnownGallery(pictures, known, bare=False)
        return self._gallery


def _outline(typed: Typed) -> dict[str, Outline]:
    return {typed.id: open_draft(typed.data, typed.id, typed.language, Findings("")).outline}
