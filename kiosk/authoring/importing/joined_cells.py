"""Cells of a table that reach across columns or rows, put where they stand."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.authoring.importing.leaflet import Said

MOST = 50
"""What a cell can reach across; a damaged file may say more."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell, and how many columns and rows it takes up."""

    said: Said
    across: int = 1
    down: int = 1


def reach(told: str) -> int:
    """How far a cell reaches by what its file says."""
    return max(1, min(int(told), MOST)) if told.isdecimal() else 1


def laid_out(rows: Sequence[Sequence[Cell]]) -> list[list[Said]]:
    """The words of each place. Those of a cell that reaches further stand in its first place only."""
    taken: dict[tuple[int, int], Said] = {}
    for down, row in enumerate(rows):
        across = 0
        for cell in row:
            while (down, across) in taken:
                across += 1
            places = [
                (down + y, across + x) for y in range(min(cell.down, len(rows) - down)) for x in range(cell.across)
            ]
            taken.update(dict.fromkeys(places, ()))
            taken[down, across] = cell.said
    width = 1 + max((across for _, across in taken), default=0)
    return [[taken.get((down, across), ()) for across in range(width)] for down in range(len(rows))]
