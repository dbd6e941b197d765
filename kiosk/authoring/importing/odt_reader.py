"""An .odt file to a leaflet."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.importing.cells import said_of
from kiosk.authoring.importing.leaflet import (
    Block,
    Doubt,
    Grid,
    Heading,
    Leaflet,
    Paragraph,
    Piece,
    Points,
    Said,
    plain,
)
from kiosk.authoring.importing.letters import tidy
from kiosk.authoring.importing.odt_file import OdtFile
from kiosk.authoring.importing.odt_names import attribute, full, name_of
from kiosk.authoring.importing.odt_words import SKIPPED, Look, OdtWords, every_text

_IN_A_BOX = "These words stood in a box of their own. Check that this is their place."
_EDGES = "These words stood at the top or the bottom of the pages. Move what readers need, and delete the rest."
_CONTENTS = ("text:table-of-content", "text:alphabetical-index", "text:table-index", "text:illustration-index")
_ITEMS = ("text:list-item", "text:list-header")


def read_odt(data: bytes) -> Leaflet:
    """The leaflet in a file's bytes. Raises LeafletUnreadable."""
    file = OdtFile(data)
    reader = _Reader(file)
    blocks = tuple(reader.blocks(file.body))
    edges = tuple(dict.fromkeys(text for edge in file.edges() for text in map(str.strip, every_text(edge)) if text))
    marked = (Doubt(_EDGES, " ".join(edges)),) if edges else ()
    notes = {name: text for name, note in reader.notes.items() if (text := _note(note))}
    remarks = ("The table of contents was left out; the kiosk makes its own.",) if reader.contents else ()
    if any(name_of(element) == "office:annotation" for element in file.body.iter()):
        remarks = (*remarks, "Comments in the margin were left out.")
    if any(name_of(element) == "text:tracked-changes" for element in file.body.iter()):
        remarks = (*remarks, "Words that were struck out in tracked changes were left out.")
    read = (*every_text(file.body), *edges)
    left_out = tuple(reader.contents)
    return Leaflet((*blocks, *marked), read, reader.title, file.title, notes, left_out, remarks)


class _Reader:
    """Reads one file; its title, notes and table of contents stand aside once they have come by."""

    def __init__(self, file: OdtFile) -> None:
        self._file = file
        self.title = ""
        self.contents: list[str] = []
        self.notes: dict[str, Element] = {}

    def blocks(self, element: Element) -> Iterator[Block]:
        """The blocks of the body, a cell or a box."""
        for child in element:
            yield from self._block(child)

    def _block(self, child: Element) -> Iterator[Block]:
        match name_of(child):
            case "text:p" | "text:h":
                yield from self._paragraph(child)
            case "text:list":
                yield from self._list(child)
            case "table:table":
                yield from self._table(child)
            case tag if tag in _CONTENTS:
                self.contents.append(_text(child))
            case "draw:frame":
                words = self._words()
                words.frame(child)
                yield from self._hanging(words)
            case tag if tag not in SKIPPED:
                yield from self.blocks(child)

    def _paragraph(self, element: Element) -> Iterator[Block]:
        style = attribute(element, "text:style-name")
        words = self._words()
        words.read(element, self._file.look(style))
        said = tidy(words.pieces)
        if said and not self.title and self._file.is_named(style, "Title"):
            self.title = plain(said)
        elif said and name_of(element) == "text:h":
            yield Heading(_level(element), said)
        elif said:
            yield Paragraph(said)
        yield from self._hanging(words)

    def _words(self) -> OdtWords:
        return OdtWords(self._file.look, self._file.part, self.notes)

    def _hanging(self, words: OdtWords) -> Iterator[Block]:
        yield from words.images
        for box in words.boxes:
            yield Doubt(_IN_A_BOX)
            yield from self.blocks(box)

    def _list(self, element: Element) -> Iterator[Block]:
        ordered = self._file.is_ordered(attribute(element, "text:style-name"))
        items: list[Said] = []
        others: list[Block] = []
        nested = False
        for item in element:
            if name_of(item) not in _ITEMS:
                others.extend(self._block(item))
                continue
            own: list[Block] = []
            for block in self.blocks(item):
                match block:
                    case Points(items=within):
                        items.extend((said_of(own), *within) if own else within)
                        own, nested = [], True
                    case Paragraph():
                        own.append(block)
                    case _:
                        others.append(block)
            if own:
                items.append(said_of(own))
        if items:
            yield Points(ordered, tuple(items), nested)
        yield from others

    def _table(self, table: Element) -> Iterator[Block]:
        rows = [[list(self.blocks(cell)) for cell in _cells(row)] for row in _rows(table)]
        if len(rows) == 1 or all(len(row) < 2 for row in rows):
            yield from (block for row in rows for cell in row for block in cell)
            return
        width = max(map(len, rows))
        headed = any(name_of(child) == "table:table-header-rows" for child in table)
        joined = any(
            attribute(cell, "table:number-rows-spanned") not in ("", "1")
            for row in _rows(table)
            for cell in _cells(row)
        )
        yield Grid(tuple((*map(said_of, row), *[()] * (width - len(row))) for row in rows), headed, joined)
        yield from (
            b for row in rows for cell in row for b in cell if not isinstance(b, Heading | Paragraph | Points | Grid)
        )


def _level(heading: Element) -> int:
    level = attribute(heading, "text:outline-level")
    return int(level) if level.isdecimal() else 1


def _rows(table: Element) -> list[Element]:
    groups = ("table:table-header-rows", "table:table-rows")
    first = [row for group in table if name_of(group) in groups for row in group.findall(full("table:table-row"))]
    return [*first, *table.findall(full("table:table-row"))]


def _cells(row: Element) -> list[Element]:
    return [cell for cell in row if name_of(cell) in ("table:table-cell", "table:covered-table-cell")]


def _note(element: Element) -> str:
    return " ".join(_text(child) for child in element if name_of(child) == "text:note-body")


def _text(element: Element) -> str:
    words = OdtWords(lambda _: Look(), lambda _: b"", {})
    for child in element:
        words.read(child, Look())
        words.pieces.append(Piece(" "))
    return plain(tidy(words.pieces))
