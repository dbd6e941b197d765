"""The files of a library that lie around the one being typed, each read when it is first asked for or has changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.article.article import Article
from kiosk.authoring.article_file import Draft, open_draft, read_draft
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import ARTICLE_BYTES
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.outline import Outline
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.survey import ArticlePath

_NOTHING = Outline({})


@dataclass(slots=True)
class _Known:
    """A file as it was read. ``article`` is None until it is asked for, and where the file has errors."""

    mark: tuple[int, int]
    draft: Draft | None
    article: Article | None = None
    whole: bool = False


class Outlines(Mapping[str, Outline]):
    """The outlines of all articles of a language by id; each is read when a link asks for it."""

    def __init__(self, shelf: "Shelf", paths: Mapping[str, ArticlePath], typed: Draft | None) -> None:
        self._shelf = shelf
        self._paths = paths
        self._typed = typed

    def __getitem__(self, name: str) -> Outline:
        if self._typed is not None and name == self._typed.id:
            return self._typed.outline
        draft = self._shelf.draft(self._paths[name])
        return draft.outline if draft else _NOTHING

    def __iter__(self) -> Iterator[str]:
        own = () if self._typed is None or self._typed.id in self._paths else (self._typed.id,)
        return iter((*self._paths, *own))

    def __len__(self) -> int:
        return sum(1 for _ in self)


class Shelf:
    """Reads the other articles of a library. ``tree`` parses them all."""

    def __init__(self, tree: MarkdownTree) -> None:
        self._tree = tree
        self._known: dict[Path, _Known] = {}

    def draft(self, path: ArticlePath) -> Draft | None:
        """An article's file, opened; None where it cannot be."""
        known = self._fresh(path)
        return known.draft if known else None

    def article(self, path: ArticlePath, outlines: Outlines, pictures: Pictures) -> Article | None:
        """An article as the disk has it; None where it has errors."""
        known = self._fresh(path)
        if known is None or known.draft is None:
            return None
        if not known.whole:
            article = read_draft(known.draft, outlines, pictures, self._tree)
            known.article, known.whole = None if known.draft.findings.failed else article, True
        return known.article

    def _fresh(self, path: ArticlePath) -> _Known | None:
        try:
            now = path.path.stat()
            known = self._known.get(path.path)
            if known is None or known.mark != (now.st_size, now.st_mtime_ns):
                data = path.path.read_bytes() if now.st_size <= ARTICLE_BYTES else None
                draft = None if data is None else open_draft(data, path.id, path.language, Findings(path.name))
                known = self._known[path.path] = _Known((now.st_size, now.st_mtime_ns), draft)
        except OSError:
            return None
        return known
