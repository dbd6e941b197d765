"""Pictures of the screens that changed between two libraries, before and after."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
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
from kiosk.tour.stage import Stage, no_licences, staged
from kiosk.tour.stop import Stop
from kiosk.visit.visit import Visit

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
        drawn: dict[tuple[int, int], list[PicturePair]] = {}
        for where in places:
            sides = before.get(where, []), after.get(where, [])
            key = id(sides[0]), id(sides[1])  # several parts may be on one screen
            if key not in drawn:
                count = sum(map(len, drawn.values()))
                drawn[key] = list(_pairs(where, sides, f"{FOLDER}/{language}-", count, out))
            pairs.extend(replace(pair, where=where) for pair in drawn[key])
    return tuple(pairs)


def _screens(library: Library, language: str, places: Sequence[Where]) -> Screens:
    articles = {article.id: article for article in library.articles if article.language == language}
    if not articles:
        return {}
    with TemporaryDirectory(prefix="diff-") as folder:
        path = Path(folder, "diff.pack")
        write_pack(library, path)
        with Pack.open(path) as pack, staged(pack, _SCREEN, language, no_licences) as stage:
            return _drawn(stage, Look(_SCREEN, language), _stops(places, articles))


def _drawn(stage: Stage, look: Look, stops: Iterable[tuple[Where, Stop]]) -> Screens:
    seen: dict[Visit, list[QImage]] = {}
    screens: Screens = {}
    for where, stop in stops:
        if stop.visit not in seen:
            seen[stop.visit] = [view.picture for view in stage.views(stop, look)]
        screens[where] = seen[stop.visit]
    return screens


def _stops(places: Sequence[Where], articles: dict[str, Article]) -> Iterator[tuple[Where, Stop]]:
    for where in places:
        article = articles.get(where.article)
        visit = visit_to(where, article) if article is not None else None
        if visit is not None:
            yield where, Stop(where.id or where.noun.name.lower(), where.article, where.title, visit)


def _pairs(
    where: Where, sides: tuple[list[QImage], list[QImage]], start: str, count: int, out: Path
) -> Iterator[PicturePair]:
    screenfuls = enumerate(zip_longest(*sides), start=1)
    differing = [(number, one, other) for number, (one, other) in screenfuls if one != other]
    for place, (number, one, other) in enumerate(differing, start=count + 1):
        if one is not None and other is not None:
            one, other = with_bars(one, other)  # noqa: PLW2901 -- the same pictures, with bars
        old = _save(one, f"{start}{place}-before.png", out)
        new = _save(other, f"{start}{place}-after.png", out)
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
