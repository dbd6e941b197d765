"""Elements of the tree to blocks."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from kiosk.article.blocks import (
    Block,
    BulletList,
    FigureBlock,
    Heading,
    Paragraph,
    Picture,
    StepList,
    ToDoList,
)
from kiosk.article.place import Place
from kiosk.authoring.boxes import read_box
from kiosk.authoring.inline import address, all_sources, attribute_text, read_inline, read_text
from kiosk.authoring.items import Item, read_items
from kiosk.authoring.manuscript import FENCE_MARK
from kiosk.authoring.pictures import NoPicture
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_block, refuse_tail
from kiosk.authoring.table import read_table
from kiosk.authoring.trail import unmarked


def read_blocks(elements: Iterable[Element], reading: Reading, *, headings: bool = False) -> tuple[Block, ...]:
    """The blocks of some elements that follow each other. Small headings are an error unless ``headings`` is true."""
    return tuple(block for element in elements for block in _read(element, reading, headings=headings))


def _read(element: Element, reading: Reading, *, headings: bool) -> Iterator[Block]:
    at = reading.trail.enter(element)
    match element.tag:
        case "p":
            yield from _paragraph(element, at, reading)
        case "ul" | "ol":
            yield from _list(element, at, reading)
        case "div":
            yield from read_box(element, at, reading)
        case "table":
            yield read_table(element, at, reading)
        case "h3" if headings:
            yield _heading(element, at, reading)
        case _:
            refuse_block(element, at, reading)
    refuse_tail(element, reading)


def _heading(element: Element, at: Place, reading: Reading) -> Heading:
    reading.refuse_attributes(element)
    text = read_text(element, reading)
    if not text:
        reading.error("HEAD02", "This heading has no words. Write them behind the hash signs.", at)
    return Heading(text, at)


def _paragraph(element: Element, at: Place, reading: Reading) -> Iterator[Block]:
    fence = FENCE_MARK.fullmatch(unmarked(element.text or "").strip()) if not len(element) else None
    if fence:
        figure = reading.figure(int(fence[1]))
        if figure:
            yield FigureBlock(figure, figure.at)
    elif [child.tag for child in element] == ["img"] and not _words(element):
        yield from _picture(element[0], at, reading)
    else:
        look_for_strays(element, reading)
        said = read_inline(element, reading)
        if said.runs:
            yield Paragraph(said.runs, said.sources, at)


def _words(element: Element) -> str:
    return unmarked((element.text or "") + (element[0].tail or "")).strip()


def _picture(image: Element, at: Place, reading: Reading) -> Iterator[Block]:
    reading.refuse_attributes(image, "src", "alt", "title")
    alt = attribute_text(image.get("alt", ""))
    if not alt:
        message = "This picture has no text alternative. Say between the brackets what it shows."
        reading.error("IMG01", message, at)
    name = address(image.get("src", "")).removeprefix("../")
    match reading.pictures.open(name):
        case NoPicture(code, message):
            reading.error(code, message, at)
        case pixels:
            caption = attribute_text(image.get("title", ""))
            yield Picture(name, alt, caption, pixels.width, pixels.height, pixels.mark, at)


def _list(element: Element, at: Place, reading: Reading) -> Iterator[Block]:
    items = read_items(element, reading)
    texts = tuple(item.said.runs for item in items)
    sources = all_sources(item.said for item in items)
    tasks = {item.ticked is not None for item in items}
    if len(tasks) > 1:
        reading.error("MD09", "Either all points of a list begin with “[ ]” or none. Write two lists.", at)
    _refuse_ticks(items, reading)
    if True in tasks:
        yield ToDoList(texts, sources, at)
    elif element.tag == "ul":
        yield BulletList(texts, sources, at)
    else:
        yield StepList(texts, sources, at)


def _refuse_ticks(items: Iterable[Item], reading: Reading) -> None:
    for item in items:
        if item.ticked:
            reading.error("MD09", "A thing to do begins with an empty box. Write “- [ ] ” before it.", item.at)
        if item.follows:
            message = "Follow-ups stand in a list of their own at the end of an answer. Move this one there."
            reading.error("LINK05", message, item.at)
        for extra in item.below:
            _refuse_below(extra, reading)


def _refuse_below(element: Element, reading: Reading) -> None:
    at = reading.trail.enter(element)
    if FENCE_MARK.search(element.text or ""):
        refuse_block(element, at, reading)
        return
    code = "MD06" if element.tag in ("ul", "ol") else "MD09"
    reading.error(code, "A point of a list is one paragraph. Write what follows below the list, not indented.", at)
