"""Whoever cannot see the screen hears what is on it, and does everything by ear."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.screen.explore import CORNER_MS, Explore
from kiosk.tour.stage import settled
from tests.screen.fake_voice import FakeVoice
from tests.screen.hands import cancel
from tests.screen.places import ARTICLE, PLACES, place
from tests.screen.room import in_view

MOST = 200


@pytest.fixture
def ear(qapp) -> FakeVoice:
    return FakeVoice()


@pytest.fixture
def dark(open_tablet, ear):
    """A tablet that somebody uses without seeing it."""
    return open_tablet(voice=lambda: ear)


def key(tablet, which: Qt.Key) -> None:
    QTest.keyClick(tablet.window, which)


def listen_for(qtbot, ear: FakeVoice, words: str) -> None:
    qtbot.waitUntil(lambda: words in " ".join(ear.said[-3:]))


def find(tablet, ear: FakeVoice, words: str) -> None:
    """Goes on by key until what is said begins so."""
    for _ in range(MOST):
        key(tablet, Qt.Key.Key_Down)
        if ear.said and ear.said[-1].startswith(words):
            return
    raise AssertionError(f"never said: {words}; heard at last {ear.said[-5:]}")


def ok(tablet) -> None:
    key(tablet, Qt.Key.Key_Return)


def explored(tablet, qtbot, ear: FakeVoice, where: str):
    place(tablet, PLACES[where])
    tablet.visit.explore(True)
    listen_for(qtbot, ear, "Exploring by touch is on.")
    return tablet


def test_everything_is_done_by_ear_from_attract_to_wipe(dark, qtbot, ear):
    key(dark, Qt.Key.Key_F2)
    listen_for(qtbot, ear, "Exploring by touch is on.")
    find(dark, ear, "How the right ketamine dose is chosen. Button.")
    ok(dark)
    listen_for(qtbot, ear, "How the right ketamine dose is chosen")
    find(dark, ear, "The usual dose")
    ok(dark)
    listen_for(qtbot, ear, "The usual dose")
    find(dark, ear, "Listen. Button.")
    ok(dark)
    read = " ".join(sentences(ear))
    assert "Most clinics start" in read, read
    find(dark, ear, "Ask. Button.")
    ok(dark)
    find(dark, ear, "What dose will I start on? Button.")
    ok(dark)
    listen_for(qtbot, ear, "What dose will I start on?")
    find(dark, ear, "Not yet: ask my care team. Button.")
    ok(dark)
    listen_for(qtbot, ear, "It is on my list. Button.")
    find(dark, ear, "My list. Button.")
    assert "Questions on it: 1" in ear.said[-1]
    ok(dark)
    find(dark, ear, "I am finished: wipe it all. Button.")
    ok(dark)
    find(dark, ear, "Yes, wipe it now. Button.")
    ok(dark)
    assert dark.visit.screen == "attract"
    assert not dark.visit.exploring


def sentences(ear: FakeVoice) -> Iterator[str]:
    """What is read of a page, each sentence after the one before is over."""
    for _ in range(MOST):
        yield ear.said[-1]
        ear.end()
        if ear.silent:
            return
    raise AssertionError("it never ends")


def test_a_finger_hears_before_it_does(dark, qtbot, ear):
    explored(dark, qtbot, ear, "article")

    dark.tap("bar-search")
    assert ear.said[-1].startswith("Search. Button.")
    assert dark.visit.screen == "article"

    dark.tap("bar-search")
    assert dark.visit.screen == "search"


def test_a_sliding_finger_hears_each_control_once_and_works_none(dark, qtbot, ear):
    explored(dark, qtbot, ear, "article")
    before = len(ear.said)
    start, end = dark.point("bar-home"), dark.point("bar-help")

    dark.clock.now += 1
    dark.press(start)
    for step in range(1, 61):
        dark.move(QPoint(start.x() + (end.x() - start.x()) * step // 60, start.y()))
    dark.release(end)

    said = [words.partition(".")[0] for words in ear.said[before:]]
    assert said == ["Home", "Search", "Ask", "My list", "Hide", "Listen", "Text", "Language", "Help now"]
    assert (dark.visit.screen, dark.visit.sheet) == ("article", "")


def test_a_text_under_the_finger_is_heard(dark, qtbot, ear):
    explored(dark, qtbot, ear, "answer")
    words = next(item for item in dark.items() if item.inherits("QQuickText") and "feel" in item.property("text"))

    dark.tap_at(words.mapToScene(words.boundingRect().center()).toPoint())

    assert "feel" in ear.said[-1]


@pytest.mark.parametrize("corner", [(2, 2), (1277, 2), (2, 797), (1277, 797)])
def test_holding_any_corner_begins_to_explore(dark, qtbot, ear, corner: tuple[int, int]):
    dark.press(QPoint(*corner))
    qtbot.waitUntil(lambda: dark.visit.exploring, timeout=2 * CORNER_MS)
    dark.release(QPoint(*corner))

    assert dark.visit.screen == "library"
    listen_for(qtbot, ear, "Exploring by touch is on.")


def corner_of(tablet) -> Explore:
    [explore] = [child for child in tablet.window.children() if isinstance(child, Explore)]
    return explore


def test_a_corner_of_a_dark_screen_wakes_it_and_leaves_nobody_exploring(dark, qtbot):
    dark.visit.rest_state.darken(dark=True)
    with qtbot.waitSignal(dark.visit.rest_state.woken):
        dark.press(QPoint(2, 2))
        corner_of(dark).corner.start(0)
    dark.release(QPoint(2, 2))

    assert dark.state == dark.kiosk.store.first


def test_a_touch_that_the_system_takes_back_does_not_begin_to_explore(dark):
    dark.press(QPoint(2, 2))
    assert corner_of(dark).corner.isActive()
    cancel(dark)

    assert not corner_of(dark).corner.isActive()


def test_a_finger_that_leaves_the_corner_does_not_begin_to_explore(dark):
    place(dark, PLACES["article"])
    [explore] = [child for child in dark.window.children() if hasattr(child, "corner")]

    dark.press(QPoint(2, 2))
    assert explore.corner.isActive()
    dark.move(QPoint(200, 200))

    assert not explore.corner.isActive()
    dark.release(QPoint(200, 200))


def test_nothing_is_said_to_those_who_do_not_explore(dark, ear):
    dark.tap("begin")
    dark.tap(f"article-{ARTICLE}")
    key(dark, Qt.Key.Key_Down)

    assert ear.said == []


def test_a_reset_ends_it(dark, qtbot, ear):
    key(dark, Qt.Key.Key_F2)
    listen_for(qtbot, ear, "Exploring by touch is on.")
    before = len(ear.said)

    dark.kiosk.store.reset()
    dark.tap("begin")
    key(dark, Qt.Key.Key_Down)

    assert not dark.visit.exploring
    assert ear.said[before:] == [], ear.said


def test_what_cannot_be_worked_now_says_so(dark, qtbot, ear):
    explored(dark, qtbot, ear, "section")

    dark.tap("section-page-up")

    assert "Not available now." in ear.said[-1]


def test_the_switch_on_the_sheet_begins_to_explore_and_ends_it(dark, qtbot, ear):
    place(dark, PLACES["text sheet"])
    page_to(dark, "switch-explore")
    dark.tap("switch-explore")
    assert dark.visit.exploring
    listen_for(qtbot, ear, "Exploring by touch is on.")

    dark.tap("switch-explore")
    assert ear.said[-1].startswith("Explore by touch. Switch. On.")
    dark.tap("switch-explore")
    assert not dark.visit.exploring


def page_to(tablet, name: str) -> None:
    """Turns the sheet to where something stands."""
    for _ in range(MOST):
        settled(tablet.window)
        if in_view(tablet, tablet.item(name)):
            return
        tablet.tap("sheet-page-down")
    raise AssertionError(f"{name} is not on the sheet")
