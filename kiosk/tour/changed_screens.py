"""Pictures of the screens that changed between two libraries, before and after."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QImage

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.changes.change import Change, Where
from kiosk.authoring.changes.report.pictures import PicturePair
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.tour.change_bars import with_bars
from kiosk.tour.changed_places import visit_to
from kiosk.tour.draw import FolderUnwritable
from kiosk.tour.look import Look, Screen
from kiosk.tour.stage import no_licences, staged
from kiosk.tour.stop import Stop

FOLDER = "pictures"
_SCREEN = Screen(1280, 800, 13.3)
Screens = dict[Where, list[QImage]]


def draw_changes(old: Library, new: Library, changes: Sequence[Change], out: Path) -> tuple[PicturePair, ...]:
    """Draws every screen that a change is on, as it was and as it is, below ``out``, but for those that look alike.

    Errors: PackUnusable, PackUnwritable, NeverStill, FolderUnwritable.
    """
    pairs: list[PicturePair] = []
    for language in dict.fromkeys(change.where.language for change in changes):
        places = list(dict.fromkeys(change.where for change in changes if change.where.language == language))
        before, after = _screens(old, language, places), _screens(new, language, places)
        for where in places:
            pairs.extend(_pairs(where, before.get(where, []), after.get(where, []), len(pairs), out))
    return tuple(pairs)


def _screens(library: Library, language: str, places: Sequence[Where]) -> Screens:
    articles = {article.id: article for article in library.articles if article.language == language}
    if not articles:
        return {}
    with TemporaryDirectory(prefix="diff-") as folder:
        path = Path(folder, "diff.pack")
        write_pack(library, path)
        with Pack.open(path) as pack, staged(pack, _SCREEN, language, no_licences) as stage:
            look = Look(_SCREEN, language)
            return {
                where: [view.picture for view in stage.views(stop, look)] for where, stop in _stops(places, articles)
            }


def _stops(places: Sequence[Where], articles: dict[str, Article]) -> Iterator[tuple[Where, Stop]]:
    for where in places:
        article = articles.get(where.article)
        visit = visit_to(where, article) if article is not None else None
        if visit is not None:
            yield where, Stop(where.id or where.noun.name.lower(), where.article, where.title, visit)


def _pairs(where: Where, before: list[QImage], after: list[QImage], count: int, out: Path) -> Iterator[PicturePair]:
    screenfuls = enumerate(zip_longest(before, after), start=1)
    differing = [(number, one, other) for number, (one, other) in screenfuls if one != other]
    for place, (number, one, other) in enumerate(differing, start=count + 1):
        if one is not None and other is not None:
            one, other = with_bars(one, other)  # noqa: PLW2901 -- the same pictures, with bars
        old = _save(one, f"{FOLDER}/{place}-before.png", out)
        new = _save(other, f"{FOLDER}/{place}-after.png", out)
        yield PicturePair(where, number, old, new)


def _save(picture: QImage | None, name: str, out: Path) -> str:
    """The name of the picture once it is written; empty where there is none. Errors: FolderUnwritable, OSError."""
    if picture is None:
        return ""
    (out / FOLDER).mkdir(parents=True, exist_ok=True)
    if not picture.save(str(out / name)):
        message = f"The picture “{out / name}” cannot be written. Is the disk full, or the folder read-only?"
        raise FolderUnwritable(message)
    return name
