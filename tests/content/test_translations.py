"""Each translation of an article has the very parts of the English one."""

from collections.abc import Iterator

import pytest

from kiosk.article.article import Article, Question, Section
from kiosk.article.blocks import BulletList, FigureBlock, StepList, ToDoList
from kiosk.article.figures import CompareFigure, DotsFigure, Figure, RangeFigure, StepsFigure, TimelineFigure
from kiosk.article.inline import TermWord
from kiosk.article.library import Library
from kiosk.article.sources import sources_of
from tests.content.conftest import IDS
from tests.content.manner import MANNERS
from tests.content.said import blocks, parts, running

PAIRS = [f"{language}/{name}" for language in MANNERS if language != "en" for name in IDS]


@pytest.fixture(scope="module", params=PAIRS)
def pair(request: pytest.FixtureRequest, library: Library) -> tuple[Article, Article]:
    """An article in English and in another language."""
    language, name = request.param.split("/")
    by_language = {article.language: article for article in library.articles if article.id == name}
    return by_language["en"], by_language[language]


def drawn(figure: Figure) -> tuple[object, ...]:
    """What of a figure is not words."""
    shown: tuple[object, ...]
    match figure.drawing:
        case RangeFigure() as scale:
            shown = (scale.start, scale.low, scale.usual, scale.high, scale.end)
        case DotsFigure() as dots:
            shown = (dots.low, dots.high)
        case CompareFigure() as compare:
            shown = tuple((row.icon, row.certainty) for row in compare.rows)
        case StepsFigure() as steps:
            shown = tuple(step.icon for step in steps.steps)
        case TimelineFigure() as timeline:
            shown = (len(timeline.stops),)
        case _:
            shown = ()
    return type(figure.drawing), shown, figure.certainty, figure.sources


def bones(part: Section | Question) -> Iterator[object]:
    """What of a section or an answer is the same in every language."""
    for block in blocks(part):
        match block:
            case FigureBlock():
                yield drawn(block.figure)
            case BulletList() | StepList() | ToDoList():
                yield type(block), len(block.items)
            case _:
                yield type(block)
    yield {run.term for runs in running(part) for run in runs if isinstance(run, TermWord)}
    yield sources_of(blocks(part))


def test_a_translation_has_the_same_sections_and_questions(pair: tuple[Article, Article]):
    english, other = pair
    assert [(section.id, section.icon) for section in other.sections] == [
        (section.id, section.icon) for section in english.sections
    ]
    assert [(topic.id, topic.icon, [question.id for question in topic.questions]) for topic in other.topics] == [
        (topic.id, topic.icon, [question.id for question in topic.questions]) for topic in english.topics
    ]


def test_each_part_of_a_translation_is_built_like_the_english_one(pair: tuple[Article, Article]):
    english, other = ({part.id: list(bones(part)) for part in parts(article)} for article in pair)
    assert other == english


def test_each_answer_of_a_translation_leads_where_the_english_one_does(pair: tuple[Article, Article]):
    english, other = (
        {
            question.id: (question.sources, [(step.link.article, step.link.id) for step in question.follow_ups])
            for question in article.questions
        }
        for article in pair
    )
    assert other == english


def test_a_translation_has_the_same_terms_and_check(pair: tuple[Article, Article]):
    english, other = pair
    assert {term.id for term in other.terms} == {term.id for term in english.terms}
    assert [(item.id, [option.right for option in item.options]) for item in other.check] == [
        (item.id, [option.right for option in item.options]) for item in english.check
    ]


def test_a_translation_has_the_same_front_matter_where_it_is_not_words(pair: tuple[Article, Article]):
    english, other = pair
    assert [(fact.certainty, fact.sources) for fact in other.key_facts] == [
        (fact.certainty, fact.sources) for fact in english.key_facts
    ]
    assert [(source.id, source.year) for source in other.sources] == [
        (source.id, source.year) for source in english.sources
    ]
    assert len(other.ready_questions) == len(english.ready_questions)
    assert (other.icon, other.review) == (english.icon, english.review)
    assert (bool(other.neutral_title), bool(other.origin)) == (bool(english.neutral_title), bool(english.origin))


def test_every_language_offers_as_many_questions_for_every_list(library: Library):
    assert len({len(offered) for offered in library.ready_questions.values()}) == 1
