"""The articles of a folder as they last were without an error that keeps them from being shown."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from kiosk.article.library import Library
from kiosk.article.problem import Problem, Severity
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import in_library_order, read_file
from kiosk.authoring.library_file import LibrarySettings
from kiosk.authoring.recheck.facts import Facts, facts_of
from kiosk.authoring.recheck.leaf import Read
from kiosk.authoring.recheck.live import Catalogue, LiveLibrary
from kiosk.authoring.score.live import LiveScores
from kiosk.authoring.survey import ArticlePath
from kiosk.desk.live.shown import can_be_shown

MOST = 60
"""Articles that are shown of a larger library: a pack of more is not written while one waits."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A library that can be shown, or None where no article can be; and what is wrong."""

    library: Library | None
    problems: tuple[Problem, ...]


class GoodArticles:
    """The articles of the library in ``folder``. One with an error stays as it last was without, but has no score."""

    def __init__(self, folder: Path) -> None:
        self._live = LiveLibrary(folder)
        self.score = LiveScores(self._live).saved
        self._facts: dict[str, Facts | None] = {}
        self._ids: set[str] = set()
        self._good: dict[str, Read] = {}
        self._images: dict[str, bytes] = {}

    def read(self, wanted: Collection[str]) -> Shown:
        """The library as it can be shown now, with the articles ``wanted`` in any case. Raises FolderUnreadable."""
        now = self._live.catalogue()
        self._ids |= self._near(now, {*wanted, *self._changed(now.paths)})
        problems = [*now.problems]
        for path, read in self._live.saved(now, [path for path in now.paths if path.id in self._ids]):
            problems += self._take(path, read)
        self._forget(now.paths)
        errors = sorted(one for one in problems if one.severity is Severity.ERROR)
        return Shown(self._library(now.settings), tuple(errors))

    def _changed(self, paths: Iterable[ArticlePath]) -> Iterator[str]:
        """The ids of articles that were saved since the last time; of a whole library that was, the first."""
        before, self._facts = self._facts, {path.name: facts_of(path.path) for path in paths}
        changed = (path.id for path in paths if before and before.get(path.name) != self._facts[path.name])
        return islice(changed, MOST)

    def _near(self, now: Catalogue, wanted: Collection[str]) -> set[str]:
        """The ids of the articles to show: all of a small library."""
        rank = {name: number for number, name in enumerate(now.settings.order)}
        ids = sorted({path.id for path in now.paths}, key=lambda name: (rank.get(name, len(rank)), name))
        linked = {link.partition(".md")[0] for read in self._good.values() for link in read.record.links}
        return {*ids[:MOST], *(name for name in ids if name in wanted or (name in linked and len(linked) < MOST))}

    def _take(self, path: ArticlePath, read: Read | None) -> Sequence[Problem]:
        """Keeps an article if it is good, or only still to be settled. Returns what is wrong in how it is written."""
        if read is None:
            found = Findings(path.name)
            read_file(path.path, found)
            return found.problems
        if can_be_shown(read.record.writing):
            self._good[path.name] = read
            self._images |= self._live.pictures(read)
        return read.record.writing

    def _forget(self, paths: Collection[ArticlePath]) -> None:
        """A file that was deleted is not shown any more; where all are gone, they may be on their way back."""
        if paths:
            for name in self._good.keys() - {path.name for path in paths}:
                del self._good[name]

    def _library(self, settings: LibrarySettings) -> Library | None:
        articles = sorted(
            (read.article for read in self._good.values()),
            key=lambda article: (article.language != "en", article.language),
        )
        if not articles:
            return None
        ordered = in_library_order(articles, settings.order)
        return Library(ordered, settings.ready_questions, self._images, settings.withdraw_after)
