"""The words of a .docx paragraph, and the pictures and boxes among them."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kiosk.authoring.importing.docx_file import DocxFile
from kiosk.authoring.importing.docx_names import DELETED, MC, TEXT, WP, A, M, R, V, W, is_on, value
from kiosk.authoring.importing.leaflet import Block, Doubt, Image, Piece
from kiosk.authoring.importing.letters import SYMBOLS, lowered, raised

_SPACE = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-", f"{W}ptab": " "}
_WITHIN = {f"{W}{name}" for name in ("ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir")}
_DRAWN = "A drawing or a chart stood here and could not be taken along. Make a figure of it, or a picture."
_NOTES = (f"{W}footnoteReference", f"{W}endnoteReference")


@dataclass(slots=True)
class DocxWords:
    """What a paragraph holds, gathered in the order of the file. ``boxes`` are text boxes that hang on it."""

    file: DocxFile
    strong: bool
    pieces: list[Piece] = field(default_factory=list)
    images: list[Block] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)
    formulas: int = 0

    def read(self, element: Element, address: str = "") -> None:
        """Takes in the runs within an element."""
        for child in element:
            if child.tag == f"{W}r":
                self._run(child, address)
            elif child.tag == f"{W}hyperlink":
                self.read(child, self.file.address(child.get(f"{R}id", "")))
            elif child.tag in _WITHIN:
                self.read(child, address)
            elif child.tag.startswith(M):
                self.formulas += 1
                self.pieces.append(Piece(" ".join(text.text or "" for text in child.iter(f"{M}t"))))
            elif child.tag == f"{MC}AlternateContent":
                self._run(child, address)

    def _run(self, run: Element, address: str) -> None:
        properties = run.find(f"{W}rPr")
        own = None if properties is None else properties.find(f"{W}b")
        strong = is_on(properties, "b") if own is not None else self.strong
        moved = {"superscript": raised, "subscript": lowered}.get(value(properties, "vertAlign"), str)
        for child in run:
            if child.tag in TEXT:
                self.pieces.append(Piece(moved(child.text or ""), strong, address))
            elif child.tag in _SPACE:
                self.pieces.append(Piece(_SPACE[child.tag], strong, address))
            elif child.tag == f"{W}sym":
                self.pieces.append(Piece(_symbol(child.get(f"{W}char", "")), strong, address))
            elif child.tag in _NOTES:
                self.pieces.append(Piece("", note=note_id(child)))
            else:
                self._drawing(child)

    def _drawing(self, element: Element) -> None:
        if element.tag == f"{MC}AlternateContent":
            chosen = element.find(f"{MC}Choice")
            element = element if chosen is None else chosen
        elif element.tag not in (f"{W}drawing", f"{W}pict", f"{W}object"):
            return
        alt = next((found.get("descr", "") for found in element.iter(f"{WP}docPr")), "")
        boxes = list(element.iter(f"{W}txbxContent"))
        within = {id(one) for box in boxes for one in box.iter()}
        self.boxes.extend(boxes)
        for image in element.iter():
            if id(image) not in within and image.tag in (f"{A}blip", f"{V}imagedata"):
                self.images.append(self._image(image, alt))
        if not boxes and not any(image.tag in (f"{A}blip", f"{V}imagedata") for image in element.iter()):
            self.images.append(Doubt(_DRAWN, alt))

    def _image(self, image: Element, alt: str) -> Image | Doubt:
        relation = image.get(f"{R}embed") or image.get(f"{R}id") or image.get(f"{R}link") or ""
        data = self.file.image(relation)
        if data:
            return Image(data, alt)
        return Doubt(
            "A picture stands outside of the leaflet’s file and was not fetched. Add it by hand if you need it."
        )


def note_id(element: Element) -> str:
    """The id by which the draft knows a note of the foot or the end."""
    return f"{'end' if 'endnote' in element.tag else 'foot'}note-{element.get(f'{W}id', '')}"


def _symbol(code: str) -> str:
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return SYMBOLS.get(point | 0xF000, chr(point))


def every_text(root: Element) -> Iterator[str]:
    """Every text below an element, a paragraph at a time, without regard to what it is part of."""
    said: list[str] = []
    for element in _kept(root):
        if element.tag == f"{W}p":
            yield "".join(said)
            said.clear()
        elif element.tag in TEXT:
            said.append(element.text or "")
        elif element.tag in _SPACE:
            said.append(_SPACE[element.tag])
        elif element.tag in (f"{W}txbxContent", *_NOTES):
            said.append(" ")
    yield "".join(said)


def _kept(element: Element) -> Iterator[Element]:
    yield element
    for child in element:
        if child.tag not in (*DELETED, f"{MC}Fallback"):
            yield from _kept(child)
