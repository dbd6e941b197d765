"""Another language: offered, chosen by touch, and the visitor stays at their very place."""

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.visit.sheet import TextSheet, UntranslatedSheet, WordSheet
from kiosk.visit.visit import Visit, laid
from kiosk.visit.where import Asking, Checking, InAnswer, InArticle, InSection, Searching
from tests.conftest import Tablet

ARTICLE = "ketamine-dose"
EVERY = ("en", "es", "ar")


@pytest.fixture
def tablet(open_tablet) -> Tablet:
    """Three languages, the first one English, past the attract screen."""
    found = open_tablet(languages=EVERY)
    found.tap("begin")
    return found


def choose(tablet: Tablet, language: str) -> None:
    """Through the bar and the sheet, by touch."""
    tablet.tap("bar-language")
    tablet.tap(f"language-{language}")


def leftwards() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


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


@pytest.mark.parametrize("section", ["other-ways", "visits"])
def test_the_same_block_stands_at_the_top(tablet, qtbot, section):
    tablet.visit.openSection(ARTICLE, section)
    qtbot.waitUntil(lambda: tablet.shows("section-page-down"))
    tablet.tap("section-page-down")
    row, share = top_block(tablet)
    assert row > 0
    for language in ("ar", "es", "en"):
        choose(tablet, language)
        qtbot.waitUntil(lambda: top_block(tablet)[0] == row)

        assert abs(top_block(tablet)[1] - share) < 0.25


def top_block(tablet: Tablet) -> tuple[float, float]:
    view = tablet.item("blocks")
    item = None
    number = 0
    for child in view.property("contentItem").childItems():
        index = child.property("index")
        if index is not None and child.isVisible() and child.y() <= view.property("contentY") + 1:
            number, item = max((number, item), (index, child), key=lambda pair: pair[0])
    gone = (view.property("contentY") - item.y()) / item.height() if item else 0.0
    return float(number), gone


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


def test_translations_say_that_they_await_review(tablet):
    for language, words in (("es", "revisión"), ("ar", "مراجعة")):
        choose(tablet, language)
        tablet.visit.openArticle(ARTICLE)
        assert words in tablet.item("open-about").property("name")
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
