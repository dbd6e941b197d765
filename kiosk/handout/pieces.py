"""What a handout is made of, before anything is measured."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from kiosk.article.article import KeyFact
from kiosk.article.blocks import Picture, Table
from kiosk.article.figures import Figure
from kiosk.article.inline import Inline, TermWord, Words


class Role(Enum):
    """What a passage is; the setting and the tags follow from it."""

    TITLE = auto()
    SUMMARY = auto()
    CLINIC = auto()
    REVIEW = auto()
    HEADING = auto()
    SUBHEADING = auto()
    KEY = auto()
    BODY = auto()
    POINT = auto()
    STEP = auto()
    TO_DO = auto()
    QUESTION = auto()
    ANSWER = auto()
    CAUTION_TITLE = auto()
    CAUTION = auto()
    NOTE_TITLE = auto()
    NOTE = auto()
    TERM = auto()
    SOURCE = auto()
    MORE = auto()


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of one role. ``mark`` is the number of a step; ``icon`` names a drawing beside a heading."""

    role: Role
    runs: Inline
    mark: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """The key facts of an article, side by side."""

    facts: tuple[KeyFact, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A figure."""

    figure: Figure


@dataclass(frozen=True, slots=True)
class Photo:
    """An image of the library."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    table: Table


@dataclass(frozen=True, slots=True)
class Room:
    """Lines to write on: as many as there is room for, and ``least`` at the least."""

    least: int
    most: int


Piece = Passage | Facts | Drawing | Photo | Grid | Room


@dataclass(frozen=True, slots=True)
class Named:
    """What one must know to understand a chunk: ids of terms and of sources."""

    terms: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    def with_(self, other: "Named") -> "Named":
        """Both together."""
        return Named(self.terms + other.terms, self.sources + other.sources)


@dataclass(frozen=True, slots=True)
class Chunk:
    """Pieces that stand or fall together. The lower its ``rank``, the sooner it gets its place; 0 is a must.

    ``name`` is what it is called where it finds no place, such as the words of a question.
    """

    pieces: tuple[Piece, ...]
    rank: int
    name: str
    needs: Named = Named()


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what stands below it. ``title`` is empty for what comes before the first heading; ``short`` is
    the title for narrow places.
    """

    id: str
    title: str
    short: str
    icon: str
    chunks: tuple[Chunk, ...]


def words(text: str, *, strong: bool = False) -> Inline:
    """A text as a run of its own; nothing for an empty one."""
    return (Words(text, strong),) if text else ()


def terms_in(runs: Iterable[object]) -> tuple[str, ...]:
    """The ids of the terms that stand in running text."""
    return tuple(run.term for run in runs if isinstance(run, TermWord))
