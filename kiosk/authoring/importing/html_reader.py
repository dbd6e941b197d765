"""An .html file to a leaflet. Nothing is fetched and nothing is run."""

import base64
import binascii
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString, PageElement, PreformattedString

from kiosk.authoring.importing.cells import said_of
from kiosk.authoring.importing.decoding import decode
from kiosk.authoring.importing.html_points import drawn_point, with_lists
from kiosk.authoring.importing.html_words import INLINE, SKIPPED, every_text
from kiosk.authoring.importing.joined_cells import Cell, laid_out, reach
from kiosk.authoring.importing.leaflet import (
    Block,
    Doubt,
    Grid,
    Heading,
    Image,
    Leaflet,
    LeafletUnreadable,
    Meaning,
    Paragraph,
    Piece,
    Points,
    Said,
    plain,
)
from kiosk.authoring.importing.letters import lowered, raised, tidy
from kiosk.authoring.importing.text_reader import GUESSED_LETTERS
from kiosk.authoring.importing.turns import asks
from kiosk.authoring.limits import IMAGE_BYTES

_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_ENTITY = re.compile(r"<!ENTITY\b", re.IGNORECASE)
_UNSAFE = (
    "defines words of its own (<!ENTITY …>) that could run wild. Open it in a browser, save its text, import that."
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)} | {"summary": 7}
_STRONG = ("b", "strong", "th")
_MENU = "These words stood in a menu of the page. Move what readers need, and delete the rest."
_EDGES = "These words stood at the top or the bottom of the page. Move what readers need, and delete the rest."
_SCRIPTS = "Scripts were left out; what they would have shown is not in the draft."


def read_html(data: bytes, language: str, beside: Path) -> Leaflet:
    """The leaflet in a file's bytes; ``beside`` is the folder of its pictures. Raises LeafletUnreadable."""
    named = _CHARSET.search(data[:4000])
    decoded = decode(data, language, named[1].decode() if named else "")
    if _ENTITY.search(decoded.text):
        raise LeafletUnreadable(_UNSAFE)
    soup = BeautifulSoup(decoded.text, "lxml")
    reader = _Reader(beside)
    blocks: list[Block] = list(reader.blocks(soup))
    if decoded.guessed:
        blocks.insert(0, Doubt(GUESSED_LETTERS))
    unseen = " ".join(soup.title.get_text().split()) if soup.title else ""
    left_out = tuple(reader.left_out)
    remarks = (_SCRIPTS,) if soup.find("script") else ()
    return Leaflet(tuple(blocks), every_text(decoded.text), unseen=unseen, left_out=left_out, remarks=remarks)


