"""Touches that go wrong: resting hands, lost releases, cancelled sequences, two fingers."""

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from tests.conftest import Tablet
from tests.screen.hands import cancel, fall_quiet, pressed, taps_as_ever

EDGE = QPoint(640, 8)


@pytest.fixture
def reading(tablet: Tablet) -> Tablet:
    """A visitor in the library."""
    tablet.tap("begin")
    tablet.clock.now += 1
    return tablet


def test_a_panel_that_tells_of_a_resting_finger_with_each_touch_of_another(reading):
    together = QTest.touchEvent(reading.window, reading.finger, False)
    together.press(5, QPoint(20, 400), reading.window).commit()
    fall_quiet(reading, 31)
    spot = reading.point("bar-ask")

    together.move(5, QPoint(20, 401), reading.window).press(6, spot, reading.window).commit()
    reading.clock.now += 0.1
    together.move(5, QPoint(20, 401), reading.window).release(6, spot, reading.window).commit()

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
    one, other = QPoint(400, 500), QPoint(700, 500)
    fingers = QTest.touchEvent(tablet.window, tablet.finger, False)
    fingers.press(1, one, tablet.window).commit()
    tablet.clock.now += 0.5
    fingers.move(1, one, tablet.window).press(2, other, tablet.window).commit()
    tablet.clock.now += 0.5

    fingers.release(2, other, tablet.window).move(1, one, tablet.window).commit()
    assert tablet.visit.screen == "library"
    qtbot.wait(20)
    fingers.move(1, one + QPoint(10, 5), tablet.window).commit()
    fingers.release(1, one + QPoint(10, 5), tablet.window).commit()

    assert tablet.visit.screen == "library"
    assert tablet.state.trail == ()


def test_the_touch_that_wakes_the_screen_does_nothing_else_wherever_it_falls(tablet, qtbot):
    for x in range(40, 1280, 300):
        for y in range(40, 800, 240):
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
