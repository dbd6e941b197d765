"""What a handout is drawn on: Qt's painter, with a record of what each drawing is, for the tags of the file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

FAR = 50_000.0
"""Points to the left of the page, where nobody sees the marks that tell one drawing from the next."""

Ancestor = tuple[str, int]
"""A tag above an element, such as a list, and its number: elements with the same ancestor stand in one."""


@dataclass(eq=False, slots=True)
class Element:
    """A heading, a paragraph, a cell: its tag, its text alternative, and the tags it stands in."""

    tag: str
    alt: str = ""
    within: tuple[Ancestor, ...] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """From here to the next mark everything belongs to an element; without one it is decoration.

    ``text`` is what stands there, in the order in which it is read: Qt's file has the order in which it is drawn.
    """

    element: Element | None
    text: str = ""


@dataclass(slots=True)
class Canvas:
    """A page: points from its top left corner, and the marks made on it so far."""

    painter: QPainter
    marks: list[Mark] = field(default_factory=list)
    inside: Element | None = None

    def mark(self, mark: Mark) -> None:
        """From now on everything belongs to this mark. The rectangle stands for it in the file."""
        self.marks.append(mark)
        self.painter.fillRect(QRectF(-FAR, 0, 1, 1), QColor("#000000"))

    @contextmanager
    def within(self, element: Element | None) -> Iterator[None]:
        """What is drawn is an element, and what was drawn before goes on after it."""
        before, self.inside = self.inside, element
        yield
        self.inside = before

    def text(self, words: str) -> None:
        """The next thing drawn is this line of words of the element."""
        self.mark(Mark(self.inside, words))

    def shape(self) -> None:
        """The next thing drawn is a shape: part of a figure, else decoration."""
        figure = self.inside if self.inside is not None and self.inside.alt else None
        self.mark(Mark(figure))