class _Reader:
    """Walks through the elements of one file."""

    def __init__(self, beside: Path) -> None:
        self._beside = beside
        self.left_out: list[str] = []

    def blocks(self, element: Tag) -> Iterator[Block]:
        """The blocks in an element; paragraphs with a drawn bullet or number in a row are a list."""
        return with_lists(self._every(element), self.left_out)

    def _every(self, element: Tag) -> Iterator[Block]:
        """The blocks as they stand; loose words in a row are a paragraph."""
        loose: list[PageElement] = []
        for child in (one for one in element.children if not isinstance(one, PreformattedString)):
            if _is_loose(child) and not (_is_break(child) and loose and _is_break(loose[-1])):
                loose.extend([] if str(child).isspace() and loose and _is_break(loose[-1]) else [child])
                continue
            yield from self._loose(loose)
            loose = []
            if isinstance(child, Tag):
                yield from self._block(child)
        yield from self._loose(loose)

    def _loose(self, elements: list[PageElement]) -> Iterator[Block]:
        said = tidy(piece for element in elements for piece in _pieces(element))
        if said:
            yield Paragraph(said)
        for element in elements:
            if isinstance(element, Tag):
                yield from (self._image(image) for image in element.find_all("img"))

    def _block(self, element: Tag) -> Iterator[Block]:
        match element.name:
            case name if name in SKIPPED or name in ("br", "hr"):
                pass
            case name if name in _HEADINGS:
                if said := _said(element):
                    yield Heading(_HEADINGS[name], said)
                yield from (self._image(image) for image in element.find_all("img"))
            case "ul" | "ol" | "menu" | "dir":
                yield from self._list(element)
            case "dl":
                yield from self._meanings(element)
            case "table":
                yield from self._table(element)
            case "img":
                yield self._image(element)
            case "nav":
                yield from self._aside(element, _MENU)
            case "header" | "footer" if element.find(tuple(_HEADINGS)) is None:
                yield from self._aside(element, _EDGES)
            case "p" if not element.find("img") and (point := drawn_point(element, _said(element))):
                yield point
            case _:
                yield from self.blocks(element)

    def _aside(self, element: Tag, sentence: str) -> Iterator[Doubt]:
        if words := plain(said_of(self.blocks(element))):
            yield Doubt(sentence, words)

    def _list(self, element: Tag) -> Iterator[Block]:
        items: list[Said] = []
        others: list[Block] = []
        nested = False
        for child in element.children:
            own: list[Block] = []
            for block in self.blocks(child) if isinstance(child, Tag) else self._loose([child]):
                match block:
                    case Points(items=within):
                        items.extend((said_of(own), *within) if own else within)
                        own, nested = [], True
                    case Image() | Doubt():
                        others.append(block)
                    case _:
                        own.append(block)
            if own:
                items.append(said_of(own))
        if items:
            yield Points(element.name == "ol", tuple(items), nested)
        yield from others

    def _meanings(self, element: Tag) -> Iterator[Block]:
        word: Said = ()
        for child in element.find_all(["dt", "dd"]):
            said = said_of(self.blocks(child))
            if child.name == "dt":
                if word:
                    yield Paragraph(word)
                word = said
            elif word and asks(plain(word)):
                yield from (Paragraph((Piece(plain(word), strong=True),)), Paragraph(said))
                word = ()
            elif word:
                yield Meaning(word, said)
                word = ()
            elif said:
                yield Paragraph(said)
        if word:
            yield Paragraph(word)

    def _table(self, table: Tag) -> Iterator[Block]:
        caption = table.find("caption")
        if isinstance(caption, Tag) and (said := _said(caption)):
            yield Paragraph(said)
        rows = [row for row in table.find_all("tr") if row.find_parent("table") is table]
        cells = [[list(self.blocks(cell)) for cell in row.find_all(["td", "th"], recursive=False)] for row in rows]
        if len(cells) < 2 or all(len(row) < 2 for row in cells):
            yield from (block for row in cells for cell in row for block in cell)
            return
        told = [_cells(row, blocks) for row, blocks in zip(rows, cells, strict=True)]
        headed = rows[0].find("th") is not None and rows[0].find("td") is None
        joined = any(cell.down > 1 for row in told for cell in row)
        yield Grid(tuple(map(tuple, laid_out(told))), headed, joined)
        yield from (block for row in cells for cell in row for block in cell if isinstance(block, Image | Doubt))

    def _image(self, image: Tag) -> Image | Doubt:
        address, alt = str(image.get("src") or ""), " ".join(str(image.get("alt") or "").split())
        data = self._inline(address) if address.startswith("data:") else self._file(address)
        if data:
            return Image(data, alt)
        return Doubt(f"A picture was not taken along: “{address[:80]}”. Add it by hand if you need it.", alt)

    def _inline(self, address: str) -> bytes:
        head, _, body = address.partition(",")
        try:
            return base64.b64decode(unquote_to_bytes(body)) if head.endswith(";base64") else b""
        except binascii.Error:
            return b""

    def _file(self, address: str) -> bytes:
        """The bytes of a picture in the leaflet's own folder; none of what lies anywhere else."""
        name = unquote(re.split("[?#]", address, maxsplit=1)[0])
        if not name or ":" in name or name.startswith(("/", "\\")):
            return b""
        path = (self._beside / name).resolve()
        try:
            inside = path.is_relative_to(self._beside.resolve()) and path.is_file()
            return path.read_bytes() if inside and path.stat().st_size <= IMAGE_BYTES else b""
        except (OSError, ValueError):
            return b""


def _is_loose(child: PageElement) -> bool:
    if isinstance(child, Tag):
        return child.name in (*INLINE, "br") and not any(_is_blocky(one) for one in child.find_all())
    return isinstance(child, NavigableString) and not isinstance(child, PreformattedString)


def _is_break(element: PageElement) -> bool:
    return isinstance(element, Tag) and element.name == "br"


def _is_blocky(element: Tag) -> bool:
    return element.name not in INLINE and element.name not in SKIPPED and element.name not in ("br", "img")


def _said(element: Tag) -> Said:
    return tidy(_pieces(element))


def _pieces(element: PageElement, *, strong: bool = False, address: str = "") -> Iterator[Piece]:
    if isinstance(element, Tag):
        if element.name in SKIPPED:
            return
        if element.name == "br" or element.name not in INLINE:
            yield Piece(" ")
        strong = strong or element.name in _STRONG
        address = str(element.get("href") or "") if element.name == "a" else address
        moved = {"sup": raised, "sub": lowered}.get(element.name, str)
        for child in element.children:
            for piece in _pieces(child, strong=strong, address=address):
                yield Piece(moved(piece.text), piece.strong, piece.address)
        if element.name not in INLINE:
            yield Piece(" ")
    elif isinstance(element, NavigableString) and not isinstance(element, PreformattedString):
        yield Piece(str(element), strong, address)


def _cells(row: Tag, cells: list[list[Block]]) -> list[Cell]:
    return [
        Cell(said_of(blocks), reach(str(cell.get("colspan") or "1")), reach(str(cell.get("rowspan") or "1")))
        for cell, blocks in zip(row.find_all(["td", "th"], recursive=False), cells, strict=True)
    ]
