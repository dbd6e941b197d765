"""Headings that say the same."""

from collections.abc import Iterator

from kiosk.article.blocks import Heading
from kiosk.article.place import Place
from kiosk.authoring.gate.blocks import every_block
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.rule import ERROR, Hit, Rule
from kiosk.authoring.parity.fold import fold


def _find(case: Case) -> Iterator[Hit]:
    for group in _groups(case):
        seen: dict[str, Place] = {}
        for text, at, part in group:
            name = " ".join(fold(text).split()).strip(" .:?!؟¿¡")
            if name in seen:
                message = f"“{text}” is already the heading in line {seen[name].line}. Say what is different here."
                yield Hit(at, message, part)
            elif name:
                seen[name] = at


def _groups(case: Case) -> Iterator[list[tuple[str, Place, str]]]:
    """Headings that a reader sees side by side: those of sections, of questions, and within each part."""
    yield [(section.title, section.at, section.id) for section in case.article.sections]
    yield [(topic.title, topic.at, "") for topic in case.article.topics]
    yield [(question.text, question.at, question.id) for question in case.article.questions]
    inner = [(part, block) for part, block in every_block(case.article) if isinstance(block, Heading)]
    for name in dict.fromkeys(part for part, _ in inner):
        yield [(block.text, block.at, part) for part, block in inner if part == name]


RULE = Rule(
    code="HEAD03",
    name="doubled heading",
    severity=ERROR,
    why="Two tiles with one name cannot be told apart, by eye or by ear.",
    criterion="PEMAT item 9 (informative headers)",
    mend="Say in each heading what only its own part tells.",
    find=_find,
)
