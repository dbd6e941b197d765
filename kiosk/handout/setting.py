"""How a handout is set: the paper, its columns, and the sizes of type."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never


class Paper(StrEnum):
    """The two sizes of paper that printers of clinics hold."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        match self:
            case Paper.A4:
                return 595.276, 841.89
            case Paper.LETTER:
                return 612.0, 792.0
            case _:
                assert_never(self)


@dataclass(frozen=True, slots=True)
class Setting:
    """A page and its type, all in points. Lines run from right to left where the language does.

    The text of a leaflet is 10.5 and larger; figures, sources and footers are 9. In large print the text is 18, and
    nothing is below 16 (the UK Association for Accessible Formats and the American Council of the Blind ask for 16
    and 18), but for a figure that is higher than a page and is drawn smaller.
    """

    paper: Paper
    columns: int
    body: float
    small: float
    key: float
    heading: float
    title: float
    margin: float = 38.0
    gutter: float = 20.0
    right_to_left: bool = False

    @property
    def width(self) -> float:
        """Of the page between its margins."""
        return self.paper.size[0] - 2 * self.margin

    @property
    def column(self) -> float:
        """The width of a column."""
        return (self.width - (self.columns - 1) * self.gutter) / self.columns

    @property
    def footer(self) -> float:
        """Height of the footer with the space above it."""
        return 2.2 * self.small

    @property
    def height(self) -> float:
        """Of the page between its margins, without the footer."""
        return self.paper.size[1] - 1.8 * self.margin - self.footer

    @property
    def space(self) -> float:
        """The space between two paragraphs, of which all other spaces are made."""
        return 0.5 * self.body

    @property
    def large(self) -> bool:
        """Whether this is large print."""
        return self.body >= 16


def leaflet(paper: Paper, *, right_to_left: bool = False) -> Setting:
    """Two columns. Arabic letters are small for their size: they get a larger one."""
    more = 1.0 if right_to_left else 0.0
    return Setting(paper, 2, 10.5 + more, 9.0, 11.5 + more, 13.5 + more, 24, right_to_left=right_to_left)


def large_print(paper: Paper, *, right_to_left: bool = False) -> Setting:
    """One column of 18 points, and nothing below 16."""
    more = 1.0 if right_to_left else 0.0
    return Setting(paper, 1, 18 + more, 16, 19 + more, 24 + more, 34, right_to_left=right_to_left)
