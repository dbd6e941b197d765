"""The screen that the whole room sees: it gives nobody's illness away."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.folder import read_folder
from kiosk.pack.write import write_pack
from tests.conftest import CONTENT

LIBRARY = read_folder(CONTENT)[0]
# Beginnings of words in the languages of the bundled library: illnesses, medicines, and what they are for.
TELLING = "ketamin quetamin esketamin depres suicid psychia psiqui anxi ansied كيتامين اكتئاب انتحار نفسي".split()


@pytest.fixture
def pack_of(tmp_path: Path):
    """Writes a library of these articles."""

    def write(*articles: Article) -> Path:
        path = tmp_path / f"{'-'.join(article.id + article.language for article in articles)}.pack"
        write_pack(Library(articles, LIBRARY.ready_questions, LIBRARY.images), path)
        return path

    return write


def english(name: str) -> Article:
    return next(article for article in LIBRARY.articles if (article.id, article.language) == (name, "en"))


def test_no_article_of_the_library_is_given_away(open_tablet, pack_of):
    for article in LIBRARY.articles:
        tablet = open_tablet(pack_of(article), language=article.language)
        said = " ".join(tablet.texts()).casefold()

        telling = [word for word in TELLING if word in said]
        own = {article.topic, article.summary, *(term.word for term in article.terms)}
        own |= {section.title for section in article.sections} | {question.text for question in article.questions}
        assert not telling, f"{article.language}/{article.id}"
        assert not [word for word in own if word.casefold() in said], f"{article.language}/{article.id}"
        assert not article.neutral_title or article.neutral_title.casefold() in said


def test_an_article_without_a_neutral_title_is_not_named(open_tablet, pack_of):
    tablet = open_tablet(pack_of(replace(english("ketamine-dose"), neutral_title="")))

    assert "What would you like to know?" in tablet.texts()
    assert not any("min." in text for text in tablet.texts())


def test_without_a_neutral_title_all_libraries_look_the_same(open_tablet, pack_of):
    bare = replace(english("ketamine-dose"), neutral_title="")
    pictures = [open_tablet(pack_of(article)).grab() for article in (bare, english("first-visit"))]

    assert pictures[0] == pictures[1]


def test_topic_icon_and_summary_show_nowhere(open_tablet, pack_of):
    article = english("ketamine-dose")
    other = replace(article, topic="Depression", icon="brain", summary="For people with depression.", title="Ketamine")
    first, second = open_tablet(pack_of(article)), open_tablet(pack_of(replace(other, id="other")))

    assert first.grab() == second.grab()


def test_the_clinic_may_allow_the_title(open_tablet):
    tablet = open_tablet(attract_names_article=True)

    assert english("ketamine-dose").title in tablet.texts()
    assert tablet.window.title() == tablet.visit.clinic


def test_after_a_visit_the_screen_is_as_it_was_before(tablet):
    before = tablet.grab()
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.visit.display.setTextSize(200)

    tablet.visit.finish()

    assert tablet.grab() == before
