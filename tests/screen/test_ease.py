"""What a visitor switches on to see, reach and touch more easily: it takes effect at once, and ends with the visit."""

import pytest

from kiosk.tour.stage import settled
from kiosk.visit.display import AS_SET_UP, HOLD_SECONDS, REST_SECONDS
from tests.screen.room import place, reach, units

SWITCHES = ["spaced", "lowered", "steady", "still"]


@pytest.fixture
def choosing(open_tablet):
    """A visitor with the sheet of text and display before them."""
    tablet = open_tablet(reduced_motion=False)
    tablet.tap("begin")
    tablet.tap("bar-text")
    return tablet


@pytest.mark.parametrize("switch", SWITCHES)
def test_a_touch_switches_it_on_and_off_and_a_new_visit_begins_without(choosing, qtbot, switch):
    name = f"switch-{switch}"
    choosing.visit.display.setStill(True)  # so that no page glides while the test looks for the switch
    choosing.visit.display.setStill(switch == "still")
    reach(choosing, qtbot, name, "sheet")
    on_before = choosing.item(name).property("checked")

    choosing.tap(name)
    qtbot.waitUntil(lambda: choosing.item(name).property("checked") != on_before)
    assert choosing.visit.display.property(switch) != on_before

    choosing.kiosk.store.reset()
    assert choosing.state.display == AS_SET_UP


def test_steady_hands_hold_and_rest_as_long_as_is_chosen(choosing, qtbot):
    guard = choosing.kiosk.guard
    before = guard.seconds
    choosing.visit.display.setStill(True)
    choosing.visit.display.setSteady(True)
    assert (guard.hold_seconds, guard.seconds) == (HOLD_SECONDS[1], REST_SECONDS[1])

    choosing.visit.display.setHold(HOLD_SECONDS[-1])
    choosing.visit.display.setRest(REST_SECONDS[-1])
    assert (guard.hold_seconds, guard.seconds) == (HOLD_SECONDS[-1], REST_SECONDS[-1])

    choosing.kiosk.store.reset()
    assert (guard.hold_seconds, guard.seconds) == (0.0, before)


def test_a_time_that_is_not_offered_changes_nothing(choosing):
    choosing.visit.display.setHold(0.6)
    assert choosing.state.display.hold == 0.0

    choosing.visit.display.setSteady(True)
    choosing.visit.display.setHold(7.0)
    choosing.visit.display.setRest(7.0)
    assert (choosing.state.display.hold, choosing.state.display.rest) == (HOLD_SECONDS[1], REST_SECONDS[1])


def test_buttons_grow_for_steady_hands(choosing, qtbot):
    choosing.visit.putAway()
    choosing.visit.display.setSteady(True)
    qtbot.wait(20)

    assert min(place(choosing.item("bar-help")).height(), place(choosing.item("bar-help")).width()) >= 89 * units(
        choosing
    )


def test_the_hint_of_the_system_stills_every_visit_and_may_be_switched_off_in_one(choosing):
    choosing.kiosk.store.reset()
    choosing.window.setProperty("stillHint", True)
    assert choosing.state.display.still

    choosing.tap("begin")
    choosing.visit.display.setStill(False)
    assert not choosing.state.display.still

    choosing.kiosk.store.reset()
    assert choosing.state.display.still

    choosing.window.setProperty("stillHint", False)
    assert not choosing.state.display.still


def test_the_settings_still_every_visit_whatever_the_system_says(open_tablet):
    tablet = open_tablet(reduced_motion=True)
    tablet.window.setProperty("stillHint", True)
    tablet.window.setProperty("stillHint", False)

    assert tablet.state.display.still


def test_paragraphs_stand_two_lines_apart_with_more_space(open_tablet, qtbot):
    tablet = open_tablet()
    tablet.tap("begin")
    tablet.visit.display.setSpaced(True)
    tablet.visit.openSection("ketamine-dose", "usual-dose")
    qtbot.wait(30)
    blocks = [item for item in tablet.items() if item.property("below") is not None and item.property("bodyHeight")]

    assert blocks
    assert {item.property("above") + item.property("below") for item in blocks} >= {2 * 22 * units(tablet)}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_letters_stand_apart_with_more_space_but_those_that_join_stay_joined(open_tablet, qtbot, language):
    tablet = open_tablet(language=language)
    tablet.tap("begin")
    tablet.visit.display.setSpaced(True)
    tablet.tap("bar-language")
    qtbot.wait(10)
    apart = {
        item.property("text"): item.property("font").letterSpacing() > 0
        for item in tablet.items()
        if item.inherits("QQuickText") and item.property("text")
    }

    assert (apart["English"], apart["العربية"]) == (True, False)


def test_the_largest_text_is_chosen_from_any_other_without_a_word_from_qt(tablet, qtlog):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    for size in (125, 200, 100, 200):
        tablet.visit.display.setTextSize(size)
        settled(tablet.window)

    assert [record.message for record in qtlog.records] == []
