"""Languages: offered by their own names, chosen by touch, gone with the visit."""

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.visit.sheet import TextSheet
from kiosk.visit.visit import laid
from tests.conftest import Tablet
from tests.screen.languages import ARTICLE, EVERY, choose, leftwards


@pytest.fixture
def tablet(open_tablet) -> Tablet:
    """Three languages, the first one English, past the attract screen."""
    found = open_tablet(languages=EVERY)
    found.tap("begin")
    return found


def test_each_language_stands_on_the_sheet_by_its_own_name_and_the_one_in_use_is_checked(tablet):
    tablet.tap("bar-language")

    assert [tablet.item(f"language-{code}").property("title") for code in EVERY] == ["English", "Español", "العربية"]
    assert [tablet.item(f"language-{code}").property("checked") for code in EVERY] == [True, False, False]


def test_the_sheet_is_put_away_without_a_choice(tablet):
    before = tablet.state
    tablet.tap("bar-language")
    tablet.tap("sheet-close")

    assert tablet.state == before


def test_one_language_offers_no_choice(open_tablet):
    tablet = open_tablet(languages=("en",))

    assert not [name for name in tablet.names() if name.startswith("begin-")]
    tablet.tap("begin")
    assert not tablet.shows("bar-language")


def test_the_clinic_says_which_languages_in_which_order(open_tablet):
    tablet = open_tablet(languages=("ar", "en"), language="ar")
    tablet.tap("begin")
    tablet.tap("bar-language")

    assert [name for name in tablet.names() if name.startswith("language-")] == ["language-ar", "language-en"]
    assert tablet.item("language-ar").y() < tablet.item("language-en").y()


def test_touching_the_name_of_a_language_on_the_attract_screen_begins_in_it(open_tablet):
    tablet = open_tablet(languages=EVERY)
    tablet.tap("begin-ar")

    assert (tablet.state.language, tablet.visit.screen, tablet.visit.sheet) == ("ar", "library", "")
    assert "ماذا تريد أن تعرف؟" in tablet.texts()


def test_a_touch_beside_the_names_begins_in_the_first_language(tablet):
    assert tablet.state.language == "en"


def test_finishing_brings_back_the_first_language_and_its_direction(tablet):
    choose(tablet, "ar")
    assert leftwards()
    tablet.visit.finish()

    assert tablet.state == tablet.kiosk.store.first
    assert not leftwards()
    assert "Touch to begin" in tablet.texts()


def test_idling_brings_back_the_first_language(tablet):
    choose(tablet, "es")
    tablet.clock.now += 200
    tablet.kiosk.presence.look()

    assert tablet.state.language == "en"
    assert tablet.visit.screen == "attract"


def test_arabic_mirrors_the_screen(tablet):
    tablet.visit.openSection(ARTICLE, "usual-dose")
    home, way_on = tablet.point("bar-home").x(), tablet.point("next-section").x()
    choose(tablet, "ar")

    assert tablet.point("bar-home").x() > tablet.window.width() / 2 > home
    assert tablet.point("next-section").x() < tablet.window.width() / 2 < way_on
    assert tablet.point("rail-usual-dose").x() > tablet.window.width() / 2


def test_translations_say_that_they_await_review(tablet):
    for language, words in (("es", "revisión"), ("ar", "مراجعة")):
        choose(tablet, language)
        tablet.visit.openArticle(ARTICLE)
        marked = {"es": "revisar", "ar": "يراجعه"}[language]
        assert marked in tablet.item("review-mark").property("text")
        tablet.visit.openAbout()

        assert words in tablet.item("review").property("text")
        assert words in tablet.item("words-review").property("text")


def test_the_originals_do_not_say_that_they_are_translated(tablet):
    tablet.visit.openArticle(ARTICLE)
    tablet.visit.openAbout()

    assert not tablet.shows("words-review")


def test_no_more_than_one_language_of_words_is_installed(tablet):
    for language in ("ar", "es", "ar", "en"):
        choose(tablet, language)
    tablet.kiosk.words.fall_silent()

    assert QCoreApplication.translate("LanguageSheet", "Choose your language") == "Choose your language"
    assert not leftwards()


def test_a_language_on_no_list_changes_nothing(tablet):
    before = tablet.state
    tablet.visit.languages.speak("xx")

    assert tablet.state == before


def test_choosing_over_the_attract_screen_lays_no_sheet(open_tablet):
    tablet = open_tablet(languages=EVERY)
    tablet.visit.openLanguage()

    assert tablet.state == tablet.kiosk.store.first
    assert laid(tablet.state, TextSheet()) == tablet.state
