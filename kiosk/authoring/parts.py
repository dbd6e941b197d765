"""The parts of an article: what stands above the first section, and what each heading of the second level begins."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from xml.etree.ElementTree import Element

from kiosk.article.icons import ICONS
from kiosk.article.place import Place
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.inline import attribute_text, read_text
from kiosk.authoring.limits import SHORT_LETTERS, TITLE_LETTERS
from kiosk.authoring.names import is_id
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import refuse_tail

_KINDS = (".questions", ".check", ".terms")


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and the elements up to the next one of its level."""

    heading: Element
    elements: tuple[Element, ...]

    @property
    def kind(self) -> str:
        """The class of the heading: empty for a section."""
        return next((kind for kind in self.heading.get("class", "").split() if f".{kind}" in _KINDS), "")


@dataclass(frozen=True, slots=True)
class Title:
    """What a heading says: its words and attributes. Those that are missing or wrong are empty."""

    text: str
    id: str
    icon: str
    short: str
    at: Place


def split_at(level: str, elements: list[Element]) -> tuple[tuple[Element, ...], tuple[Part, ...]]:
    """The elements before the first heading of a level (such as ``h2``), and the parts that such headings begin."""
    starts = [index for index, element in enumerate(elements) if element.tag == level]
    before = elements[: starts[0]] if starts else elements
    ends = pairwise((*starts, len(elements)))
    parts = (Part(elements[start], tuple(elements[start + 1 : end])) for start, end in ends)
    return tuple(before), tuple(parts)


def read_title(heading: Element, reading: Reading, *allowed: str) -> Title:
    """What a heading says. Of its attributes, ``id`` and ``icon`` are required if they are ``allowed``."""
    at = reading.trail.enter(heading)
    attributes = dict(_attributes(heading, at, reading, allowed))
    text = read_text(heading, reading)
    refuse_tail(heading, reading)
    if not text:
        reading.error("HEAD02", "This heading has no words. Write them behind the hash signs.", at)
    short = attribute_text(heading.get("short") or "") if "short" in allowed else ""
    for words, limit in ((text, TITLE_LETTERS), (short, SHORT_LETTERS)):
        if len(words) > limit:
            message = f"This title has {len(words)} letters, but only {limit} fit on the screen. Make it shorter."
            reading.error("TEXT05", message, at)
    return Title(text, attributes.get("id", ""), attributes.get("icon", ""), short or text, at)


def _attributes(heading: Element, at: Place, reading: Reading, allowed: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    reading.refuse_attributes(heading, *allowed)
    if "id" in allowed:
        yield "id", _id(heading.get("id"), at, reading)
    if "icon" in allowed:
        yield "icon", _icon(heading.get("icon"), at, reading)


def _id(name: str | None, at: Place, reading: Reading) -> str:
    if not name:
        reading.error("ID01", "This heading needs an id, so that links find it. End it with {#a-short-name}.", at)
        return ""
    if is_id(name) and not name.startswith("term-"):
        return name
    message = f"“{name}” cannot be an id. Use small letters, digits and hyphens, and begin only terms with “term-”."
    reading.error("ID02", message, at)
    return ""


def _icon(name: str | None, at: Place, reading: Reading) -> str:
    if name in ICONS:
        return name
    if name:
        offer = did_you_mean(name, ICONS) or f" Choose one of: {', '.join(sorted(ICONS))}."
        reading.error("FIELD04", f"There is no icon “{name}”.{offer}", at)
    else:
        reading.error("FIELD01", "This heading needs an icon, such as {#the-id icon=drop}.", at)
    return ""
