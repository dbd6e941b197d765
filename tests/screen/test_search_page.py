"""Searching without a keyboard."""

import string

import pytest
from PySide6.QtCore import QSize

from kiosk.tour.stage import settled
from tests.screen.room import controls, fit, in_view, place, reach, rooms, units


@pytest.fixture
def searching(wiped):
    """A visitor on the search page."""
    wiped.tap("begin")
    wiped.tap("bar-search")
    return wiped


def type_in(tablet, word: str) -> None:
    """Where there is no room for all letters, a button leads from some to the next."""
    for letter in word:
        key = "key-space" if letter == " " else f"key-{letter}"
        for _ in range(len(string.ascii_lowercase)):
            if tablet.shows(key):
                break
            tablet.tap("key-more")
        tablet.tap(key)


def hits(tablet) -> list[str]:
    return [name for name in tablet.names() if name.startswith("hit-")]


def test_letters_show_up_large_as_they_are_touched(searching):
    type_in(searching, "dose")

    assert searching.item("typed").property("text") == "dose"


def test_what_is_found_follows_each_letter(searching):
    type_in(searching, "driv")
    first = hits(searching)
    type_in(searching, "e")

    assert "hit-question-ketamine-dose-drive" in first
    assert "hit-question-ketamine-dose-drive" in hits(searching)


def test_matched_words_stand_in_bold(searching):
    type_in(searching, "dose")

    assert any("<b>dose</b>" in text for text in searching.texts())


def test_a_question_that_is_touched_opens_its_answer(searching):
    type_in(searching, "drive")

    searching.tap("hit-question-ketamine-dose-drive")

    assert searching.visit.screen == "answer"


def test_a_word_that_is_touched_opens_its_meaning_over_the_search(searching, qtbot):
    type_in(searching, "infusion")
    reach(searching, qtbot, "hit-term-ketamine-dose-term-infusion", "search")

    searching.tap("hit-term-ketamine-dose-term-infusion")

    assert searching.visit.screen == "search"
    assert searching.shows("sheet-word")


def test_one_wrong_letter_does_no_harm(searching):
    type_in(searching, "drove")

    assert searching.visit.search.found


def test_erasing_and_clearing(searching):
    type_in(searching, "dose")
    searching.tap("key-erase")
    assert searching.visit.search.typed == "dos"

    searching.tap("key-clear")

    assert searching.visit.search.typed == ""


def test_there_is_nothing_to_erase_at_first(searching):
    assert not searching.item("key-erase").isEnabled()


def test_words_are_parted_by_a_space(searching):
    type_in(searching, "do it")

    assert searching.visit.search.typed == "do it"


def test_before_anything_is_typed_topics_are_offered(searching):
    assert [name for name in hits(searching) if name.startswith("hit-topic-")]

    searching.tap("hit-topic-ketamine-dose-ask-dose")

    assert searching.visit.screen == "ask"


def test_where_nothing_is_found_it_says_so_and_offers_topics(searching):
    type_in(searching, "xqzxqz")

    assert "xqzxqz" in searching.item("search-sentence").property("text")
    assert "hit-topic-ketamine-dose-ask-dose" in hits(searching)


def test_going_back_from_an_answer_finds_the_search_as_it_was(searching):
    type_in(searching, "drive")
    searching.tap("hit-question-ketamine-dose-drive")

    searching.visit.goBack()

    assert searching.item("typed").property("text") == "drive"


def test_markup_in_a_query_stays_text(searching):
    searching.visit.search.type("<b>")

    assert searching.item("typed").property("text") == "<b>"


def test_the_longest_word_stays_within_its_field(searching, qtbot):
    for _ in range(40):
        searching.visit.search.type("w")
    qtbot.wait(20)

    typed = searching.item("typed")
    assert typed.property("contentWidth") <= typed.width() + 1
    assert len(searching.visit.search.typed) == 24


def shown_keys(tablet) -> list:
    return [item for item in tablet.items() if item.objectName() in {f"key-{each}" for each in string.ascii_lowercase}]


def test_every_letter_has_room_for_a_finger(searching, qtbot):
    """Where there is no room for all letters at once, a button leads from some to the next."""
    for room in rooms(searching, qtbot):
        found, unit = set(), units(searching)
        while not found >= set(string.ascii_lowercase):
            keys = shown_keys(searching)
            spots = [place(key).adjusted(-4 * unit, -4 * unit, 4 * unit, 4 * unit) for key in keys]
            assert all(min(key.width(), key.height()) >= 54 * unit - 1 for key in keys), room
            assert all(in_view(searching, key) for key in keys), room
            assert not any(one.intersects(other) for number, one in enumerate(spots) for other in spots[:number]), room
            before = len(found)
            found |= {key.objectName()[-1] for key in keys}
            assert len(found) > before, room
            if searching.shows("key-more"):
                searching.tap("key-more")
                qtbot.wait(10)


def test_letters_and_results_can_both_be_touched(searching, qtbot):
    type_in(searching, "dose")
    for room in rooms(searching, qtbot):
        assert in_view(searching, searching.item("search-page-down")), room
        assert searching.item("hits").height() >= 120 * units(searching), room
        assert all(item.objectName() for item in controls(searching)), room


def test_the_last_result_is_reached_by_paging(searching, qtbot):
    fit(searching, qtbot, "low", 200)
    type_in(searching, "dose")
    shown = searching.item("hits")
    for _ in range(60):
        if not searching.item("search-page-down").isEnabled():
            break
        searching.tap("search-page-down")
        qtbot.wait(5)

    assert shown.property("atYEnd")


def test_lowered_letters_stay_within_reach_where_all_else_is_largest(open_tablet):
    tablet = open_tablet(language="es", size=QSize(800, 1280), inches=10.1)
    tablet.tap("begin")
    for switch in (tablet.visit.display.setLowered, tablet.visit.display.setSteady):
        switch(True)
    tablet.visit.display.setTextSize(200)
    tablet.visit.openSearch()
    settled(tablet.window)
    named = [item for item in controls(tablet) if item.objectName().startswith(("key-", "search-"))]

    assert {"key-a", "key-more", "search-further"} <= {item.objectName() for item in named}
    assert min(place(item).top() for item in named) >= 0.4 * 1280
