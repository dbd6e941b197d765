"""An article with one of everything, and ways to take any one thing out of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from kiosk.article.article import Article, CheckItem, Question, QuestionTopic, Section
from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.figures import CompareFigure, Drawing, StepsFigure, TimelineFigure
from kiosk.authoring.parity.compare import compare
from kiosk.authoring.parity.difference import Difference, FrontPlaces, Pair
from tests.authoring.samples import read

ARTICLE = Path(__file__).with_name("whole.md")


def whole() -> Article:
    """The article, as it is read."""
    article, problems = read(ARTICLE.read_bytes())
    assert not problems
    return article


def differences(original: Article, translation: Article) -> tuple[Difference, ...]:
    """What a check says about the second article as a translation of the first."""
    return compare(Pair(original, translation, "en/sample.md", FrontPlaces(), FrontPlaces()))


def copied(article: Article) -> Article:
    """The article as one in another language with the same words, which English of another country is."""
    return replace(article, language="en-GB")


def shorter(things: tuple, index: int) -> tuple:
    return (*things[:index], *things[index + 1 :])


def without_one(article: Article) -> Iterator[tuple[str, Article]]:
    """The article once for each thing that can be missing, and what that is."""
    for name in ("sections", "topics", "terms", "check", "key_facts", "ready_questions", "lead"):
        things = getattr(article, name)
        yield from ((f"{name} {n}", replace(article, **{name: shorter(things, n)})) for n in range(len(things)))
    for name in ("neutral_title", "origin"):
        yield name, replace(article, **{name: ""})
    yield "idle source", replace(article, sources=shorter(article.sources, 2))
    for n, section in enumerate(article.sections):
        for what, changed in _sections(section):
            yield f"{section.id}: {what}", replace(article, sections=_put(article.sections, n, changed))
    for n, topic in enumerate(article.topics):
        for what, changed in _topics(topic):
            yield what, replace(article, topics=_put(article.topics, n, changed))
    for n, item in enumerate(article.check):
        for option in range(len(item.options)):
            changed = CheckItem(item.id, item.text, shorter(item.options, option), item.at)
            yield f"{item.id}: option {option}", replace(article, check=_put(article.check, n, changed))


def _put(things: tuple, index: int, thing: object) -> tuple:
    return (*things[:index], thing, *things[index + 1 :])


def _sections(section: Section) -> Iterator[tuple[str, Section]]:
    for n, block in enumerate(section.blocks):
        yield f"block {n}", replace(section, blocks=shorter(section.blocks, n))
        for what, changed in _blocks(block):
            yield f"block {n}, {what}", replace(section, blocks=_put(section.blocks, n, changed))


def _blocks(block: Block) -> Iterator[tuple[str, Block]]:
    match block:
        case BulletList() | StepList() | ToDoList():
            yield from ((f"item {n}", replace(block, items=shorter(block.items, n))) for n in range(len(block.items)))
        case Table():
            yield from ((f"row {n}", replace(block, rows=shorter(block.rows, n))) for n in range(len(block.rows)))
        case FigureBlock():
            for what, drawing in _drawings(block.figure.drawing):
                yield what, replace(block, figure=replace(block.figure, drawing=drawing))
        case Paragraph() | KeyPoint() | Note() | Caution() if block.sources:
            yield "its sources", replace(block, sources=())
        case Picture():
            yield "another picture", replace(block, name="images/other.png")
        case _:
            pass


def _drawings(drawing: Drawing) -> Iterator[tuple[str, Drawing]]:
    match drawing:
        case TimelineFigure(stops=entries):
            yield from ((f"stop {n}", TimelineFigure(shorter(entries, n))) for n in range(len(entries)))
        case CompareFigure(rows=entries):
            yield from ((f"row {n}", replace(drawing, rows=shorter(entries, n))) for n in range(len(entries)))
        case StepsFigure(steps=entries):
            yield from ((f"step {n}", StepsFigure(shorter(entries, n))) for n in range(len(entries)))
        case _:
            pass


def _topics(topic: QuestionTopic) -> Iterator[tuple[str, QuestionTopic]]:
    for n, question in enumerate(topic.questions):
        yield question.id, replace(topic, questions=shorter(topic.questions, n))
        for what, changed in _questions(question):
            yield f"{question.id}: {what}", replace(topic, questions=_put(topic.questions, n, changed))


def _questions(question: Question) -> Iterator[tuple[str, Question]]:
    for n in range(len(question.more)):
        yield f"block {n}", replace(question, more=shorter(question.more, n))
    for n in range(len(question.follow_ups)):
        yield f"follow-up {n}", replace(question, follow_ups=shorter(question.follow_ups, n))
    if question.sources:
        yield "its sources", replace(question, sources=())
