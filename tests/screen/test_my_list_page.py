"""The list a visitor takes along."""

import pytest

from kiosk.visit.my_list import Entry
from kiosk.visit.visit import took_along
from tests.screen.room import in_view, reach, rooms, units

QUESTIONS = [
    ("What dose will I start on?", "The usual dose"),
    ("Can I drive home after?", "Questions"),
    ("What if I do not feel better?", ""),
]
MANY = [(f"What is the plan if it does not help me, number {number}?", "") for number in range(1, 13)]


def fill(tablet, questions) -> None:
    for text, origin in questions:
        tablet.kiosk.store.become(took_along(tablet.state, Entry(text, "ketamine-dose", "", origin)))


def entries(tablet) -> list[str]:
    return [entry.text for entry in tablet.state.my_list.entries]


@pytest.fixture
def listing(wiped):
    """A visitor with three questions, on the list."""
    wiped.tap("begin")
    fill(wiped, QUESTIONS)
    wiped.tap("bar-list")
    return wiped


@pytest.fixture
def empty(wiped):
    """A visitor with nothing on the list."""
    wiped.tap("begin")
    wiped.tap("bar-list")
    return wiped


def test_the_questions_stand_in_order_with_where_they_came_from(listing):
    texts = listing.texts()

    assert [text for text in texts if text in dict(QUESTIONS)] == [text for text, _ in QUESTIONS]
    assert "From “The usual dose”" in texts


def test_taking_a_question_off_offers_to_undo_it(listing):
    assert not listing.shows("undo")
    listing.tap("remove-2")
    assert entries(listing) == [QUESTIONS[0][0], QUESTIONS[2][0]]

    listing.tap("undo")

    assert entries(listing) == [text for text, _ in QUESTIONS]
    assert not listing.shows("undo")


def test_a_question_moves_up_by_a_touch(listing):
    listing.tap("raise-3")

    assert entries(listing) == [QUESTIONS[0][0], QUESTIONS[2][0], QUESTIONS[1][0]]


def test_the_first_question_has_nothing_to_move_up_to(listing):
    assert not listing.shows("raise-1")


def test_wiping_asks_once_more(listing):
    listing.tap("finish")

    assert listing.visit.screen == "my-list"
    assert listing.shows("wipe-question")
    listing.tap("finish-now")
    assert listing.visit.screen == "attract"
    assert listing.state == listing.kiosk.store.first


def test_keeping_the_list_leaves_it_as_it_was(listing):
    listing.tap("finish")
    listing.tap("finish-not")

    assert entries(listing) == [text for text, _ in QUESTIONS]
    assert listing.shows("finish")


def test_touching_twice_on_the_same_spot_wipes_nothing(listing):
    spot = listing.point("finish")
    for _ in range(2):
        listing.tap_at(spot)

    assert listing.visit.screen == "my-list"


def test_the_list_is_shown_to_staff_in_very_large_type(listing):
    listing.tap("show-staff")

    entry = listing.item("staff-entry-1")
    assert entry.property("text") == QUESTIONS[0][0]
    assert entry.property("font").pixelSize() >= 46
    listing.tap("staff-back")
    assert listing.visit.screen == "my-list"


def test_another_question_is_added_from_the_ready_ones(listing):
    listing.tap("list-page-down")
    listing.tap("add-question")
    listing.tap("offer-0")
    listing.tap("sheet-close")

    assert len(entries(listing)) == 4


def test_an_empty_list_says_how_it_fills_and_offers_two_ways(empty):
    assert "empty" in empty.item("list-purpose").property("text")
    assert not empty.shows("code")

    empty.tap("add-question")
    assert empty.shows("sheet-add")
    empty.tap("sheet-close")
    empty.tap("list-ask")
    assert empty.visit.screen == "ask"


def test_a_visit_can_be_ended_with_an_empty_list_too(empty):
    empty.tap("finish")
    empty.tap("finish-now")

    assert empty.visit.screen == "attract"


def test_taking_off_the_last_question_leaves_the_empty_page_with_undo(listing):
    for _ in range(3):
        listing.tap("remove-1")

    assert not listing.shows("code")
    listing.tap("undo")
    assert entries(listing) == [QUESTIONS[2][0]]


def test_the_list_stays_where_it_was_scrolled_to_when_a_question_goes(tablet, qtbot):
    tablet.tap("begin")
    fill(tablet, MANY)
    tablet.tap("bar-list")
    qtbot.wait(20)
    tablet.tap("list-page-down")
    qtbot.wait(20)
    before = tablet.item("my-list").property("contentY")
    shown = next(number for number in range(5, 13) if in_view(tablet, tablet.item(f"remove-{number}")))

    tablet.tap(f"remove-{shown}")
    qtbot.wait(30)

    assert before > 100
    assert abs(tablet.item("my-list").property("contentY") - before) < 120


def test_every_button_is_reached_and_large_enough(tablet, qtbot):
    tablet.tap("begin")
    fill(tablet, MANY[:5])
    tablet.tap("bar-list")
    for room in rooms(tablet, qtbot):
        for name in ("raise-2", "remove-5", "add-question", "show-staff", "finish"):
            reach(tablet, qtbot, name, "list")
            item = tablet.item(name)
            assert min(item.width(), item.height()) >= 54 * units(tablet) - 1, f"{name}, {room}"


def test_undo_is_in_view_as_soon_as_a_question_is_off(tablet, qtbot):
    tablet.tap("begin")
    fill(tablet, MANY[:5])
    tablet.tap("bar-list")
    for room in rooms(tablet, qtbot):
        reach(tablet, qtbot, "remove-3", "list")
        tablet.tap("remove-3")
        qtbot.wait(20)

        assert in_view(tablet, tablet.item("undo")), room
        tablet.tap("undo")
        qtbot.wait(20)
        assert len(entries(tablet)) == 5, room
