"""How the articles are made: sections, figures, questions, terms, a check, and what the library offers."""

import re

import pytest

from kiosk.article.article import Article
from kiosk.article.blocks import KeyPoint, Table, ToDoList
from kiosk.article.figures import CompareFigure, DotsFigure, RangeFigure, StepsFigure, TimelineFigure
from kiosk.article.graph import dead_ends, follow_ups, islands, unasked
from kiosk.article.icons import ICONS
from kiosk.article.inline import Link, LinkKind, LinkWord, plain
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from kiosk.authoring.measure.words import words
from tests.content.conftest import CONTENT
from tests.content.manner import MANNERS, Manner
from tests.content.said import figures, parts, prose, running, said, strings

SECTIONS = {
    "How ketamine helps the brain": "brain",
    "The usual dose": "drop",
    "Other ways to take it": "route",
    "How soon it works": "clock",
    "Visits and follow-up": "calendar",
    "Staying safe": "shield",
}


def test_the_library_has_no_problems():
    assert [str(problem) for problem in read_folder(CONTENT)[1]] == []


def test_the_library_offers_both_articles_and_a_few_questions(library: Library):
    assert [(article.language, article.id) for article in library.articles] == [
        (language, name) for language in library.languages for name in ("ketamine-dose", "first-visit")
    ]
    assert all(1 <= len(library.ready_questions[language]) <= 8 for language in library.languages)


def test_every_language_of_the_library_is_held_to_these_tests(library: Library):
    assert set(library.languages) == set(MANNERS)


def test_the_ketamine_article_has_its_six_sections(ketamine: Article):
    assert {section.title: section.icon for section in ketamine.sections} == SECTIONS
    assert ketamine.sections[0].short == "How it helps the brain"


def test_the_short_article_has_three_to_five_sections(library: Library):
    short = next(article for article in library.articles if article.id == "first-visit")
    assert 3 <= len(short.sections) <= 5
    assert 6 <= len(short.questions) <= 8


def test_a_title_for_the_whole_room_names_no_illness(any_ketamine: Article):
    shown = f"{any_ketamine.neutral_title} {any_ketamine.topic}".casefold()
    assert not [word for word in MANNERS[any_ketamine.language].illness if word in shown]
    assert any_ketamine.neutral_title


def test_a_section_begins_with_its_one_key_sentence(article: Article):
    for section in article.sections:
        keys = [block for block in section.blocks if isinstance(block, KeyPoint)]
        assert section.blocks[0] in keys
        assert len(keys) == 1


def test_a_section_has_at_most_120_words_of_prose(article: Article, manner: Manner):
    counted = {
        section.id: sum(len(words(plain(runs))) for block in section.blocks for runs in prose(block))
        for section in article.sections
    }
    assert not {place: found for place, found in counted.items() if found > 120 * manner.room}


def test_a_section_ends_with_something_to_do(article: Article):
    assert not [section.id for section in article.sections if not isinstance(section.blocks[-1], ToDoList)]


def test_a_section_with_a_number_has_a_figure(article: Article):
    numbered = [section for section in article.sections if re.search(r"\d", said(section.blocks))]
    assert not [section.id for section in numbered if not figures(section)]


def test_a_figure_with_a_number_names_its_source(article: Article):
    shown = [figure for part in parts(article) for figure in figures(part)]
    assert not [figure.title for figure in shown if re.search(r"\d", said(figure)) and not figure.sources]


def test_a_figure_says_the_same_numbers_in_words(article: Article):
    for figure in (figure for part in parts(article) for figure in figures(part)):
        drawn = set(re.findall(r"\d+(?:\.\d+)?", "\n".join(strings(figure.drawing))))
        assert drawn <= set(re.findall(r"\d+(?:\.\d+)?", figure.alt)), figure.title


def test_all_five_kinds_of_figure_are_used(library: Library):
    used = {type(figure.drawing) for article in library.articles for part in parts(article) for figure in figures(part)}
    assert used == {RangeFigure, TimelineFigure, CompareFigure, StepsFigure, DotsFigure}


