"""A group of questions with their answers."""

from xml.etree.ElementTree import Element

from kiosk.article.article import FollowUp, Question, QuestionTopic
from kiosk.article.inline import LinkWord, TermWord
from kiosk.article.place import Place
from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.inline import Said, read_inline
from kiosk.authoring.items import is_follow_up, read_items
from kiosk.authoring.manuscript import LINE_MARK
from kiosk.authoring.parts import Part, read_title, split_at
from kiosk.authoring.reading import Reading
from kiosk.authoring.stray import look_for_strays, refuse_block, refuse_tail


def read_topic(part: Part, reading: Reading) -> QuestionTopic:
    """The group of questions of a part."""
    title = read_title(part.heading, reading, "id", "icon", ".questions")
    before, parts = split_at("h3", list(part.elements))
    for element in before[:1]:
        message = "This would never be shown. Begin with a question: ### Question? {#its-id}"
        reading.error("ASK07", message, reading.trail.enter(element))
    questions = tuple(_question(part, reading) for part in parts)
    return QuestionTopic(title.id, title.text, title.icon, questions, title.at)


def _question(part: Part, reading: Reading) -> Question:
    title = read_title(part.heading, reading, "id")
    elements = list(part.elements)
    short = Said()
    if elements and elements[0].tag == "blockquote":
        short = _short(elements.pop(0), reading)
    last = elements.pop() if elements and _leads_on(elements[-1]) else None
    more = read_blocks(elements, reading)
    follow_ups = _follow_ups(last, reading) if last is not None else ()
    return Question(title.id, title.text, short.runs, more, follow_ups, short.sources, title.at)


def _short(quote: Element, reading: Reading) -> Said:
    said = Said()
    for index, element in enumerate(quote):
        at = reading.trail.enter(element)
        if element.tag != "p":
            refuse_block(element, at, reading)
        elif index:
            message = "A short answer is one paragraph. Write the fuller words below it, without the sign >."
            reading.error("MD09", message, at)
        else:
            if not _runs_on(element, reading):
                look_for_strays(element, reading)
            said = read_inline(element, reading)
        refuse_tail(element, reading)
    refuse_tail(quote, reading)
    return said


def _runs_on(element: Element, reading: Reading) -> bool:
    """Whether, as is then noted, a paragraph of a quote runs on into a line that does not begin as a quote."""
    for number in LINE_MARK.findall("".join(element.itertext())):
        if not reading.trail.line(int(number)).lstrip().startswith(">"):
            message = "Leave an empty line above this line, or begin it with > if it belongs to the short answer."
            reading.error("MD08", message, Place(int(number)))
            return True
    return False


def _leads_on(element: Element) -> bool:
    return element.tag in ("ul", "ol") and any(is_follow_up(item) for item in element)


def _follow_ups(element: Element, reading: Reading) -> tuple[FollowUp, ...]:
    follow_ups = []
    for item in read_items(element, reading):
        match item.said.runs:
            case (LinkWord(text=text, link=link, at=at),) if item.follows and not item.below:
                follow_ups.append(FollowUp(text, link, at))
            case _ if not item.follows or item.below:
                message = "Write only follow-ups in this list: - [Question?](#its-id){.next}. Other points go above."
                reading.error("LINK05", message, item.at)
            case (TermWord(at=at), *_):
                reading.error("LINK04", "A follow-up leads to a question or a section, not to a word’s meaning.", at)
            case _:
                pass  # the link leads to nothing, which has been said where it was read
    refuse_tail(element, reading)
    return tuple(follow_ups)
