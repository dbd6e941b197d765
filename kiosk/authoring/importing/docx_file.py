"""A .docx file opened: its parts, and where they point."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from xml.etree.ElementTree import Element, fromstring

from docx import Document
from docx.opc.part import Part

from kiosk.authoring.importing.docx_names import W
from kiosk.authoring.importing.docx_styles import Styles
from kiosk.authoring.importing.leaflet import LeafletUnreadable
from kiosk.authoring.importing.office_zip import DAMAGED, unpack

_MACROS = "has macros. They are never run. Open it in a word processor, save it as .docx without them, and import that."


@dataclass(frozen=True, slots=True)
class DocxFile:
    """The parts of a file, each checked and parsed. ``edges`` are the headers and footers of its pages."""

    main: Part
    body: Element
    styles: Styles
    notes: tuple[Element, ...]
    edges: tuple[Element, ...]
    comments: int
    title: str

    def address(self, relation: str) -> str:
        """Where a link leads; empty if nowhere outside."""
        found = self.main.rels.get(relation)
        return found.target_ref if found is not None and found.is_external else ""

    def image(self, relation: str) -> bytes:
        """A picture's bytes; none if it lies outside of the file."""
        found = self.main.rels.get(relation)
        return b"" if found is None or found.is_external else found.target_part.blob


def open_docx(data: bytes) -> DocxFile:
    """The file in ``data``. Raises LeafletUnreadable."""
    archive = unpack(data, "[Content_Types].xml", ".docx")
    if any("vbaproject" in name.lower() for name in archive.namelist()):
        raise LeafletUnreadable(_MACROS)
    if not any(name.startswith("word/") for name in archive.namelist()):
        raise LeafletUnreadable("is not a .docx file, whatever its name says. Save it as .docx and import that.")
    try:
        document = Document(BytesIO(data))
        main = document.part
        body = fromstring(main.blob).find(f"{W}body")  # noqa: S314  # unpack() has refused document types
        numbering = next(_related(main, "numbering"), None)
        styles = Styles(next(_related(main, "styles"), Element("none")), numbering)
        comments = sum(len(comments) for comments in _related(main, "comments"))
        notes = (*_related(main, "footnotes"), *_related(main, "endnotes"))
        edges = (*_related(main, "header"), *_related(main, "footer"))
    except Exception as error:  # python-docx raises whatever it stumbles over in a damaged file
        raise LeafletUnreadable(DAMAGED) from error
    if body is None:
        raise LeafletUnreadable(DAMAGED)
    return DocxFile(main, body, styles, notes, edges, comments, document.core_properties.title or "")


def _related(main: Part, kind: str) -> Iterator[Element]:
    for relation in main.rels.values():
        if relation.reltype.endswith(f"/{kind}") and not relation.is_external:
            yield fromstring(relation.target_part.blob)  # noqa: S314
