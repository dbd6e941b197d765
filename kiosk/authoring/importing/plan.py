"""The article that a leaflet can become, before it is written down."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.authoring.importing.leaflet import Block, Doubt, Meaning, Said


@dataclass(frozen=True, slots=True)
class Part:
    """A section."""

    id: str
    title: str
    icon: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and its answer. ``short`` is empty where no sentence is short enough."""

    id: str
    text: str
    short: Said
    more: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A group of questions."""

    id: str
    title: str
    icon: str
    questions: tuple[Asked, ...]


@dataclass(frozen=True, slots=True)
class Terms:
    """Words to know."""

    title: str
    meanings: tuple[tuple[str, Meaning], ...]


@dataclass(frozen=True, slots=True)
class Cited:
    """A source. ``year`` is 0 where none is written; ``mark`` is its number in the leaflet, if it has one."""

    id: str
    title: str
    year: int = 0
    link: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole article. ``added`` are texts that stand twice in it or that the leaflet does not have."""

    title: str
    lead: tuple[Block, ...]
    parts: tuple[Part | Topic | Terms, ...]
    sources: tuple[Cited, ...]
    doubts: tuple[Doubt, ...]
    left_out: tuple[str, ...]

    @property
    def questions(self) -> Sequence[Asked]:
        """The questions of all topics."""
        return [asked for part in self.parts if isinstance(part, Topic) for asked in part.questions]
