"""When the kiosk asks whether somebody is there, and when it forgets."""

import pytest


@pytest.fixture
def reading(tablet):
    """A visitor in the library, whose last touch was just now."""
    tablet.tap("begin")
    return tablet


def pass_time(tablet, seconds: float) -> None:
    tablet.clock.now += seconds
    tablet.kiosk.presence.look()


def test_nobody_is_asked_before_the_time_has_come(reading):
    pass_time(reading, 119)

    assert not reading.visit.presence.warned


def test_after_two_quiet_minutes_the_visitor_is_asked(reading):
    pass_time(reading, 121)

    assert reading.visit.presence.warned
    assert reading.shows("still-here")


def test_the_seconds_left_are_counted_down(reading):
    pass_time(reading, 121)
    before = reading.visit.presence.secondsLeft
    pass_time(reading, 10)

    assert reading.visit.presence.secondsLeft == before - 10


def test_any_touch_answers_the_question_and_changes_nothing_else(reading):
    state = reading.state
    pass_time(reading, 125)

    reading.tap("still-here")

    assert not reading.visit.presence.warned
    assert reading.state == state


def test_extending_has_no_limit(reading):
    for _ in range(30):
        pass_time(reading, 125)
        reading.tap("still-here")

    assert reading.visit.screen == "library"


def test_without_an_answer_the_visit_is_wiped(reading):
    reading.visit.display.setTextSize(150)
    pass_time(reading, 125)
    pass_time(reading, 40)

    assert reading.visit.screen == "attract"
    assert reading.state == reading.kiosk.store.first


def test_the_attract_screen_waits_for_ever(tablet):
    pass_time(tablet, 1_000_000)

    assert tablet.visit.screen == "attract"
    assert not tablet.visit.presence.warned


def test_a_shaded_screen_is_wiped_too(reading):
    reading.tap("bar-hide")
    pass_time(reading, 200)

    assert reading.visit.screen == "attract"
    assert not reading.visit.shaded


def test_the_times_come_from_the_settings(open_tablet):
    tablet = open_tablet(idle_seconds=20.0, warning_seconds=60.0)
    tablet.tap("begin")
    pass_time(tablet, 21)
    assert tablet.visit.presence.warned

    pass_time(tablet, 50)

    assert tablet.visit.screen == "library"
