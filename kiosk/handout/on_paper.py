"""An article without the words that are true only in front of the screen."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.article.article import Article, Question, QuestionTopic
from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.inline import Inline, Run, Words


def on_paper(article: Article) -> Article:
    """What of an article can stand on paper; a block or a question of which nothing is left does not."""
    sections = tuple(replace(section, blocks=tuple(_blocks(section.blocks))) for section in article.sections)
    topics = tuple(_topic(topic) for topic in article.topics)
    return replace(article, lead=tuple(_blocks(article.lead)), sections=sections, topics=topics)


def _topic(topic: QuestionTopic) -> QuestionTopic:
    questions = (_question(question) for question in topic.questions)
    return replace(topic, questions=tuple(question for question in questions if question.short))


def _question(question: Question) -> Question:
    return replace(question, short=_left(question.short), more=tuple(_blocks(question.more)))


def _blocks(blocks: tuple[Block, ...]) -> Iterator[Block]:
    for block in blocks:
        match block:
            case Paragraph() | Note() | Caution() if left := _left(block.runs):
                yield replace(block, runs=left)
            case KeyPoint() if left := _left(block.runs):
                yield replace(block, runs=left, more=_left(block.more))
            case BulletList() | StepList() | ToDoList() if items := tuple(filter(None, map(_left, block.items))):
                yield replace(block, items=items)
            case Table():
                yield replace(block, rows=tuple(tuple(map(_left, row)) for row in block.rows))
            case Heading() | FigureBlock() | Picture():
                yield block
            case _:
                pass  # words for the screen alone


def _left(runs: Inline) -> Inline:
    """Running text without words for the screen, and without the spaces around them."""
    if not any(_for_screen(run) for run in runs):
        return runs
    kept: list[Run] = []
    for run in runs:
        if not _for_screen(run):
            after_space = not kept or kept[-1].text.endswith(" ")
            kept.append(replace(run, text=run.text.lstrip(" ") if after_space else run.text))
    if kept:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip(" "))
    return tuple(run for run in kept if run.text)


def _for_screen(run: Run) -> bool:
    return isinstance(run, Words) and run.screen
