"""Whoever cannot touch the screen reaches and works all of it with a keyboard or a keypad."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.screen.key_walk import KeyWalk
from kiosk.tablet.key_map import key_map
from kiosk.tour.stage import settled
from tests.screen.places import ARTICLE, PLACES, place

MOST = 400


def press(tablet, key: Qt.Key) -> None:
    QTest.keyClick(tablet.window, key)


def touchable(tablet) -> set[str]:
    """The names of all that can be touched on a page, turned by its own page buttons until it ends."""
    names: set[str] = set()
    for _ in range(MOST):
        settled(tablet.window)
        seen = [item for item in tablet.items() if item.inherits("QQuickAbstractButton") and item.isEnabled()]
        names |= {item.objectName() for item in seen if not item.objectName().endswith(("-page-up", "-page-down"))}
        down = next((item for item in seen if item.objectName().endswith("-page-down")), None)
        if down is None:
            return names
        down.click()
    raise AssertionError(f"a page without an end: {names}")


def round_by_keys(tablet, key: Qt.Key = Qt.Key.Key_Tab) -> list[str]:
    """The names that a key goes to, one after another, until it comes to one for the second time."""
    walk, names, seen = KeyWalk(tablet.window), [], set()
    for _ in range(MOST):
        press(tablet, key)
        here = walk.current
        assert here is not None, f"{key} leads nowhere after {names[-1:]}"
        if (here.objectName(), here.property("name")) in seen:
            return names
        seen.add((here.objectName(), here.property("name")))
        names.append(here.objectName())
    raise AssertionError(f"no end: {names}")


@pytest.mark.parametrize("name", PLACES)
def test_every_control_is_reached_forwards_and_backwards(wiped, name: str):
    place(wiped, PLACES[name])
    wanted = touchable(wiped)
    place(wiped, PLACES[name])
    forwards = round_by_keys(wiped)
    place(wiped, PLACES[name])
    backwards = round_by_keys(wiped, Qt.Key.Key_Up)

    assert wanted - set(forwards) == set()
    assert wanted - set(backwards) == set()


@pytest.mark.parametrize("name", PLACES)
def test_every_control_shows_where_the_keys_are_and_works(tablet, name: str):
    walk = KeyWalk(tablet.window)
    place(tablet, PLACES[name])
    for control in round_by_keys(tablet):
        if alike(control, name):
            continue
        go_to(tablet, lambda item, wanted=control: item == wanted)
        here = walk.current
        done: list[str] = []
        here.clicked.connect(lambda done=done: done.append("clicked"))
        assert here.property("visualFocus"), f"{control} does not show that the keys are on it"
        before = tablet.state
        press(tablet, Qt.Key.Key_Return)
        assert done == ["clicked"], f"OK does nothing on {control}"
        if tablet.state != before:
            place(tablet, PLACES[name])


def alike(control: str, place: str) -> bool:
    """The bar is the same everywhere, and so are the letters and the cards of one list."""
    return (control.startswith("bar-") and place != "library") or (
        control.rpartition("-")[2] not in {"a", "1"} and control.startswith(("key-", "hit-", "offer-", "question-"))
    )


def test_the_main_job_is_done_by_keys_alone(tablet):
    press(tablet, Qt.Key.Key_Return)
    assert tablet.visit.screen == "library"

    go_to(tablet, lambda item: item == f"article-{ARTICLE}")
    press(tablet, Qt.Key.Key_Return)
    assert tablet.visit.screen == "article"
    go_to(tablet, lambda item: item == "section-usual-dose")
    press(tablet, Qt.Key.Key_Space)
    assert tablet.visit.screen == "section"
    press(tablet, Qt.Key.Key_Escape)
    assert tablet.visit.screen == "article"
    press(tablet, Qt.Key.Key_F1)
    assert tablet.visit.sheet == "help"
    press(tablet, Qt.Key.Key_Backspace)
    assert tablet.visit.sheet == ""
    press(tablet, Qt.Key.Key_F8)
    assert tablet.visit.shaded
    press(tablet, Qt.Key.Key_Return)
    assert not tablet.visit.shaded
    press(tablet, Qt.Key.Key_Home)
    assert tablet.visit.screen == "library"


def go_to(tablet, wanted: Callable[[str], bool]) -> None:
    walk = KeyWalk(tablet.window)
    for _ in range(MOST):
        press(tablet, Qt.Key.Key_Down)
        if walk.current is not None and wanted(walk.current.objectName()):
            return
    raise AssertionError(f"not reached by keys; there are {tablet.names()}")


def test_a_page_is_turned_by_keys(tablet, qtbot):
    place(tablet, PLACES["section"])
    blocks = tablet.item("blocks")
    top = blocks.property("contentY")

    press(tablet, Qt.Key.Key_PageDown)
    qtbot.waitUntil(lambda: blocks.property("contentY") > top)
    press(tablet, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: blocks.property("contentY") == top)


def test_the_settings_give_keys_to_a_keypad(open_tablet):
    tablet = open_tablet(keys=key_map({"next": ["F13"], "ok": ["F15"]}))
    press(tablet, Qt.Key.Key_F15)
    assert tablet.visit.screen == "library"

    press(tablet, Qt.Key.Key_F13)
    assert KeyWalk(tablet.window).current is not None


def test_the_warning_is_answered_by_any_key(tablet):
    place(tablet, PLACES["article"])
    tablet.clock.now += 125
    tablet.kiosk.presence.look()
    assert tablet.visit.presence.warned

    press(tablet, Qt.Key.Key_Escape)

    assert not tablet.visit.presence.warned
    assert tablet.visit.screen == "article"


def test_after_an_entry_of_the_list_is_removed_the_keys_go_on_from_there(tablet):
    place(tablet, PLACES["my list"])
    go_to(tablet, lambda item: item == "remove-1")
    press(tablet, Qt.Key.Key_Return)
    assert tablet.visit.listCount == 1

    press(tablet, Qt.Key.Key_Down)

    assert KeyWalk(tablet.window).current is not None
