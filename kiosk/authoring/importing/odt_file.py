"""An .odt file opened: its text, its styles and its pictures."""

import zipfile
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element, fromstring

from kiosk.authoring.importing.leaflet import LeafletUnreadable
from kiosk.authoring.importing.letters import lowered, raised
from kiosk.authoring.importing.odt_names import full
from kiosk.authoring.importing.odt_words import Look
from kiosk.authoring.importing.office_zip import unpack

_EDGES = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
_MACROS = "has macros. They are never run. Open it in a word processor, save it as .odt without them, and import that."


class OdtFile:
    """An .odt file: ``content`` and ``styles`` are its parts, ``body`` is the text."""

    def __init__(self, data: bytes) -> None:
        self._archive = unpack(data, "content.xml", ".odt")
        self._names = frozenset(self._archive.namelist())
        if any(name.startswith(("Basic/", "Scripts/")) for name in self._names):
            raise LeafletUnreadable(_MACROS)
        self.content = self._xml("content.xml")
        self.styles = self._xml("styles.xml")
        body = self.content.find(f"{full('office:body')}/{full('office:text')}")
        if body is None:
            raise LeafletUnreadable("is not a text document. Save its words as .odt or .docx, and import that.")
        self.body = body
        self.title = self._xml("meta.xml").findtext(f".//{full('dc:title')}", "")
        self._named = {style.get(full("style:name"), ""): style for style in self._all(full("style:style"))}
        self._lists = {style.get(full("style:name"), ""): style for style in self._all(full("text:list-style"))}

    def part(self, name: str) -> bytes:
        """The bytes of a picture; none if it is not in the file."""
        name = name.removeprefix("./")
        try:
            return self._archive.read(name) if name in self._names else b""
        except zipfile.BadZipFile:
            return b""

    def look(self, name: str) -> Look:
        """What a style makes of words."""
        strong: bool | None = None
        moved: Callable[[str], str] = str
        for style in self._chain(name):
            for properties in style.iter(full("style:text-properties")):
                weight = properties.get(full("fo:font-weight"), "")
                strong = weight in ("bold", "600", "700", "800", "900") if weight and strong is None else strong
                place = properties.get(full("style:text-position"), "")
                moved = raised if place.startswith("super") else lowered if place.startswith("sub") else moved
        return Look(strong, moved)

    def is_named(self, name: str, wanted: str) -> bool:
        """Whether a style or one it is made from has a name."""
        chain = (name, *(style.get(full("style:parent-style-name"), "") for style in self._chain(name)))
        return wanted in (one.replace("_20_", " ") for one in chain)

    def is_ordered(self, name: str) -> bool:
        """Whether the points of a list style are numbered."""
        style = self._lists.get(name)
        return style is not None and len(style) > 0 and style[0].tag == full("text:list-level-style-number")

    def edges(self) -> Iterator[Element]:
        """The headers and footers of the pages."""
        for edge in _EDGES:
            yield from self.styles.iter(full(f"style:{edge}"))

    def _xml(self, name: str) -> Element:
        data = self._archive.read(name) if name in self._names else b""
        return fromstring(data) if data else Element("none")  # noqa: S314  # unpack() has refused document types

    def _all(self, tag: str) -> Iterator[Element]:
        yield from self.styles.iter(tag)
        yield from self.content.iter(tag)

    def _chain(self, name: str) -> Iterator[Element]:
        seen = set[str]()
        while name in self._named and name not in seen:
            seen.add(name)
            yield self._named[name]
            name = self._named[name].get(full("style:parent-style-name"), "")
