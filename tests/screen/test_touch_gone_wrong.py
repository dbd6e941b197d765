"""Touches that go wrong: resting hands, palms, sleeves, water, lost releases, cancelled sequences."""

import random

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QPointingDevice, QTouchEvent
from PySide6.QtTest import QTest

from tests.conftest import Tablet

EDGE = QPoint(640, 8)


@pytest.fixture
def reading(tablet: Tablet) -> Tablet:
    """A visitor in the library."""
    tablet.tap("begin")
    tablet.clock.now += 1
    return tablet


def fall_quiet(tablet: Tablet, seconds: float) -> None:
    """Time passes, and whoever waits for it looks at the clock."""
    tablet.clock.now += seconds
    tablet.kiosk.guard.look()
    tablet.kiosk.presence.look()


def pressed(tablet: Tablet) -> list[str]:
    """The controls that are held down."""
    return [
        item.objectName()
        for item in tablet.items()
        if item.inherits("QQuickAbstractButton") and item.property("pressed")
    ]


def cancel(tablet: Tablet) -> None:
    """The system takes all touches back, as it does when it draws something over the window."""
    QCoreApplication.sendEvent(tablet.window, QTouchEvent(QEvent.Type.TouchCancel, tablet.finger))


def taps_as_ever(tablet: Tablet, finger: int = 9) -> bool:
    """Whether another finger opens Ask."""
    tablet.clock.now += 1
    spot = tablet.point("bar-ask")
    tablet.press(spot, finger)
    tablet.release(spot, finger)
    return tablet.visit.screen == "ask"


def test_a_panel_that_tells_of_a_resting_finger_with_each_touch_of_another(reading):
    together = QTest.touchEvent(reading.window, reading.finger, False)
    together.press(5, QPoint(20, 400), reading.window).commit()
    fall_quiet(reading, 31)
    spot = reading.point("bar-ask")

    together.stationary(5).press(6, spot, reading.window).commit()
    reading.clock.now += 0.1
    together.stationary(5).release(6, spot, reading.window).commit()

    assert reading.visit.screen == "ask"
    together.release(5, QPoint(20, 400), reading.window).commit()
    assert reading.visit.screen == "ask"


def test_a_finger_that_rests_on_a_control_lets_go_of_it_without_working_it(reading):
    spot = reading.point("bar-search")
    reading.press(spot, finger=1)
    assert pressed(reading) == ["bar-search"]

    fall_quiet(reading, 31)
    assert pressed(reading) == []
    reading.release(spot, finger=1)

    assert reading.visit.screen == "library"
    assert taps_as_ever(reading)


def test_a_control_is_free_for_another_finger_while_one_still_rests_on_it(reading):
    spot = reading.point("bar-ask")
    reading.press(spot, finger=1)
    fall_quiet(reading, 31)

    assert taps_as_ever(reading)


def test_a_trembling_hand_at_rest_does_not_keep_the_kiosk_awake(reading):
    reading.press(EDGE, finger=1)
    for second in range(155):
        reading.move(EDGE + QPoint(second % 5, second % 3), finger=1)
        fall_quiet(reading, 1)

    assert reading.visit.screen == "attract"


def test_a_finger_that_moves_keeps_the_kiosk_awake(reading):
    reading.press(EDGE, finger=1)
    for second in range(0, 300, 10):
        reading.move(QPoint(40 + second * 3, 300), finger=1)
        fall_quiet(reading, 10)

    assert reading.visit.screen == "library"
    assert not reading.visit.presence.warned


def test_the_kiosk_waits_for_a_resting_finger_with_one_timer_and_for_none_without(reading):
    timer = reading.kiosk.guard.rests
    assert not timer.isActive()

    reading.press(EDGE, finger=1)
    assert timer.isActive()
    assert timer.isSingleShot()
    fall_quiet(reading, 31)
    assert not timer.isActive()
    reading.release(EDGE, finger=1)

    assert not timer.isActive()


def test_a_palm_works_nothing_and_does_not_stop_a_finger(reading):
    spots = [reading.point(name) for name in ("bar-search", "bar-list", "bar-help")]
    palm = QTest.touchEvent(reading.window, reading.finger, False)
    for number, spot in enumerate(spots):
        palm.press(number, spot, reading.window)
    palm.commit()
    assert pressed(reading) == []
    for number, spot in enumerate(spots):
        palm.move(number, spot + QPoint(1, 0), reading.window)
    palm.commit()

    assert taps_as_ever(reading)
    for number, spot in enumerate(spots):
        palm.release(number, spot, reading.window)
    palm.commit()
    assert reading.visit.screen == "ask"


def test_a_palm_that_comes_down_point_by_point_works_nothing(reading):
    spots = [reading.point(name) for name in ("bar-search", "bar-list", "bar-help")]
    for number, spot in enumerate(spots):
        reading.press(spot, finger=number)
        reading.clock.now += 0.04
    assert pressed(reading) == []
    for number, spot in enumerate(spots):
        reading.release(spot, finger=number)

    assert reading.visit.screen == "library"
    assert taps_as_ever(reading)


def test_a_palm_left_on_the_glass_does_not_keep_the_kiosk_awake(reading):
    for number in range(4):
        reading.press(QPoint(100 + 60 * number, 300), finger=number)
    for _ in range(155):
        for number in range(4):
            reading.move(QPoint(101 + 60 * number, 300), finger=number)
        fall_quiet(reading, 1)

    assert reading.visit.screen == "attract"


