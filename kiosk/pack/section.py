"""A section as it is read: its head at once, its blocks as they are scrolled to."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Self, overload

from kiosk.article.blocks import Block
from kiosk.pack.cards import SectionHead
from kiosk.pack.layout import BLOCKS_A_ROW


class Blocks(Sequence[Block]):
    """The blocks of a section, read in rows of fifty when one of them is asked for.

    So a section of 6,000 blocks opens as fast as one of 60. Reading may raise PackUnusable.
    """

    __slots__ = ("_length", "_read", "_rows")

    def __init__(self, length: int, read: Callable[[int], tuple[Block, ...]]) -> None:
        """``read`` takes the number of a row, counted from 0."""
        self._length = length
        self._read = read
        self._rows: dict[int, tuple[Block, ...]] = {}

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Block: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Block, ...]: ...
    def __getitem__(self, index: int | slice) -> Block | tuple[Block, ...]:
        if isinstance(index, slice):
            return tuple(self._block(place) for place in range(*index.indices(self._length)))
        return self._block(range(self._length)[index])

    def __iter__(self) -> Iterator[Block]:
        return (self._block(place) for place in range(self._length))

    def _block(self, place: int) -> Block:
        row, within = divmod(place, BLOCKS_A_ROW)
        if row not in self._rows:
            self._rows[row] = self._read(row)
        return self._rows[row][within]


@dataclass(frozen=True, slots=True)
class SectionPage:
    """A section to read. ``key`` is its key sentence or empty, ``sources`` the ids of all sources its blocks name."""

    id: str
    title: str
    short: str
    icon: str
    minutes: int
    key: str
    sources: tuple[str, ...]
    blocks: Blocks

    @classmethod
    def of(cls, head: SectionHead, blocks: Blocks) -> Self:
        """A page from its head and its blocks."""
        card = head.card
        return cls(card.id, card.title, card.short, card.icon, card.minutes, card.key, head.sources, blocks)
