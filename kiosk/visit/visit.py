"""What one person has done so far, and what each touch makes of it."""

from dataclasses import dataclass, replace

from kiosk.visit.display import AS_SET_UP, Display
from kiosk.visit.my_list import EMPTY_LIST, Entry, MyList, added
from kiosk.visit.sheet import LanguageSheet, Sheet
from kiosk.visit.where import (
    ATTRACT,
    AllArticles,
    Asking,
    Attract,
    Checking,
    InAnswer,
    InArticle,
    InSection,
    Stood,
    Where,
)

LONGEST_TRAIL = 50


@dataclass(frozen=True, slots=True)
class Visit:
    """One person's use of the tablet. The value a new visit has is the first-boot state."""

    language: str
    where: Where = ATTRACT
    trail: tuple[Where, ...] = ()
    sheet: Sheet | None = None
    shaded: bool = False
    read: frozenset[tuple[str, str]] = frozenset()
    my_list: MyList = EMPTY_LIST
    display: Display = AS_SET_UP
    stood: Stood | None = None
    exploring: bool = False

    @property
    def article(self) -> str:
        """The article the visitor is in or was in last, or an empty string."""
        for where in (self.where, *reversed(self.trail)):
            match where:
                case AllArticles() | Attract():
                    return ""
                case InArticle() | InSection() | InAnswer() | Checking():
                    return where.article
                case Asking() if where.article:
                    return where.article
        return ""


def went(visit: Visit, where: Where) -> Visit:
    """The visitor opens a screen; the one before it can be gone back to."""
    if where == visit.where:
        return replace(visit, sheet=None)
    trail = (*visit.trail, visit.where)[-LONGEST_TRAIL:]
    return replace(visit, where=where, trail=trail, sheet=None)


def turned(visit: Visit, where: Where) -> Visit:
    """The screen stays but shows something else of itself: no step to go back to."""
    return replace(visit, where=where)


def went_back(visit: Visit) -> Visit:
    """One step back. On the first screen of a visit nothing changes."""
    if visit.sheet is not None:
        return put_away(visit)
    if not visit.trail or isinstance(visit.trail[-1], Attract):
        return visit
    return replace(visit, where=visit.trail[-1], trail=visit.trail[:-1])


def went_home(visit: Visit, home: Where) -> Visit:
    """To the library or the only article; the trail behind it is forgotten."""
    return replace(visit, where=home, trail=(), sheet=None)


def asked(visit: Visit, article: str, question: str) -> Visit:
    """A question is opened. Coming from an answer of the same article, the path grows by that question."""
    path: tuple[str, ...] = ()
    if isinstance(visit.where, InAnswer) and visit.where.article == article:
        path = _path_to(question, (*visit.where.path, visit.where.question))
    return went(visit, InAnswer(article, question, path))


def _path_to(question: str, path: tuple[str, ...]) -> tuple[str, ...]:
    """The path up to, not including, a question; going round in circles shortens it."""
    return path[: path.index(question)] if question in path else path


def laid(visit: Visit, sheet: Sheet) -> Visit:
    """A sheet slides over the screen."""
    return visit if isinstance(visit.where, Attract) else replace(visit, sheet=sheet)


def put_away(visit: Visit) -> Visit:
    """The sheet is gone; under the languages another may lie."""
    return replace(visit, sheet=visit.sheet.under if isinstance(visit.sheet, LanguageSheet) else None)


def marked_read(visit: Visit, article: str, section: str) -> Visit:
    """A section has been read to its end."""
    return replace(visit, read=visit.read | {(article, section)})


def took_along(visit: Visit, entry: Entry) -> Visit:
    """A question goes on my list."""
    return replace(visit, my_list=added(visit.my_list, entry))


def relisted(visit: Visit, my_list: MyList) -> Visit:
    """My list is changed."""
    return replace(visit, my_list=my_list)


def shaded(visit: Visit, *, on: bool) -> Visit:
    """The privacy shade hides the screen, or lifts. Nobody needs to hide the attract screen."""
    return replace(visit, shaded=on and not isinstance(visit.where, Attract))


def displayed(visit: Visit, display: Display) -> Visit:
    """The screen looks and feels another way."""
    return replace(visit, display=display)


def explored(visit: Visit, *, on: bool) -> Visit:
    """What is touched is said, and done only at a second touch."""
    return replace(visit, exploring=on)
