"""The items of a list."""

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.article.place import Place
from kiosk.authoring.inline import Said, read_inline
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_tail
from kiosk.authoring.trail import unmarked

_BOX = re.compile(r"^\s*((?:\x02L\d+\x03 ?)?)\[([ xX])\](?:\s+|$)")
_BLOCKS = frozenset(("p", "ul", "ol", "dl", "div", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a list: what it says, its box (None if it has none), and the elements below its first paragraph.

    ``follows`` says that it is nothing but a link with the class of a follow-up.
    """

    said: Said
    ticked: bool | None
    follows: bool
    below: tuple[Element, ...]
    at: Place


def read_items(element: Element, reading: Reading) -> tuple[Item, ...]:
    """The items of a list's element."""
    return tuple(_read(item, reading) for item in element)


def is_follow_up(element: Element) -> bool:
    """Whether an item's element begins with nothing but a link with the class of a follow-up."""
    return _is_only_a_follow_up(_first_paragraph(element)[0])


def _read(element: Element, reading: Reading) -> Item:
    at = reading.trail.enter(element)
    reading.refuse_attributes(element)
    first, below = _first_paragraph(element)
    box = _BOX.match(first.text or "")
    if box:
        first.text = box[1] + (first.text or "")[box.end() :]
    follows = _is_only_a_follow_up(first)
    if follows:
        _drop_class(first[0])
    look_for_strays(first, reading, skip=1)
    said = read_inline(first, reading)
    if not said.runs:
        reading.error("MD07", "This point of the list is empty. Write its words, or delete the line.", at)
    for child in element:
        if child.tag in _BLOCKS:
            refuse_tail(child, reading)
    return Item(said, None if box is None else box[2] != " ", follows, below, at)


def _first_paragraph(element: Element) -> tuple[Element, tuple[Element, ...]]:
    """The words of an item as one element, and the blocks below them."""
    children = list(element)
    split = next((index for index, child in enumerate(children) if child.tag in _BLOCKS), len(children))
    if children and children[0].tag == "p" and not unmarked(element.text or "").strip():
        return children[0], tuple(children[1:])
    first = Element("p")
    first.text = element.text
    first.extend(children[:split])
    return first, tuple(children[split:])


def _is_only_a_follow_up(element: Element) -> bool:
    if [child.tag for child in element] != ["a"]:
        return False
    around = unmarked((element.text or "") + (element[0].tail or "")).strip()
    return not around and "next" in element[0].get("class", "").split()


def _drop_class(link: Element) -> None:
    rest = [name for name in link.get("class", "").split() if name != "next"]
    del link.attrib["class"]
    if rest:
        link.set("class", " ".join(rest))
