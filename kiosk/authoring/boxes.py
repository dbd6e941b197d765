"""Boxes: the key sentence, notes and cautions."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.article.blocks import Caution, KeyPoint, Note
from kiosk.article.place import Place
from kiosk.authoring.closest import did_you_mean
from kiosk.authoring.inline import Said, all_sources, read_inline, read_text
from kiosk.authoring.manuscript import FENCE_MARK
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_block, refuse_tail

_KINDS = ("key", "note", "caution")
OPEN = "open"
"""The box in which an import says what a person must settle; it is never shown."""


def read_box(element: Element, at: Place, reading: Reading) -> Iterator[KeyPoint | Note | Caution]:
    """The box of an admonition's element, if it is one of those that are used."""
    kind = element.get("class", "").removeprefix("admonition").strip()
    title, *below = element
    if kind == "key":
        said = read_inline(title, reading)
        more = _one_paragraph(below, reading)
        if not said.runs:
            reading.error("MD03", 'Write the key sentence in quotes: !!! key "The sentence."', at)
        yield KeyPoint(said.runs, more.runs, all_sources((said, more)), at)
    elif kind == OPEN:
        message = f"Something is still open here: {read_text(title, reading)} Settle it, then delete this box."
        reading.error("OPEN01", message, at)
    elif kind in _KINDS:
        words = read_text(title, reading)
        said = _one_paragraph(below, reading)
        if not words or not said.runs:
            message = f'Write !!! {kind} "Title" and, on the next line, the text, indented by four spaces.'
            reading.error("MD03", message, at)
        yield (Note if kind == "note" else Caution)(words, said.runs, said.sources, at)
    else:
        guess = did_you_mean(kind.split()[0], _KINDS)
        message = f'“!!! {kind[:40]}” is not a box. Write !!! key "…", !!! note "…" or !!! caution "…".{guess}'
        reading.error("MD03", message, at)


def _one_paragraph(elements: list[Element], reading: Reading) -> Said:
    """What the paragraph of a box says; anything beside it is an error."""
    said = Said()
    for index, element in enumerate(elements):
        at = reading.trail.enter(element)
        if element.tag != "p":
            refuse_block(element, at, reading)
        elif FENCE_MARK.search(element.text or ""):
            reading.error("FIG05", "A figure cannot stand in a box. Write it below, not indented.", at)
        elif index:
            reading.error("MD09", "A box holds one paragraph. Write what follows below the box, not indented.", at)
        else:
            look_for_strays(element, reading)
            said = read_inline(element, reading)
        refuse_tail(element, reading)
    return said
