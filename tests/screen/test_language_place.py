"""In another language the visitor stays at their very place, with all that is theirs."""

import pytest
from PySide6.QtCore import Q_RETURN_ARG, QMetaObject, Qt

from kiosk.visit.sheet import TextSheet, UntranslatedSheet, WordSheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import Asking, Checking, InAnswer, InArticle, InSection, Searching
from tests.conftest import Tablet
from tests.screen.languages import ARTICLE, EVERY, choose

END = -2
"""The row that stands for the very end."""


@pytest.fixture
def tablet(open_tablet) -> Tablet:
    """Three languages, the first one English, past the attract screen."""
    found = open_tablet(languages=EVERY)
    found.tap("begin")
    return found


PLACES = [
    InArticle(ARTICLE),
    InSection(ARTICLE, "usual-dose"),
    Asking(ARTICLE, "ask-dose"),
    InAnswer(ARTICLE, "how-long", ("how-soon",)),
    Checking(ARTICLE, 1, (0, 1)),
    Searching("ketam"),
]


@pytest.mark.parametrize("where", PLACES, ids=lambda where: type(where).__name__)
def test_the_place_stays_and_so_do_path_item_and_letters(tablet, where):
    start = Visit("en", where, read=frozenset({(ARTICLE, "usual-dose")}))
    tablet.kiosk.store.become(start)
    for language in ("ar", "es", "en"):
        choose(tablet, language)

        assert tablet.state == Visit(language, where, read=start.read)


def test_every_text_of_an_answer_comes_in_the_new_language(tablet):
    tablet.visit.openQuestion(ARTICLE, "how-soon")
    english = set(tablet.texts())
    choose(tablet, "es")

    assert not {text for text in set(tablet.texts()) & english if len(text.split()) > 1}


def test_the_sheet_under_the_languages_comes_back(tablet):
    tablet.visit.openSection(ARTICLE, "usual-dose")
    tablet.visit.openLink("term", ARTICLE, "term-trial")
    english = tablet.visit.word.word
    choose(tablet, "es")

    assert tablet.state.sheet == WordSheet(ARTICLE, "term-trial")
    assert tablet.visit.word.word != english


def test_the_text_sheet_stays_with_its_settings(tablet):
    tablet.tap("bar-text")
    tablet.tap("text-size-150")
    choose(tablet, "ar")

    assert tablet.state.sheet == TextSheet()
    assert tablet.state.display.text_size == 150


def test_the_same_block_stands_at_the_top(tablet, qtbot):
    tablet.visit.openSection(ARTICLE, "other-ways")
    qtbot.waitUntil(lambda: tablet.shows("section-page-down"))
    tablet.tap("section-page-down")
    row, share = top_block(tablet)
    assert row > 0
    for language in ("ar", "es", "en"):
        choose(tablet, language)
        qtbot.waitUntil(lambda: top_block(tablet)[0] == row)

        assert abs(top_block(tablet)[1] - share) < 0.25


def test_who_has_read_to_the_end_stands_at_the_end(tablet, qtbot):
    tablet.visit.openSection(ARTICLE, "visits")
    qtbot.waitUntil(lambda: tablet.shows("section-page-down"))
    while top_block(tablet)[0] != END:
        tablet.tap("section-page-down")
    for language in ("ar", "es", "en"):
        choose(tablet, language)

        assert top_block(tablet)[0] == END


def top_block(tablet: Tablet) -> tuple[float, float]:
    """The row at the top and the share of it that has gone by, as the page says."""
    page = tablet.item("page")
    spot = QMetaObject.invokeMethod(page, "spot", Qt.ConnectionType.DirectConnection, Q_RETURN_ARG("QPointF"))
    return spot.x(), spot.y()


def test_my_list_is_said_in_the_new_language_and_back(tablet):
    tablet.visit.openSection(ARTICLE, "usual-dose")
    tablet.tap("open-add")
    tablet.tap("offer-0")
    tablet.visit.openQuestion(ARTICLE, "how-soon")
    tablet.visit.answer.takeAlong()
    tablet.visit.openMyList()
    english = tablet.state.my_list
    choose(tablet, "es")
    spanish = [entry.text for entry in tablet.state.my_list.entries]

    assert not {entry.text for entry in english.entries} & set(spanish)
    assert tablet.state.my_list.entries[0].place != english.entries[0].place
    assert all(text in tablet.visit.myList.codeText.replace("\n", " ") for text in spanish)
    choose(tablet, "en")
    assert tablet.state.my_list == english


def test_typed_letters_stay_and_find_in_the_new_language(tablet):
    tablet.tap("bar-search")
    for letter in "spravato":
        tablet.tap(f"key-{letter}")
    choose(tablet, "es")

    assert tablet.visit.search.typed == "spravato"
    assert tablet.visit.search.found


def test_arabic_letters_are_offered_with_a_way_to_latin_ones(tablet):
    choose(tablet, "ar")
    tablet.tap("bar-search")
    assert tablet.shows("key-ج")
    tablet.tap("key-other-letters")

    assert tablet.shows("key-a")
    assert not tablet.shows("key-ج")
    tablet.tap("key-k")
    assert tablet.visit.search.typed == "k"
    tablet.tap("key-other-letters")
    assert tablet.shows("key-ج")


def test_spanish_letters_have_theirs_and_need_no_way_to_others(tablet):
    choose(tablet, "es")
    tablet.tap("bar-search")

    assert tablet.shows("key-ñ")
    assert not tablet.shows("key-other-letters")


def test_what_a_language_does_not_have_is_told_and_nothing_is_lost_on_the_way_back(open_tablet, lacking_pack):
    tablet = open_tablet(lacking_pack, languages=("en", "es"))
    tablet.tap("begin")
    tablet.visit.openArticle("first-visit")
    tablet.visit.openArticle(ARTICLE)
    tablet.visit.openSection(ARTICLE, "usual-dose")
    before = tablet.state
    choose(tablet, "es")

    assert tablet.state.sheet == UntranslatedSheet()
    assert tablet.state.where == InArticle("first-visit"), "the only article that there is"
    tablet.tap("choose-language")
    tablet.tap("language-en")
    assert tablet.state == before


def test_back_passes_over_what_is_not_there_in_the_language(open_tablet, lacking_pack):
    tablet = open_tablet(lacking_pack, languages=("en", "es"))
    tablet.tap("begin")
    tablet.visit.openArticle(ARTICLE)
    tablet.visit.openArticle("first-visit")
    choose(tablet, "es")
    tablet.visit.goBack()

    assert tablet.visit.sheet == ""
    assert tablet.visit.screen == "library"
