"""Which files of a folder are articles, and which have no place in a library."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

from kiosk.article.place import Place
from kiosk.authoring import library_file, pictures
from kiosk.authoring.findings import Findings
from kiosk.authoring.names import is_id, is_language, is_leaflet

_SUFFIX = ".md"
_IGNORED = "readme.md"
_KNOWN = frozenset((library_file.NAME, pictures.FOLDER, "scores.yaml"))


@dataclass(frozen=True, slots=True)
class ArticlePath:
    """An article's file. ``name`` is relative to the library, with forward slashes."""

    id: str
    language: str
    path: Path
    name: str


def survey(folder: Path, findings: list[Findings]) -> tuple[ArticlePath, ...]:
    """The articles' files of a library, by language (English first) and id. Raises OSError for an unreadable folder."""
    articles = [article for path in sorted(folder.iterdir()) for article in _top(path, findings)]
    if not articles:
        message = "This library holds no article. Put one into a folder “en”, such as en/first-visit.md."
        _report(findings, ".", "FOLD01", message)
    elif not any(article.language == "en" for article in articles):
        message = "This library has no English article. Put one into a folder “en”: it is what the kiosk falls back on."
        _report(findings, "en", "FOLD02", message)
    return in_order(articles)


def in_order(articles: Iterable[ArticlePath]) -> tuple[ArticlePath, ...]:
    """Articles' files by language, English first, and id."""
    return tuple(sorted(articles, key=lambda article: (article.language != "en", article.language, article.id)))


def _top(path: Path, findings: list[Findings]) -> Iterator[ArticlePath]:
    name = _printable(path.name)
    if name.startswith(".") or name.casefold() == _IGNORED or name in _KNOWN:
        return
    if not path.is_dir():
        message = f"“{name}” is not used. Articles go into a folder for their language, pictures into “images”."
        message = _leaflet(name) if is_leaflet(name) else message
        _report(findings, name, "FOLD04", message, error=False)
    elif not is_language(name):
        message = f"“{name}” is no language. Name the folder en, es or es-MX, or move it out of the library."
        _report(findings, name, "FOLD03", message)
    else:
        yield from _language(path, name, findings)


def _leaflet(name: str) -> str:
    return f"“{name}” is a leaflet, not an article. Drop it on the desk or use “kiosk import”, then move it elsewhere."


def _language(folder: Path, language: str, findings: list[Findings]) -> Iterator[ArticlePath]:
    seen: dict[str, str] = {}
    with os.scandir(folder) as entries:
        files = sorted(entries, key=attrgetter("name"))
    for entry in files:
        path = folder / entry.name
        name = f"{language}/{_printable(entry.name)}"
        stem = _printable(path.stem)
        if entry.name.startswith(".") or entry.name.casefold() == _IGNORED:
            continue
        if entry.is_dir():
            message = f"“{name}” is a folder in a language’s folder. Move its articles up and delete it."
            _report(findings, name, "FOLD03", message)
        elif path.suffix.casefold() != _SUFFIX:
            message = f"“{name}” is not an article, which ends in .md. Move it out of the library."
            message = _leaflet(name) if is_leaflet(path.name) else message
            _report(findings, name, "FOLD04", message, error=False)
        elif stem.casefold() in seen:
            message = f"“{seen[stem.casefold()]}” has the same id. Give one of the two files another name."
            _report(findings, name, "FOLD06", message)
        else:
            seen[stem.casefold()] = name
            if is_id(stem):
                yield ArticlePath(stem, language, path, name)
            else:
                message = f"“{stem}” cannot be an article’s id. Name the file in small letters: first-visit.md."
                _report(findings, name, "FOLD05", message)


def _report(findings: list[Findings], name: str, code: str, message: str, *, error: bool = True) -> None:
    found = Findings(name)
    note = found.error if error else found.warning
    note(code, Place(), message)
    findings.append(found)


def _printable(name: str) -> str:
    """A file's name without the lone surrogates by which Python keeps bytes that are not UTF-8."""
    return name if name.isascii() else name.encode(errors="replace").decode()
