"""What the styles and list numbers of a .docx file make of a paragraph."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.authoring.importing.docx_names import W, is_on, value

_HEADING = re.compile(r"heading (\d)")
_LIST = re.compile(r"list (?:bullet|number) (\d)")
_OUTLINE_OF_TEXT = 9


@dataclass(frozen=True, slots=True)
class Numbering:
    """A paragraph of a list."""

    list_id: str
    level: int
    ordered: bool


class Styles:
    """The styles of a file by id, and its lists; ``numbering`` is None in a file without lists."""

    def __init__(self, styles: Element, numbering: Element | None) -> None:
        self._styles = {style.get(f"{W}styleId", ""): style for style in styles.iter(f"{W}style")}
        self._formats = dict(_formats(numbering)) if numbering is not None else {}

    def heading(self, paragraph: Element) -> int:
        """The level of a heading, 0 for what is none."""
        outline = value(paragraph.find(f"{W}pPr"), "outlineLvl")
        if outline.isdecimal() and int(outline) < _OUTLINE_OF_TEXT:
            return int(outline) + 1
        for style in self._chain(paragraph):
            named = _HEADING.match(value(style, "name").lower())
            outline = value(style.find(f"{W}pPr"), "outlineLvl")
            if named:
                return int(named[1])
            if outline.isdecimal() and int(outline) < _OUTLINE_OF_TEXT:
                return int(outline) + 1
        return 0

    def is_named(self, paragraph: Element, *names: str) -> bool:
        """Whether the paragraph has a style whose name begins with one of these."""
        return any(value(style, "name").lower().startswith(names) for style in self._chain(paragraph))

    def is_strong(self, paragraph: Element) -> bool:
        """Whether the paragraph's style is bold."""
        return any(is_on(style.find(f"{W}rPr"), "b") for style in self._chain(paragraph))

    def numbering(self, paragraph: Element) -> Numbering | None:
        """The list a paragraph belongs to."""
        properties = [paragraph.find(f"{W}pPr"), *(style.find(f"{W}pPr") for style in self._chain(paragraph))]
        for found in (one.find(f"{W}numPr") for one in properties if one is not None):
            if found is not None and value(found, "numId"):
                name, level = value(found, "numId"), value(found, "ilvl")
                depth = int(level) if level.isdecimal() else 0
                ordered = self._formats.get((name, depth), True)
                return None if name == "0" else Numbering(name, depth + self._deeper(paragraph), ordered)
        return None

    def _deeper(self, paragraph: Element) -> int:
        """How many levels lower a style such as “List Bullet 2” stands, which says so in its name alone."""
        named = (_LIST.match(value(style, "name").lower()) for style in self._chain(paragraph))
        return next((int(one[1]) - 1 for one in named if one), 0)

    def _chain(self, paragraph: Element) -> Iterator[Element]:
        name, seen = value(paragraph.find(f"{W}pPr"), "pStyle"), set[str]()
        while name in self._styles and name not in seen:
            seen.add(name)
            yield self._styles[name]
            name = value(self._styles[name], "basedOn")


def _formats(numbering: Element) -> Iterator[tuple[tuple[str, int], bool]]:
    """For each list and level whether it is ordered."""
    kinds = {
        (abstract.get(f"{W}abstractNumId", ""), int(level.get(f"{W}ilvl", "0"))): value(level, "numFmt") != "bullet"
        for abstract in numbering.iter(f"{W}abstractNum")
        for level in abstract.iter(f"{W}lvl")
    }
    for used in numbering.iter(f"{W}num"):
        for (abstract_id, level), ordered in kinds.items():
            if abstract_id == value(used, "abstractNumId"):
                yield (used.get(f"{W}numId", ""), level), ordered