def test_a_sleeve_that_drags_over_the_controls_works_none(reading):
    start = reading.point("bar-home")
    reading.press(start, finger=2)
    for step in range(1, 60):
        reading.move(start + QPoint(step * 18, (step % 7) - 3), finger=2)

    reading.release(start + QPoint(59 * 18, 0), finger=2)

    assert reading.visit.screen == "library"
    assert reading.visit.sheet == ""
    assert pressed(reading) == []
    assert taps_as_ever(reading)


@pytest.mark.parametrize("seed", range(3))
def test_drops_of_water_work_nothing_and_let_the_kiosk_go_idle(reading, seed):
    water = random.Random(seed)  # noqa: S311 -- any numbers will do
    before, end = reading.state, reading.clock.now + 118
    while reading.clock.now < end:
        finger, spot = water.randrange(10), QPoint(water.randrange(1280), water.randrange(800))
        reading.press(spot, finger)
        if water.random() < 0.3:
            reading.move(spot + QPoint(1, 1), finger)
        reading.release(spot, finger, after=water.random() * 0.019)
        fall_quiet(reading, water.random() * 1.5)
    assert reading.state == before
    assert pressed(reading) == []

    fall_quiet(reading, 2.5)
    assert reading.visit.presence.warned
    reading.press(reading.point("still-wipe"))
    reading.release(reading.point("still-wipe"), after=0.01)
    assert reading.visit.presence.warned
    fall_quiet(reading, 31)
    assert reading.visit.screen == "attract"


def test_a_drop_on_the_attract_screen_begins_no_visit(tablet):
    tablet.press(tablet.point("begin"))
    tablet.release(tablet.point("begin"), after=0.01)

    assert tablet.visit.screen == "attract"


def test_random_touches_of_any_length_never_wedge_the_screen(tablet, qtbot):
    chance = random.Random(7)  # noqa: S311 -- any numbers will do
    down: dict[int, QPoint] = {}
    for _ in range(400):
        finger, spot = chance.randrange(6), QPoint(chance.randrange(1280), chance.randrange(800))
        match chance.choice("press press move release rest cancel".split()):
            case "press":
                tablet.press(spot, finger)
                down[finger] = spot
            case "move" if finger in down:
                tablet.move(spot, finger)
            case "release" if finger in down:
                tablet.release(down.pop(finger), finger, after=chance.random() / 4)
            case "rest":
                fall_quiet(tablet, chance.random() * 20)
            case "cancel" if chance.random() < 0.1:
                cancel(tablet)
        qtbot.wait(0)
    for finger, spot in down.items():
        tablet.release(spot, finger)
    fall_quiet(tablet, 125)
    fall_quiet(tablet, 31)
    assert tablet.visit.screen == "attract"
    assert pressed(tablet) == []

    tablet.tap("begin")
    assert taps_as_ever(tablet)


def test_a_lost_release_is_forgotten_when_the_same_point_comes_down_again(reading):
    reading.press(reading.point("bar-search"), finger=3)
    reading.clock.now += 1

    reading.press(reading.point("bar-ask"), finger=3)
    assert pressed(reading) == ["bar-ask"]
    reading.release(reading.point("bar-ask"), finger=3)

    assert reading.visit.screen == "ask"
    assert pressed(reading) == []


def test_a_lost_release_does_not_keep_the_kiosk_awake(reading):
    reading.press(reading.point("bar-search"), finger=3)
    fall_quiet(reading, 121)
    assert reading.visit.presence.warned

    fall_quiet(reading, 31)

    assert reading.visit.screen == "attract"
    reading.tap("begin")
    assert taps_as_ever(reading)


def test_a_panel_that_goes_away_with_a_finger_on_it_leaves_nothing_pressed(reading):
    panel = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    QTest.touchEvent(reading.window, panel).press(0, reading.point("bar-ask"), reading.window).commit()
    assert pressed(reading) == ["bar-ask"]

    shiboken6.delete(panel)

    assert pressed(reading) == []
    assert reading.visit.screen == "library"
    assert not reading.kiosk.guard.glass.points
    assert taps_as_ever(reading)


def test_a_cancelled_sequence_works_nothing_and_the_next_touch_counts(reading):
    spot = reading.point("bar-search")
    reading.press(spot)

    cancel(reading)

    assert pressed(reading) == []
    reading.release(spot)
    assert reading.visit.screen == "library"
    assert taps_as_ever(reading)


def test_of_two_fingers_on_the_attract_screen_one_begins_and_the_other_does_nothing(tablet, qtbot):
    middle = QPoint(400, 500)
    tablet.press(middle, finger=1)
    tablet.clock.now += 0.5
    tablet.press(middle + QPoint(300, 0), finger=2)
    tablet.clock.now += 0.5

    tablet.release(middle, finger=1)
    assert tablet.visit.screen == "library"
    qtbot.wait(20)
    tablet.move(middle + QPoint(310, 5), finger=2)
    tablet.release(middle + QPoint(310, 5), finger=2)

    assert tablet.visit.screen == "library"
    assert tablet.state.trail == ()


def test_the_touch_that_wakes_the_screen_does_nothing_else_wherever_it_falls(tablet, qtbot):
    for x in range(40, 1280, 150):
        for y in range(40, 800, 150):
            tablet.tap_at(QPoint(x, y))
            qtbot.wait(1)
            assert (tablet.visit.screen, tablet.visit.sheet, tablet.visit.shaded) == ("library", "", False)
            tablet.visit.finish()


def test_a_mouse_button_held_for_long_works_nothing_and_lets_the_kiosk_go_idle(reading):
    spot = reading.point("bar-ask")
    QTest.mousePress(reading.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    fall_quiet(reading, 31)
    QTest.mouseRelease(reading.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert reading.visit.screen == "library"
    assert pressed(reading) == []

    fall_quiet(reading, 121 - 31)
    assert reading.visit.presence.warned
