"""Blocks: what a section or an answer is made of, each drawn by an item of its own."""

from dataclasses import dataclass

from kiosk.article.figures import Figure
from kiosk.article.inline import Inline
from kiosk.article.place import Place


@dataclass(frozen=True, slots=True)
class Heading:
    """A small heading inside a section."""

    text: str
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text, with the ids of the sources it names."""

    runs: Inline
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class BulletList:
    """Points without an order."""

    items: tuple[Inline, ...]
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class StepList:
    """Points to follow in order."""

    items: tuple[Inline, ...]
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class ToDoList:
    """Things the reader can do; written as a task list."""

    items: tuple[Inline, ...]
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """The sentence that is enough on its own. ``runs`` is the sentence, ``more`` what follows it (may be empty)."""

    runs: Inline
    more: Inline = ()
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Note:
    """An aside that is good to know."""

    title: str
    runs: Inline
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Caution:
    """A warning that must not be missed."""

    title: str
    runs: Inline
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Table:
    """A small table: headings and rows of the same length."""

    header: tuple[str, ...]
    rows: tuple[tuple[Inline, ...], ...]
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class FigureBlock:
    """A figure drawn from data."""

    figure: Figure
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Picture:
    """An image file of the library: ``name`` is its path relative to the library, size in pixels.

    ``mark`` tells one content of the file from another; a pack does not keep it.
    """

    name: str
    alt: str
    caption: str = ""
    width: int = 0
    height: int = 0
    mark: str = ""
    at: Place = Place()


Block = (
    Heading | Paragraph | BulletList | StepList | ToDoList | KeyPoint | Note | Caution | Table | FigureBlock | Picture
)