def test_no_table_is_needed(article: Article):
    assert not [block for section in article.sections for block in section.blocks if isinstance(block, Table)]


def test_the_ketamine_article_has_enough_questions_and_terms(ketamine: Article):
    assert len(ketamine.topics) == 5
    assert len(ketamine.questions) >= 20
    assert len(ketamine.terms) >= 15
    assert all(2 <= len(topic.questions) <= 7 for topic in ketamine.topics)


def test_a_short_answer_has_at_most_25_words(article: Article):
    long = {question.id: len(words(plain(question.short))) for question in article.questions}
    assert not {place: found for place, found in long.items() if not 1 <= found <= 25}


def test_every_answer_has_fuller_words_and_two_to_four_follow_ups(article: Article):
    assert not [question.id for question in article.questions if not question.more]
    assert not [question.id for question in article.questions if not 2 <= len(question.follow_ups) <= 4]


def test_a_question_fits_on_a_button(article: Article):
    assert not [question.text for question in article.questions if len(question.text) > 36]


def test_the_questions_hang_together(article: Article):
    graph = follow_ups(article)
    assert islands(graph) == ()
    assert dead_ends(article) == ()
    assert unasked(graph) == ()


def test_most_answers_lead_to_a_section_to_read(article: Article):
    reading = [
        question
        for question in article.questions
        if any(follow.link.kind is LinkKind.SECTION for follow in question.follow_ups)
    ]
    assert len(reading) >= 0.8 * len(article.questions)


def test_a_follow_up_says_what_it_opens(library: Library):
    """A question is offered in its own words; a section begins with "Read:" in its language."""
    asked = {(a.language, a.id, question.id): question.text for a in library.articles for question in a.questions}
    for article in library.articles:
        for question in article.questions:
            for follow in question.follow_ups:
                if follow.link.kind is LinkKind.SECTION:
                    assert follow.text.startswith(MANNERS[article.language].read)
                elif not follow.link.article:
                    assert follow.text == asked[article.language, article.id, follow.link.id]


def test_no_answer_offers_itself_or_the_same_twice(article: Article):
    for question in article.questions:
        offered = [follow.link.id for follow in question.follow_ups]
        assert question.id not in offered
        assert len(set(offered)) == len(offered)


def test_the_two_articles_lead_to_each_other(library: Library):
    def leads(article: Article) -> set[str]:
        links: list[Link] = [follow.link for question in article.questions for follow in question.follow_ups]
        links += [
            run.link for part in parts(article) for runs in running(part) for run in runs if isinstance(run, LinkWord)
        ]
        return {link.article for link in links if link.article}

    for article in library.articles:
        assert leads(article) == {"ketamine-dose": {"first-visit"}, "first-visit": {"ketamine-dose"}}[article.id]


def test_the_check_explains_every_option(article: Article):
    assert len(article.check) == {"ketamine-dose": 5, "first-visit": 3}[article.id]
    for item in article.check:
        assert sum(option.right for option in item.options) == 1
        assert all(plain(option.why) for option in item.options)


def test_the_right_option_is_not_always_in_the_same_place(article: Article):
    places = [[option.right for option in item.options].index(True) for item in article.check]
    assert len(set(places)) > 1


def test_ready_questions_are_short_and_few(library: Library):
    for offered in (*library.ready_questions.values(), *(article.ready_questions for article in library.articles)):
        assert 1 <= len(offered) <= 8
        assert all(question.endswith(("?", "؟")) and len(words(question)) <= 14 for question in offered)


@pytest.mark.parametrize("ending", ["!!", "..", "??", "  "])
def test_nothing_is_shouted_or_left_hanging(article: Article, ending: str):
    assert ending not in said(article)


def test_every_icon_can_be_drawn(article: Article):
    named = {article.icon, *(section.icon for section in article.sections), *(topic.icon for topic in article.topics)}
    assert named <= ICONS
