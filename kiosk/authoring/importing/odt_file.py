"""An .odt file opened: its text, its styles and its pictures."""

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from xml.etree.ElementTree import Element as Plain
from xml.etree.ElementTree import fromstring

from odfdo import Document, Element

from kiosk.authoring.importing.leaflet import LeafletUnreadable
from kiosk.authoring.importing.letters import lowered, raised
from kiosk.authoring.importing.odt_words import Look
from kiosk.authoring.importing.office_zip import DAMAGED, unpack

_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_EDGES = ("header", "footer", "header-left", "footer-left", "header-first", "footer-first")
_MACROS = "has macros. They are never run. Open it in a word processor, save it as .odt without them, and import that."


class OdtFile:
    """An .odt file: ``body`` as its library reads it, and ``content`` and ``styles`` as plain XML."""

    def __init__(self, data: bytes) -> None:
        self._archive = unpack(data, "content.xml", ".odt")
        self._names = frozenset(self._archive.namelist())
        if any(name.startswith(("Basic/", "Scripts/")) for name in self._names):
            raise LeafletUnreadable(_MACROS)
        try:
            document = Document(BytesIO(data))
            self.kind = document.get_type()
            self.body: Element = document.body
            self.title = (document.meta.title or "") if "meta.xml" in self._names else ""
        except Exception as error:  # odfdo raises whatever it stumbles over in a damaged file
            raise LeafletUnreadable(DAMAGED) from error
        if self.kind not in ("text", "text-template"):
            raise LeafletUnreadable("is not a text document. Save its words as .odt or .docx, and import that.")
        self.content = self._xml("content.xml")
        self.styles = self._xml("styles.xml") if "styles.xml" in self._names else Plain("none")
        self._named = {style.get(f"{_STYLE}name", ""): style for style in self._all(f"{_STYLE}style")}
        self._lists = {style.get(f"{_STYLE}name", ""): style for style in self._all(f"{_TEXT}list-style")}

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
            for properties in style.iter(f"{_STYLE}text-properties"):
                weight = properties.get(f"{_FO}font-weight", "")
                strong = weight in ("bold", "600", "700", "800", "900") if weight and strong is None else strong
                place = properties.get(f"{_STYLE}text-position", "")
                moved = raised if place.startswith("super") else lowered if place.startswith("sub") else moved
        return Look(strong, moved)

    def is_named(self, name: str, wanted: str) -> bool:
        """Whether a style or one it is made from has a name."""
        chain = (name, *(style.get(f"{_STYLE}parent-style-name", "") for style in self._chain(name)))
        return wanted in (one.replace("_20_", " ") for one in chain)

    def is_ordered(self, name: str) -> bool:
        """Whether the points of a list style are numbered."""
        style = self._lists.get(name)
        return style is not None and len(style) > 0 and style[0].tag == f"{_TEXT}list-level-style-number"

    def edges(self) -> Iterator[Plain]:
        """The headers and footers of the pages."""
        for edge in _EDGES:
            yield from self.styles.iter(f"{_STYLE}{edge}")

    def _xml(self, name: str) -> Plain:
        return fromstring(self._archive.read(name))  # noqa: S314  # unpack() has refused document types

    def _all(self, tag: str) -> Iterator[Plain]:
        yield from self.styles.iter(tag)
        yield from self.content.iter(tag)

    def _chain(self, name: str) -> Iterator[Plain]:
        seen = set[str]()
        while name in self._named and name not in seen:
            seen.add(name)
            yield self._named[name]
            name = self._named[name].get(f"{_STYLE}parent-style-name", "")
