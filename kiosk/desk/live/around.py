"""The articles that the tablet at the desk shows beside the typed one."""

from collections.abc import Iterable

from kiosk.article.library import Library
from kiosk.authoring.library_file import LibrarySettings
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.authoring.survey import ArticlePath
from kiosk.desk.live.shown import can_be_shown

MOST = 24
"""So many articles, each with its translations."""


def around(live: LiveLibrary, typed: Typed) -> Library | None:
    """The good articles beside the typed one, as the disk has them; None where there are none."""
    now = live.catalogue()
    saved = live.saved(now, _near(typed, now.paths, now.settings))
    good = tuple(read for _, read in saved if read is not None and can_be_shown(read.record.writing))
    pictures = {name: data for read in good for name, data in live.pictures(read).items()}
    return Library(tuple(read.article for read in good), now.settings.ready_questions, pictures) if good else None


def _near(typed: Typed, paths: Iterable[ArticlePath], settings: LibrarySettings) -> list[ArticlePath]:
    """The files of the first articles of the library, and of the typed one's translations."""
    rank = {name: number for number, name in enumerate(settings.order)}

    def place(name: str) -> tuple[int, str]:
        return rank.get(name, len(rank)), name

    others = [path for path in paths if (path.language, path.id) != (typed.language, typed.id)]
    near = {typed.id, *sorted({path.id for path in paths}, key=place)[:MOST]}
    wanted = (path for path in others if path.id in near)
    return sorted(wanted, key=lambda path: (path.language != "en", path.language, place(path.id)))
