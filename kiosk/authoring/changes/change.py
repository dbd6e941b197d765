"""A change: what it is, where it stands, how grave it is, and in which languages it was not made."""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum

from kiosk.article.place import Place


class Severity(IntEnum):
    """How grave a change is, the gravest first."""

    FIGURE = 1
    SAFETY = 2
    KEY = 3
    TEXT = 4
    LAYOUT = 5


class Kind(StrEnum):
    """What was done."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    RENAMED = "renamed"
    CHANGED = "changed"


class Noun(Enum):
    """What a library and an article are divided into, in the order of a report, each as a reader calls it."""

    LIBRARY = "library"
    ARTICLE = "article"
    FRONT = "top of the article"
    LEAD = "start of the article"
    SECTION = "section"
    TOPIC = "group of questions"
    QUESTION = "question"
    TERM = "word to know"
    CHECK = "question of the check"
    SOURCE = "source"
    READY = "ready questions"


@dataclass(frozen=True, slots=True)
class Where:
    """A part of an article in one language. ``article`` is empty for what belongs to the library as a whole.

    ``id`` and ``title`` are those of the new article, or of the old one for what was removed.
    """

    article: str
    language: str
    noun: Noun
    id: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class FigureChange:
    """A number with its unit and the words beside it, before and after; empty where it was not there."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    ``thing`` is what changed, such as “key sentence” or “figure”, ``name`` its title if it has one, ``role`` what of
    it, such as “caption”, empty for its text or the whole. ``old`` and ``new`` are whole texts, a line each for
    several; empty where there was or is nothing. For what was moved they say from where and to where, and ``name``
    says what. ``unchanged_in`` are the languages in which nothing changed at the same place; a figure is held against
    figures only. ``at`` is the line in the new file, or in the old one for what was removed.
    ``spot`` names the place in the same way in every language.
    """

    kind: Kind
    severity: Severity
    where: Where
    thing: str
    name: str = ""
    role: str = ""
    old: str = ""
    new: str = ""
    figures: tuple[FigureChange, ...] = ()
    unchanged_in: tuple[str, ...] = ()
    at: Place = Place()
    spot: tuple[str | int, ...] = ()
