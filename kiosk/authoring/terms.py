"""The part “words to know”: each word with its plain meaning."""

from collections.abc import Iterator
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
    pairs = [(tag, list(group)) for tag, group in groupby(element, lambda child: child.tag)]
    for (_, words), (_, meanings) in zip(pairs[::2], pairs[1::2], strict=False):
        term = _term(words[-1], reading)
        for word in words[:-1]:
            reading.error("TERM01", f"This word has no meaning below it. {_FORM}", reading.trail.enter(word))
        meaning = _meaning(meanings, reading)
        if not meaning.runs:
            reading.error("TERM01", f"This word has no meaning below it. {_FORM}", term.at)
        yield Term(term.id, term.word, meaning.runs, term.at)


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
    blocks = [child for child in element if child.tag in ("ul", "ol", "dl", "div", "table", "pre", "blockquote")]
    for block in (*paragraphs[1:], *blocks):
        refuse_block(block, reading.trail.enter(block), reading)
    source = paragraphs[0] if paragraphs else element
    look_for_strays(source, reading)
    return read_inline(source, reading, sources=False) if not blocks or paragraphs else Said()
