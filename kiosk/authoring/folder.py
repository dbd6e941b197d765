"""A folder of Markdown, YAML and images to a library."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.article.place import Place
from kiosk.article.problem import Problem, Severity
from kiosk.authoring import library_file
from kiosk.authoring.approval.standing import note_strangers
from kiosk.authoring.article_file import Draft, open_draft, read_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.library_file import LibrarySettings, read_library_file
from kiosk.authoring.limits import ARTICLE_BYTES
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.outline import Outline
from kiosk.authoring.parity.shelves import Copy, note_differences, note_missing, note_ready_questions
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.survey import ArticlePath, survey


class FolderUnreadable(Exception):  # noqa: N818  # it is said about a folder, not about the program
    """The folder of a library cannot be read at all. The text is a sentence for the person who named it."""


@dataclass(frozen=True, slots=True)
class Whole:
    """A library, the articles that could be read (some of them with errors), its settings, and what was found.

    ``unlinked`` are articles of which nothing but links is wrong; the library has them not.
    """

    library: Library
    copies: tuple[Copy, ...]
    settings: LibrarySettings
    findings: tuple[Findings, ...]
    unlinked: tuple[Article, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem by path, line and column."""
        return tuple(sorted(problem for found in self.findings for problem in found.problems))

    @property
    def readable(self) -> Library:
        """The library with every article that could be read, whatever else is wrong with it."""
        articles = (*(copy.article for copy in self.copies), *self.unlinked)
        first = sorted(articles, key=lambda article: (article.language != "en", article.language))
        return replace(self.library, articles=in_library_order(first, self.settings.order))


def check(folder: Path) -> tuple[Problem, ...]:
    """Every problem of how the library in ``folder`` is written, by path, line and column. Raises FolderUnreadable.

    An article that a language lacks is an error here, where someone asks whether the library is whole.
    """
    return strict(read_whole(folder).problems)


def strict(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """The problems, an article that a language lacks among the errors."""
    return tuple(
        replace(problem, severity=Severity.ERROR) if problem.code == "LANG01" else problem for problem in problems
    )


def read_folder(folder: Path) -> tuple[Library, tuple[Problem, ...]]:
    """The library in ``folder``, and every problem of it by path, line and column. Raises FolderUnreadable.

    An article with an error is not in the library. One that a language lacks is a warning: the others can be shown.
    The same files give the same library.
    """
    whole = read_whole(folder)
    return whole.library, whole.problems


def read_whole(folder: Path) -> Whole:
    """The library in ``folder`` and what it was read from. Raises FolderUnreadable."""
    findings: list[Findings] = []
    paths = open_folder(folder, findings)
    pictures = Pictures(folder)
    drafted = tuple(_copies(paths, pictures, findings))
    copies = tuple(copy for copy in drafted if not copy.findings.failed)
    unlinked = tuple(copy.article for copy in drafted if copy.findings.failed and _only_links(copy.findings))
    note_missing(paths, findings)
    note_differences(paths, copies)
    settings = read_settings(folder, paths, findings)
    for copy in copies:
        if copy.article.review.approvals:
            note_strangers(copy.article.review, settings.people, copy.review_at, copy.findings)
    articles = tuple(copy.article for copy in copies if not copy.findings.failed)
    note_unused(pictures.unused, findings)
    library = Library(
        in_library_order(articles, settings.order), settings.ready_questions, pictures.images, settings.withdraw_after
    )
    return Whole(library, copies, settings, tuple(findings), unlinked)


def open_folder(folder: Path, findings: list[Findings]) -> tuple[ArticlePath, ...]:
    """The articles' files of the library in ``folder``; what has no place there is noted. Raises FolderUnreadable."""
    try:
        return survey(folder, findings)
    except OSError as error:
        raise FolderUnreadable(_sentence(folder, error)) from error


def _sentence(folder: Path, error: OSError) -> str:
    match error:
        case FileNotFoundError():
            return f"There is no folder “{folder}”. Check the name, or put in the stick that holds it."
        case NotADirectoryError():
            return f"“{folder}” is a file, not a folder. Name the folder that holds the articles."
        case _:
            return f"The folder “{folder}” cannot be read. Check that you may open it."


def _copies(paths: Sequence[ArticlePath], pictures: Pictures, findings: list[Findings]) -> Iterator[Copy]:
    tree = MarkdownTree()
    drafts = [draft for path in paths if (draft := _open(path, findings))]
    shelves: dict[str, dict[str, Outline]] = defaultdict(dict)
    for draft in drafts:
        shelves[draft.language][draft.id] = draft.outline
    for draft in drafts:
        article = read_draft(draft, shelves[draft.language], pictures, tree)
        yield Copy(article, draft.manuscript.front, draft.findings)


def _only_links(findings: Findings) -> bool:
    """Whether nothing is wrong but links, as where they lead to an article that cannot be read."""
    errors = (problem for problem in findings.problems if problem.severity is Severity.ERROR)
    return all(problem.code.startswith("LINK") for problem in errors)


def _open(path: ArticlePath, findings: list[Findings]) -> Draft | None:
    found = Findings(path.name)
    findings.append(found)
    data = read_file(path.path, found)
    return None if data is None else open_draft(data, path.id, path.language, found)


def read_file(path: Path, findings: Findings) -> bytes | None:
    """A file's bytes; None, with the problem noted, if it is no readable file or far too large."""
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):
            raise OSError
        if facts.st_size > ARTICLE_BYTES:
            message = f"This file has more than {ARTICLE_BYTES // 1_000_000} MB of text. Divide it into several files."
            findings.error("FILE02", Place(), message)
            return None
        return path.read_bytes()
    except OSError:
        findings.error("FILE01", Place(), "This file cannot be read. Check that it may be opened, or copy it again.")
        return None


def read_settings(folder: Path, paths: Sequence[ArticlePath], findings: list[Findings]) -> LibrarySettings:
    """The settings of a library that has articles at ``paths``; what is wrong with them is noted."""
    path = folder / library_file.NAME
    if not path.exists():
        return LibrarySettings()
    found = Findings(library_file.NAME)
    findings.append(found)
    data = read_file(path, found)
    if data is None:
        return LibrarySettings()
    languages = dict.fromkeys(path.language for path in paths)
    settings = read_library_file(data, {path.id for path in paths}, languages, found)
    note_ready_questions(settings.ready_questions, languages, found)
    return settings


def note_unused(names: Iterable[str], findings: list[Findings]) -> None:
    """Note the pictures that no article shows."""
    for name in names:
        found = Findings(name)
        found.warning("IMG08", Place(), "No article shows this picture. Show it, or delete the file.")
        findings.append(found)


def in_library_order(articles: Sequence[Article], order: Sequence[str]) -> tuple[Article, ...]:
    """The articles by language as they come, and within a language as ``order`` says, the others behind by id."""
    rank = {name: index for index, name in enumerate(order)}
    languages = list(dict.fromkeys(article.language for article in articles))

    def place(article: Article) -> tuple[int, int, str]:
        return languages.index(article.language), rank.get(article.id, len(rank)), article.id

    return tuple(sorted(articles, key=place))
