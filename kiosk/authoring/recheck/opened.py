"""A library's files as they are now, before any article is read."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from pathlib import Path

from kiosk.authoring.article_file import open_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import open_folder, read_file, read_settings
from kiosk.authoring.outline import Outline
from kiosk.authoring.parity.shelves import note_missing, originals_of
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.facts import Facts, facts_of, settled
from kiosk.authoring.recheck.family import Family
from kiosk.authoring.recheck.gallery import KnownGallery
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.leaf import Leaf
from kiosk.authoring.recheck.record import Record, mark_of
from kiosk.authoring.survey import ArticlePath


@dataclass(frozen=True)
class Page:
    """An article's file, and the record of its very bytes if there is one.

    ``facts`` are what the disk told of it, if by those it can be known again. Where it was known by them, it has no
    ``data``.
    """

    path: ArticlePath
    data: bytes | None
    mark: str
    record: Record | None
    facts: Facts | None

    @cached_property
    def outline(self) -> Outline:
        """The ids of the article."""
        if self.record is not None:
            return self.record.outline
        return open_draft(self.data or b"", self.path.id, self.path.language, Findings("")).outline


@dataclass(frozen=True, slots=True)
class Outlines(Mapping[str, Outline]):
    """The outlines of the articles of a language by id; each is read when a link first asks for it."""

    pages: dict[str, Page] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Outline:
        return self.pages[name].outline

    def __iter__(self) -> Iterator[str]:
        return iter(self.pages)

    def __len__(self) -> int:
        return len(self.pages)


@dataclass(frozen=True, slots=True)
class Opened:
    """A library whose files were opened. ``findings`` has what is wrong outside of the articles' texts."""

    folder: Path
    paths: tuple[ArticlePath, ...]
    pages: tuple[Page, ...]
    pictures: frozenset[str]
    around: Around
    findings: list[Findings]

    def families(self) -> Iterator[Family]:
        """The articles, each with its translations."""
        originals = originals_of(self.paths)
        families: dict[str, list[Leaf]] = defaultdict(list)
        for page in self.pages:
            families[page.path.id].append(leaf_of(page, self.around, original=originals[page.path.id] is page.path))
        return iter(families.values())

    def filled(self, family: Family) -> Family:
        """The leaves with the bytes of their files; what has changed or gone meanwhile is told as it is now."""
        return [full for leaf in family if (full := leaf if leaf.data is not None else self._filled(leaf))]

    def _filled(self, leaf: Leaf) -> Leaf | None:
        found = Findings(leaf.name)
        data = read_file(self.folder / leaf.name, found)
        if data is None:
            self.findings.append(found)
            return None
        mark = mark_of(data)
        return replace(leaf, data=data, mark=mark, record=leaf.record if mark == leaf.mark else None)


def open_library(folder: Path, today: date, kept: Kept) -> Opened:
    """The library in ``folder``, with what is known of it. Raises FolderUnreadable."""
    findings: list[Findings] = []
    paths = open_folder(folder, findings)
    pages = tuple(page for path in paths if (page := _page(path, kept, findings)))
    note_missing(paths, findings)
    settings = read_settings(folder, paths, findings)
    shelves: dict[str, Outlines] = defaultdict(Outlines)
    for page in pages:
        shelves[page.path.language].pages[page.path.id] = page
    pictures = Pictures(folder)
    around = Around(shelves, KnownGallery(pictures, kept.pictures), settings, today)
    return Opened(folder, paths, pages, pictures.files, around, findings)


def leaf_of(page: Page, around: Around, *, original: bool) -> Leaf:
    """The leaf of a page, with its record if nothing has changed around it."""
    path, record = page.path, page.record
    if record is not None and not around.still(record, path.language):
        record = None
    return Leaf(path.id, path.language, path.name, page.mark, page.data, record, original)


def _page(path: ArticlePath, kept: Kept, findings: list[Findings]) -> Page | None:
    found = Findings(path.name)
    findings.append(found)
    facts, record, seen = facts_of(path.path), kept.records.get(path.name), kept.seen.get(path.name)
    if record and seen and seen.facts == facts and seen.mark == record.mark:
        return Page(path, None, record.mark, record, facts)
    data = read_file(path.path, found)
    if data is None:
        return None
    mark, later = mark_of(data), facts if facts and settled(facts) else None
    return Page(path, data, mark, record if record and record.mark == mark else None, later)
