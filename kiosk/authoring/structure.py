"""What must hold for an article as a whole, whatever its parts say."""

from collections.abc import Iterator

from kiosk.article.article import Article, Question
from kiosk.article.blocks import Block
from kiosk.article.graph import follow_ups, islands
from kiosk.article.inline import plain
from kiosk.article.place import Place
from kiosk.article.words import texts
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import FOLLOW_UPS, SECTION_WORDS, SHORT_ANSWER_WORDS


def check_structure(article: Article, findings: Findings) -> None:
    """Note what is wrong with the article's sections, ids and questions."""
    _check_ids(article, findings)
    _check_sections(article, findings)
    for topic in article.topics:
        if not topic.questions:
            message = "This group has no question. Write one below it: ### Question? {#its-id}"
            findings.error("ASK06", topic.at, message)
        for question in topic.questions:
            _check_question(question, findings)
    _check_islands(article, findings)


def _check_ids(article: Article, findings: Findings) -> None:
    seen: dict[str, Place] = {}
    for name, at in sorted(_ids(article), key=lambda entry: entry[1]):
        if name in seen:
            message = f"The id “{name}” is already used in line {seen[name].line}. Give this one another id."
            findings.error("ID03", at, message)
        elif name:
            seen[name] = at


def _ids(article: Article) -> Iterator[tuple[str, Place]]:
    for section in article.sections:
        yield section.id, section.at
    for topic in article.topics:
        yield topic.id, topic.at
    for question in article.questions:
        yield question.id, question.at
    for term in article.terms:
        yield term.id, term.at
    for item in article.check:
        yield item.id, item.at


def _check_sections(article: Article, findings: Findings) -> None:
    if not article.sections:
        message = "This article has no section. Write “## Title {#its-id icon=drop}” and text below it."
        findings.error("SECT01", Place(), message)
    for section in article.sections:
        if not section.blocks:
            findings.error("SECT02", section.at, "This section is empty. Write its text, or delete its heading.")
        elif section.key is None:
            message = 'This section has no key sentence. Write !!! key "The sentence." below its heading.'
            findings.warning("SECT03", section.at, message)
        _check_length(section.blocks, section.at, findings)


def _check_length(blocks: tuple[Block, ...], at: Place, findings: Findings) -> None:
    count = sum(len(text.split()) for block in blocks for text in texts(block))
    if count > SECTION_WORDS:
        message = f"{count} words stand here; at most {SECTION_WORDS} can be shown. Divide them into several sections."
        findings.error("SECT04", at, message)


def _check_question(question: Question, findings: Findings) -> None:
    count = len(plain(question.short).split())
    if not count:
        message = "This question has no short answer. Write “> Short answer.” below it, with empty lines around it."
        findings.error("ASK01", question.at, message)
    if count > SHORT_ANSWER_WORDS:
        message = f"The short answer has {count} words. Use at most {SHORT_ANSWER_WORDS}; the rest goes below it."
        findings.warning("ASK02", question.at, message)
    if not question.follow_ups:
        message = "This answer leads nowhere. End it with a list such as - [Next question?](#its-id){.next}"
        findings.error("ASK03", question.at, message)
    if len(question.follow_ups) > FOLLOW_UPS:
        message = f"This answer has {len(question.follow_ups)} follow-ups. Keep the best {FOLLOW_UPS} or fewer."
        findings.error("ASK04", question.at, message)
    _check_length(question.more, question.at, findings)


def _check_islands(article: Article, findings: Findings) -> None:
    places = {question.id: question.at for question in article.questions if question.id}
    graph = {name: targets for name, targets in follow_ups(article).items() if name}
    for island in islands(graph):
        names = sorted(island, key=lambda name: places[name])
        listed = ", ".join(f"“{name}”" for name in names[:5]) + (" and more" if len(names) > 5 else "")
        message = (
            f"No other answer leads to {listed}, and none of these leads to the others. "
            "Offer one as a follow-up of another answer."
        )
        findings.error("ASK05", places[names[0]], message)
