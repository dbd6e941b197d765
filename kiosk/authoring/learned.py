"""The part “check what you learned”: questions with answers, one of them right, each with its why."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.article.article import CheckItem, CheckOption
from kiosk.article.inline import Words
from kiosk.article.place import Place
from kiosk.authoring.inline import Said, read_inline
from kiosk.authoring.items import Item, read_items
from kiosk.authoring.parts import Part, read_title, split_at
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_tail

_INDENT = "Write each answer as “- [ ] Answer” or “- [x] Right answer”, and its why below it, indented by four spaces."


def read_check(part: Part, reading: Reading) -> Iterator[CheckItem]:
    """The questions of a part of the class “check”."""
    read_title(part.heading, reading, ".check")
    before, parts = split_at("h3", list(part.elements))
    for element in before[:1]:
        message = "This would never be shown. Begin with a question: ### Question? {#its-id}"
        reading.error("CHECK04", message, reading.trail.enter(element))
    for question in parts:
        yield _question(question, reading)


def _question(part: Part, reading: Reading) -> CheckItem:
    title = read_title(part.heading, reading, "id")
    options = tuple(option for element in part.elements for option in _options(element, reading))
    if len(options) < 2:
        reading.error("CHECK03", f"A question needs at least two answers. {_INDENT}", title.at)
    if sum(option.right for option in options) != 1:
        message = "Exactly one answer is right. Mark it with [x] and the others with [ ]."
        reading.error("CHECK01", message, title.at)
    return CheckItem(title.id, title.text, options, title.at)


def _options(element: Element, reading: Reading) -> Iterator[CheckOption]:
    at = reading.trail.enter(element)
    if element.tag != "ul":
        reading.error("CHECK04", f"This is no answer of the question above. {_INDENT}", at)
        return
    for item in read_items(element, reading):
        yield _option(item, reading)
    refuse_tail(element, reading)


def _option(item: Item, reading: Reading) -> CheckOption:
    if item.ticked is None:
        reading.error("CHECK04", f"This answer has no box. {_INDENT}", item.at)
    if any(not isinstance(run, Words) for run in item.said.runs):
        reading.error("MD09", "An answer cannot hold a link. Write it in the why below.", item.at)
    if item.said.sources:
        reading.error("SRC02", "A source cannot be shown in an answer. Name it in the text of a section.", item.at)
    return CheckOption(item.said.text, bool(item.ticked), _why(item, reading).runs)


def _why(item: Item, reading: Reading) -> Said:
    said = Said()
    for index, element in enumerate(item.below):
        at = reading.trail.enter(element)
        if element.tag != "p" or index:
            reading.error("CHECK04", f"The why of an answer is one paragraph. {_INDENT}", at)
            continue
        look_for_strays(element, reading)
        said = read_inline(element, reading, sources=False)
    if not said.runs:
        _miss_why(item.at, reading)
    return said


def _miss_why(at: Place, reading: Reading) -> None:
    message = "This answer does not say why it is right or wrong. Leave an empty line, indent four spaces, and say it."
    reading.error("CHECK02", message, at)
