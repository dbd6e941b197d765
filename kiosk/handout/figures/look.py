"""How figures are set: their width, their size of type, and which side they begin on."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.article.inline import Inline
from kiosk.handout.canvas import Canvas
from kiosk.handout.text import INK, Text, Type, text


@dataclass(frozen=True, slots=True)
class Look:
    """The room that a figure's drawing has, and its type."""

    width: float
    size: float
    right_to_left: bool

    def set(
        self,
        words: Inline | str,
        width: float | None = None,
        *,
        strong: bool = False,
        colour: str = INK,
        centred: bool = False,
        size: float = 0.0,
    ) -> Text:
        """Sets words of the figure in lines."""
        look = Type(size or self.size, 1.25, colour, strong=strong, centred=centred, right_to_left=self.right_to_left)
        return text(words, look, self.width if width is None else width)

    def lead(self, left: float, offset: float, width: float, whole: float | None = None) -> float:
        """The left edge of what begins ``offset`` after the side where lines begin, and is so wide."""
        total = self.width if whole is None else whole
        return left + total - offset - width if self.right_to_left else left + offset

    def within(self, width: float) -> "Look":
        """The same with another width."""
        return replace(self, width=width)


@dataclass(frozen=True, slots=True)
class Placed:
    """A drawing of some height, and how it is drawn at a left and a top edge."""

    height: float
    draw: Callable[[Canvas, float, float], None]
