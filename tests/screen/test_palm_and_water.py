"""Palms, sleeves, drops of water and touches at random."""

import random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from tests.conftest import Tablet
from tests.screen.hands import cancel, fall_quiet, pressed, taps_as_ever


@pytest.fixture
def reading(tablet: Tablet) -> Tablet:
    """A visitor in the library."""
    tablet.tap("begin")
    tablet.clock.now += 1
    return tablet


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
    for _ in range(300):
        finger, spot = chance.randrange(6), QPoint(chance.randrange(1280), chance.randrange(800))
        panel = QTest.touchEvent(tablet.window, tablet.finger)
        tablet.clock.now += chance.random() / 4
        match chance.choice("press press move release rest".split()):
            case "press" if finger not in down:
                panel.press(finger, spot, tablet.window)
                down[finger] = spot
            case "move" if finger in down:
                panel.move(finger, spot, tablet.window)
                down[finger] = spot
            case "release" if finger in down:
                panel.release(finger, down.pop(finger), tablet.window)
            case _:
                fall_quiet(tablet, chance.random() * 20)
        for other in down.keys() - {finger}:
            panel.move(other, down[other], tablet.window)  # QTest tells of a stationary point as a pressed one
        panel.commit()
        qtbot.wait(0)
    cancel(tablet)
    fall_quiet(tablet, 125)
    fall_quiet(tablet, 31)
    assert tablet.visit.screen == "attract"
    assert pressed(tablet) == []

    tablet.tap("begin")
    assert taps_as_ever(tablet)
