"""What is compared: an article as parts, parts as items, items as lines of words."""

from dataclasses import dataclass, field

from kiosk.article.place import Place
from kiosk.authoring.changes.change import Noun, Severity


@dataclass(frozen=True, slots=True)
class Line:
    """A text with its role in an item. ``mark`` stands for what is not words, such as the bytes of a picture.

    ``counted`` says that its numbers are figures, ``formatting`` that it follows from other lines of the item, so
    that where these change too it counts only if its mark does. ``quantity`` is the part of the text that says how
    much or when, with a number or without, as “hours” does.
    """

    role: str
    text: str
    weight: Severity = Severity.TEXT
    mark: str = ""
    counted: bool = True
    formatting: bool = False
    quantity: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """Something that is shown as one: a paragraph, a list, a figure. ``name`` is its title, if it has one."""

    thing: str
    lines: tuple[Line, ...]
    weight: Severity = Severity.TEXT
    name: str = field(default="", compare=False)
    at: Place = field(default=Place(), compare=False)

    @property
    def words(self) -> str:
        """All that it says in words, a line each."""
        return "\n".join(line.text for line in self.lines if line.counted and line.text)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an article. ``home`` is the id of the group it stands in, ``home_title`` that group's title."""

    noun: Noun
    id: str
    title: str
    items: tuple[Item, ...]
    home: str = ""
    home_title: str = ""
    at: Place = field(default=Place(), compare=False)

    @property
    def words(self) -> str:
        """All that it says in words, a line each."""
        return "\n".join(words for item in self.items if (words := item.words))


TITLE = "title"
"""The thing whose change is a new name for its part."""
