"""The part “words to know”: each word with its plain meaning."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from xml.etree.ElementTree import Element

from kiosk.article.article import Term
from kiosk.article.place import Place
from kiosk.authoring.inline import Said, read_inline, read_text
from kiosk.authoring.limits import SHORT_LETTERS
from kiosk.authoring.names import is_id
from kiosk.authoring.parts import Part, read_title
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_block, refuse_tail

_BLOCKS = frozenset(("ul", "ol", "dl", "div", "table", "pre", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))
_FORM = "Write “Word {#term-word}” and, on the next line, “:   Its meaning.”"


def read_terms(part: Part, reading: Reading) -> Iterator[Term]:
    """The terms of a part of the class “terms”."""
    read_title(part.heading, reading, ".terms")
    for element in part.elements:
        at = reading.trail.enter(element)
        if element.tag != "dl":
            reading.error("TERM01", f"This is not a word with its meaning. {_FORM}", at)
            continue
        yield from _terms(element, reading)
        refuse_tail(element, reading)


def _terms(element: Element, reading: Reading) -> Iterator[Term]:
    words: list[Element] = []
    for tag, group in groupby(element, lambda child: child.tag):
        if tag == "dt":
            words = list(group)
        elif words:
            yield _defined(words, list(group), reading)
            words = []
        else:
            at = reading.trail.enter(next(group))
            reading.error("TERM01", f"This meaning has no word above it. {_FORM}", at)


def _defined(words: list[Element], meanings: list[Element], reading: Reading) -> Term:
    for word in words[:-1]:
        reading.error("TERM01", f"This word has no meaning below it. {_FORM}", reading.trail.enter(word))
    term = _term(words[-1], reading)
    meaning = _meaning(meanings, reading)
    if not meaning.runs and meanings[0].find("dl") is None:
        reading.error("TERM01", f"This word has no meaning below it. {_FORM}", term.at)
    return replace(term, meaning=meaning.runs)


def _term(element: Element, reading: Reading) -> Term:
    at = reading.trail.enter(element)
    reading.refuse_attributes(element, "id")
    word = read_text(element, reading)
    if len(word) > SHORT_LETTERS:
        message = f"This word has {len(word)} letters, but only {SHORT_LETTERS} fit on the screen. Make it shorter."
        reading.error("TEXT05", message, at)
    return Term(_id(element.get("id"), at, reading), word, (), at)


def _id(name: str | None, at: Place, reading: Reading) -> str:
    if not name:
        reading.error("ID01", f"This word needs an id, so that links find it. {_FORM}", at)
    elif not is_id(name) or not name.startswith("term-"):
        message = f"“{name}” cannot be the id of a word. Begin it with “term-”, then small letters, digits and hyphens."
        reading.error("ID02", message, at)
    else:
        return name
    return ""


def _meaning(elements: list[Element], reading: Reading) -> Said:
    said = Said()
    for index, element in enumerate(elements):
        at = reading.trail.enter(element)
        if index:
            reading.error("TERM01", "A word has one meaning here. Join the two lines that begin with a colon.", at)
        else:
            said = _one_paragraph(element, reading)
    return said


def _one_paragraph(element: Element, reading: Reading) -> Said:
    paragraphs = [child for child in element if child.tag == "p"]
    blocks = [child for child in element if child.tag in _BLOCKS]
    for block in (*paragraphs[1:], *blocks):
        _refuse(block, reading)
    if blocks and not paragraphs:
        return Said()
    source = paragraphs[0] if paragraphs else element
    look_for_strays(source, reading)
    return read_inline(source, reading, sources=False)


def _refuse(block: Element, reading: Reading) -> None:
    words = block.findall("dt")
    if words:
        message = "Leave an empty line above each word, so that it does not run into the meaning above."
        reading.error("MD08", message, reading.trail.enter(words[-1]))
    else:
        refuse_block(block, reading.trail.enter(block), reading)
