"""Opens what is compared: a folder, or a pack."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.article.library import Library
from kiosk.article.problem import Problem, Severity
from kiosk.authoring.folder import FolderUnreadable, read_whole
from kiosk.pack.errors import PackUnusable
from kiosk.pack.read import Pack
from kiosk.pack.whole import whole_library

Key = tuple[str, str]
"""Language and id of an article."""


class LibraryUnreadable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """There is nothing to compare at a place. The text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A library, and the articles that could not be read, each with the first problem that says why."""

    path: Path
    library: Library
    broken: tuple[tuple[Key, Problem], ...] = ()


def open_library(path: Path) -> Opened:
    """The library in a folder or a pack. Errors: LibraryUnreadable."""
    try:
        opened = _folder(path) if path.is_dir() else _pack(path)
    except (FolderUnreadable, PackUnusable) as error:
        raise LibraryUnreadable(str(error)) from error
    except OSError as error:
        message = f"“{path}” cannot be read: {error.strerror or error}. If it is on a stick, put the stick in again."
        raise LibraryUnreadable(message) from error
    if not opened.library.articles:
        raise LibraryUnreadable(_nothing(opened))
    return opened


def comparable(old: Opened, new: Opened) -> tuple[Library, Library]:
    """Both libraries without the articles that one of them holds in no readable form."""
    broken = {key for opened in (old, new) for key, _ in opened.broken}
    return _without(old.library, broken), _without(new.library, broken)


def _folder(path: Path) -> Opened:
    whole = read_whole(path)
    library = whole.readable
    read = {(article.language, article.id) for article in library.articles}
    return Opened(path, library, tuple(_broken(whole.problems, read)))


def _pack(path: Path) -> Opened:
    with Pack.open(path) as pack:
        pack.verify()
        return Opened(path, whole_library(pack))


def _broken(problems: Iterable[Problem], read: set[Key]) -> list[tuple[Key, Problem]]:
    first: dict[Key, Problem] = {}
    for problem in problems:
        language, _, file = problem.path.partition("/")
        key = language, file.removesuffix(".md")
        if file.endswith(".md") and key not in read and problem.severity is Severity.ERROR and problem.code != "LANG01":
            first.setdefault(key, problem)
    return list(first.items())


def _without(library: Library, broken: set[Key]) -> Library:
    kept = tuple(article for article in library.articles if (article.language, article.id) not in broken)
    return replace(library, articles=kept)


def _nothing(opened: Opened) -> str:
    if opened.broken:
        first = opened.broken[0][1]
        return f"No article in “{opened.path}” can be read. “kiosk check {opened.path}” says why. The first: {first}"
    return f"“{opened.path}” holds no article. Name the folder of a library, or a pack."
