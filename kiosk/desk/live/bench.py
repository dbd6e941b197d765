"""One library as it is worked on: what is typed is compiled alone, and what lies around it is read when it changes."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.article.problem import Problem
from kiosk.authoring import library_file
from kiosk.authoring.article_file import open_draft, read_draft
from kiosk.authoring.checking import case_in
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import Whole
from kiosk.authoring.gate.run import hold
from kiosk.authoring.library_file import LibrarySettings, read_library_file
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.parity.shelves import Copy, note_differences
from kiosk.authoring.pictures import FOLDER, Pictures
from kiosk.authoring.survey import ArticlePath, survey
from kiosk.desk.live.shelf import Outlines, Shelf

AROUND = 24
"""Articles beside the typed one that the tablet at the desk shows."""


@dataclass(frozen=True, slots=True)
class Typed:
    """The text of an article as it stands in the window."""

    language: str
    id: str
    text: str


class Bench:
    """The library in ``folder``. Its methods raise OSError where the folder has gone."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._tree = MarkdownTree()
        self._shelf = Shelf(self._tree)
        self._pictured: tuple[tuple[str, int], ...] | None = None
        self._pictures = Pictures(folder)

    def compile(self, typed: Typed) -> tuple[Library | None, tuple[Problem, ...]]:
        """A library of the typed article alone, or None while it has errors; and what is wrong in how it is written."""
        copy = self.read(typed)
        library = None if copy.findings.failed else Library((copy.article,), {}, self._pictures.images)
        return library, tuple(sorted(copy.findings.problems))

    def problems(self, typed: Typed, today: date) -> tuple[Problem, ...]:
        """Every problem of the typed article, and in what its translations, or its original, say something else."""
        copy = self.read(typed)
        if copy.findings.failed:
            return tuple(sorted(copy.findings.problems))
        paths = [path for path in survey(self._folder, []) if path.id == typed.id]
        mine = [path for path in paths if path.language == typed.language]
        copies = [copy if path in mine else self._copy(path) for path in paths]
        there = [one for one in copies if one is not None]
        note_differences(paths, there)
        settings = self._settings(paths)
        hold(case_in(Whole(Library(()), (), settings, ()), copy, today), copy.findings)
        found = {problem for one in (copy, *there) for problem in one.findings.problems}
        return tuple(sorted(found))

    def around(self, typed: Typed) -> Library | None:
        """The good articles beside the typed one, as the disk has them; None where there are none."""
        paths = survey(self._folder, [])
        settings = self._settings(paths)
        articles = tuple(self._others(typed, paths, settings))
        return Library(articles, settings.ready_questions, self._pictures_now().images) if articles else None

    def people(self) -> tuple[str, ...]:
        """Those who may sign, as the disk lists them."""
        return self._settings(survey(self._folder, [])).people

    def read(self, typed: Typed) -> Copy:
        """The typed article, and what is wrong in how it is written."""
        findings = Findings(f"{typed.language}/{typed.id}.md")
        draft = open_draft(typed.text.encode(errors="replace"), typed.id, typed.language, findings)
        paths = self._of_language(typed.language, survey(self._folder, []))
        article = read_draft(draft, Outlines(self._shelf, paths, draft), self._pictures_now(), self._tree)
        return Copy(article, draft.manuscript.front, findings)

    def _copy(self, path: ArticlePath) -> Copy | None:
        article, draft = self._article(path), self._shelf.draft(path)
        return Copy(article, draft.manuscript.front, Findings(path.name)) if article and draft else None

    def _article(self, path: ArticlePath) -> Article | None:
        paths = self._of_language(path.language, survey(self._folder, []))
        return self._shelf.article(path, Outlines(self._shelf, paths, None), self._pictures_now())

    def _others(self, typed: Typed, paths: tuple[ArticlePath, ...], settings: LibrarySettings) -> Iterator[Article]:
        rank = {name: number for number, name in enumerate(settings.order)}

        def place(name: str) -> tuple[int, str]:
            return rank.get(name, len(rank)), name

        near = {typed.id, *sorted({path.id for path in paths}, key=place)[:AROUND]}
        wanted = [path for path in paths if path.id in near and (path.language, path.id) != (typed.language, typed.id)]
        for path in sorted(wanted, key=lambda path: (path.language != "en", path.language, place(path.id))):
            article = self._article(path)
            if article is not None:
                yield article

    def _of_language(self, language: str, paths: tuple[ArticlePath, ...]) -> dict[str, ArticlePath]:
        return {path.id: path for path in paths if path.language == language}

    def _pictures_now(self) -> Pictures:
        """The images of the library; made over anew only when a file has come or changed."""
        folder = self._folder / FOLDER
        files = sorted(path for path in folder.rglob("*") if path.is_file())
        now = tuple((str(path), path.stat().st_mtime_ns) for path in files)
        if now != self._pictured:
            self._pictured, self._pictures = now, Pictures(self._folder)
        return self._pictures

    def _settings(self, paths: list[ArticlePath] | tuple[ArticlePath, ...]) -> LibrarySettings:
        with suppress(OSError):
            data = (self._folder / library_file.NAME).read_bytes()
            languages = dict.fromkeys(path.language for path in paths)
            return read_library_file(data, {path.id for path in paths}, languages, Findings(library_file.NAME))
        return LibrarySettings()
