"""The words of an .odt paragraph, and the pictures and boxes among them."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kiosk.authoring.importing.leaflet import Block, Doubt, Image, Piece
from kiosk.authoring.importing.odt_names import attribute, name_of

SKIPPED = ("office:annotation", "office:annotation-end", "text:tracked-changes", "text:note-citation")
_DRAWN = "A drawing or a chart stood here and could not be taken along. Make a figure of it, or a picture."
_OUTSIDE = "A picture stands outside of the leaflet’s file and was not fetched. Add it by hand if you need it."
_LEFT_OUT = (*SKIPPED, "svg:title", "svg:desc")


@dataclass(frozen=True, slots=True)
class Look:
    """What a style makes of words."""

    strong: bool | None = None
    moved: Callable[[str], str] = str


@dataclass(slots=True)
class OdtWords:
    """What a paragraph holds, gathered in the order of the file.

    ``boxes`` are text boxes that hang on it; ``notes`` are those of the whole file, which it adds its own to.
    """

    look: Callable[[str], Look]
    part: Callable[[str], bytes]
    notes: dict[str, Element]
    pieces: list[Piece] = field(default_factory=list)
    images: list[Block] = field(default_factory=list)
    boxes: list[Element] = field(default_factory=list)

    def read(self, element: Element, look: Look, address: str = "") -> None:
        """Takes in the words of an element and those within it."""
        self._add(element.text, look, address)
        for child in element:
            self._child(child, look, address)
            self._add(child.tail, look, address)

    def _add(self, text: str | None, look: Look, address: str) -> None:
        if text:
            self.pieces.append(Piece(look.moved(text), look.strong is True, address))

    def _child(self, child: Element, look: Look, address: str) -> None:
        match name_of(child):
            case "text:s" | "text:tab" | "text:line-break":
                self._add(" ", look, address)
            case "text:span":
                own = self.look(attribute(child, "text:style-name"))
                self.read(child, Look(look.strong if own.strong is None else own.strong, own.moved), address)
            case "text:a":
                self.read(child, look, attribute(child, "xlink:href"))
            case "text:note":
                name = f"note-{len(self.notes) + 1}"
                self.notes[name] = child
                self.pieces.append(Piece("", note=name))
            case "draw:frame":
                self.frame(child)
            case tag if tag in SKIPPED:
                pass
            case _:
                self.read(child, look, address)

    def frame(self, frame: Element) -> None:
        """Takes in a picture or a text box."""
        alt = " ".join(said.text for said in frame if name_of(said) in ("svg:title", "svg:desc") and said.text)
        for child in frame:
            if name_of(child) == "draw:text-box":
                self.boxes.append(child)
            elif name_of(child) == "draw:image":
                data = self.part(attribute(child, "xlink:href"))
                self.images.append(Image(data, alt) if data else Doubt(_OUTSIDE, alt))
                break
        else:
            if not any(name_of(child) == "draw:text-box" for child in frame):
                self.images.append(Doubt(_DRAWN, alt))


def every_text(root: Element) -> Iterator[str]:
    """Every text below an element, a paragraph at a time, without regard to what it is part of."""
    said: list[str] = []
    _gather(root, said)
    yield from "".join(said).split("\n")


def _gather(element: Element, said: list[str]) -> None:
    name = name_of(element)
    if name in _LEFT_OUT:
        return
    parts = name in ("text:p", "text:h", "text:note")
    if parts:
        said.append("\n")
    elif name in ("text:s", "text:tab", "text:line-break"):
        said.append(" ")
    said.append((element.text or "").replace("\n", " "))
    for child in element:
        _gather(child, said)
        said.append((child.tail or "").replace("\n", " "))
    if parts:
        said.append("\n")
