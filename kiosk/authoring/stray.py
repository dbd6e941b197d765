"""Constructs of Markdown that are not used, and what to write instead."""

import re
from xml.etree.ElementTree import Element

from kiosk.article.place import Place
from kiosk.authoring.manuscript import FENCE_MARK, LINE_MARK
from kiosk.authoring.reading import Reading
from kiosk.authoring.trail import unmarked

_REFUSED = {
    "h1": ("HEAD01", "One # is not used: the title stands at the top of the file. Begin a section with ##."),
    "h2": ("HEAD01", "A section cannot begin inside a list or a box. Write ## at the start of a line."),
    "h3": ("HEAD01", "A small heading (###) stands in a section only. Write a paragraph, or begin a section with ##."),
    "h4": ("HEAD01", "Four # are not used. Begin a section with ## and a small heading with ###."),
    "h5": ("HEAD01", "Five # are not used. Begin a section with ## and a small heading with ###."),
    "h6": ("HEAD01", "Six # are not used. Begin a section with ## and a small heading with ###."),
    "blockquote": ("MD09", "The sign > begins the short answer to a question and is not used here. Write a paragraph."),
    "dl": ("MD09", "A line that begins with a colon gives a term’s meaning. Move it to the part {.terms}."),
    "pre": ("MD01", "This line is indented by four spaces, which means computer code. Begin it further to the left."),
    "ul": ("MD06", "A list cannot stand here. Write it on its own, not indented, with an empty line above it."),
    "ol": ("MD06", "A list cannot stand here. Write it on its own, not indented, with an empty line above it."),
    "div": ("MD09", "A box cannot stand here. Write it on its own, not indented, with an empty line above it."),
    "table": ("MD09", "A table cannot stand here. Write it on its own, not indented."),
    "p": ("MD09", "A paragraph cannot stand here. Move it to a section."),
}
_STARTS = frozenset("-+*•_=!|[{0123456789")
"""What a line can begin with to be one of the strays; most lines do not."""
_STRAYS = (
    (re.compile(r"(?:[-+*]|\d{1,2}[.)]|•)\s+\S"), "MD08", "Begin a point with “- ” or “1. ”, below an empty line."),
    (re.compile(r"[-+*•]$"), "MD07", "This point of the list is empty. Write its words, or delete the line."),
    (re.compile(r"[-*_=][-*_= ]{2,}$"), "MD07", "A line of signs is not used. Delete it; a heading begins with ##."),
    (re.compile(r"!!!"), "MD03", 'Write a box as !!! key "The sentence." with straight quotes, all on one line.'),
    (re.compile(r"\|.*\|$"), "MD09", "This is no table yet. Write the headings, a line |---|---|, and the rows."),
    (
        re.compile(r"\[\^[^\]]+\]:"),
        "SRC03",
        "A source is described under “sources” at the top of the file. Move it there.",
    ),
    (
        re.compile(r"\[[^\]^]+\]:"),
        "MD07",
        "Addresses are not collected in the text. Write [words](#id) where the link is.",
    ),
    (
        re.compile(r"\{.*\}$"),
        "MD04",
        "An attribute list stands at the end of a heading, after a space. Delete this one.",
    ),
)


def refuse_block(element: Element, at: Place, reading: Reading) -> None:
    """Note an element that cannot stand where it does."""
    if element.tag == "p" and FENCE_MARK.search(element.text or ""):
        reading.error("FIG05", "A figure cannot stand here. Write it in a section or an answer, not indented.", at)
        return
    code, message = _REFUSED.get(element.tag, _REFUSED["p"])
    reading.error(code, message, at)


def refuse_tail(element: Element, reading: Reading) -> None:
    """Note words that run on behind a block."""
    tail = element.tail or ""
    if unmarked(tail).strip():
        message = "Leave an empty line above this line, so that it does not run into what is above."
        reading.error("MD08", message, reading.trail.locate(tail))


def look_for_strays(element: Element, reading: Reading, *, skip: int = 0) -> None:
    """Note lines of a paragraph, without the first ``skip``, that look like a construct and have not become one."""
    for number in LINE_MARK.findall("".join(element.itertext()))[skip:]:
        line = reading.trail.line(int(number)).strip()
        if line[:1] in _STARTS:
            _name_strays(line, Place(int(number)), reading)


def _name_strays(line: str, at: Place, reading: Reading) -> None:
    for pattern, code, message in _STRAYS:
        if pattern.match(line):
            reading.error(code, message, at)
