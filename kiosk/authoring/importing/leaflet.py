"""A leaflet as it was read, whatever file it came from."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class LeafletUnreadable(Exception):  # noqa: N818  # it is said about a file, not about the program
    """A file that no draft can be made from. The text says, behind the file's name, why and what to do."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in a row. ``address`` is where they linked to; ``note`` is the id of a note they end with."""

    text: str
    strong: bool = False
    address: str = ""
    note: str = ""


Said = tuple[Piece, ...]


def plain(said: Said) -> str:
    """The words alone."""
    return "".join(piece.text for piece in said)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``level`` 1 is the highest. A ``guessed`` one was not marked as a heading in the file."""

    level: int
    said: Said
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    said: Said


@dataclass(frozen=True, slots=True)
class Points:
    """A list. ``nested`` says that it had lists within it, which now follow in the same row."""

    ordered: bool
    items: tuple[Said, ...]
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table, its rows of the same length.

    ``headed`` says that the file marks the first row as headings, ``joined`` that cells of several rows were one.
    """

    rows: tuple[tuple[Said, ...], ...]
    headed: bool = False
    joined: bool = False


@dataclass(frozen=True, slots=True)
class Image:
    """A picture's file, and what the leaflet says of it."""

    data: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A word with what it means, where the file says that it is one."""

    word: Said
    said: Said


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that a person must look at, in a sentence, and the leaflet's words that it is about."""

    sentence: str
    words: str = ""


Block = Heading | Paragraph | Points | Grid | Image | Meaning | Doubt


@dataclass(frozen=True, slots=True)
class Leaflet:
    """A leaflet's blocks in order.

    ``title`` is empty if the file names none; ``unseen`` is a title that stands in the file's properties alone.
    ``notes`` are its footnotes by id. ``read`` is every text of the file, gathered a second time in the plainest way,
    so that no word is lost unseen; ``left_out`` are those that mean nothing in an article, such as page numbers.
    ``remarks`` are sentences for the report.
    """

    blocks: tuple[Block, ...]
    read: tuple[str, ...]
    title: str = ""
    unseen: str = ""
    notes: Mapping[str, str] = field(default_factory=dict)
    left_out: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
