"""The screen outside opening hours, and the hair by which the attract screen moves."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint

from kiosk.app import Start, prepare
from kiosk.screen.drift import Drift
from kiosk.screen.lockdown import keep_screen
from kiosk.screen.opening import Opening
from kiosk.tablet.backlight import find_backlights
from kiosk.tablet.burn_in import REACH, shift_at
from kiosk.tablet.open_hours import LONGEST_WAIT, OpenHours
from kiosk.tablet.settings import Settings
from tests.screen.hands import fall_quiet
from tests.screen.staff import KEPT, knock

MONDAY = datetime(2026, 5, 4, tzinfo=UTC)


class Night:
    """A tablet that is open from eight to six, and a clock on its wall."""

    def __init__(self, tablet) -> None:
        self.tablet = tablet
        self.now = MONDAY + timedelta(hours=12)
        self.lit: list[bool] = []
        self.opening = Opening(
            tablet.kiosk.store,
            tablet.visit.rest_state,
            OpenHours.of("mon-fri 08:00-18:00"),
            patience=120,
            light=self.lit.append,
            clock=self._seconds,
            wall=lambda seconds: datetime.fromtimestamp(seconds, UTC).replace(tzinfo=None),
        )

    def _seconds(self) -> float:
        return self.now.timestamp()

    def at(self, hours: float) -> None:
        """The timer runs out at this time of the Monday."""
        self.now = MONDAY + timedelta(hours=hours)
        self.opening.look()

    @property
    def dark(self) -> bool:
        return self.tablet.shows("night")


@pytest.fixture
def night(tablet) -> Night:
    return Night(tablet)


@pytest.fixture
def lights(tmp_path):
    """A light with brightness from 0 to 200."""
    folder = tmp_path / "panel"
    folder.mkdir()
    for name, text in {"max_brightness": "200\n", "brightness": "150\n", "bl_power": "0\n"}.items():
        (folder / name).write_text(text, "ascii")
    return tmp_path


def test_when_it_closes_the_screen_goes_dark_and_when_it_opens_it_shows(night):
    assert not night.dark
    night.at(18)
    assert night.dark
    picture = night.tablet.grab()
    assert picture.pixelColor(5, 5).lightness() == picture.pixelColor(640, 400).lightness() == 0
    night.at(24 + 8)

    assert not night.dark
    assert night.lit == [True, False, True]


def test_the_touch_that_wakes_it_does_nothing_else(night):
    night.at(20)
    night.tablet.tap_at(QPoint(640, 700))

    assert not night.dark
    assert night.tablet.visit.screen == "attract"
    night.tablet.tap("begin")
    assert night.tablet.visit.screen == "library"


def test_after_one_visit_it_is_dark_again(night):
    night.at(20)
    night.tablet.tap("night")
    night.tablet.tap("begin")
    night.at(21)
    assert not night.dark

    fall_quiet(night.tablet, 200)

    assert night.tablet.visit.screen == "attract"
    assert night.dark


def test_woken_and_not_used_it_is_dark_again(night):
    night.at(20)
    night.tablet.tap("night")
    assert night.opening._unused.isActive()

    night.opening.sleep()

    assert night.dark


def test_a_visit_that_is_on_when_it_closes_goes_on(night):
    night.tablet.tap("begin")
    night.at(18)
    assert not night.dark

    night.tablet.visit.finish()

    assert night.dark


def test_a_key_wakes_it_too(night):
    night.at(20)

    night.tablet.visit.begin()

    assert not night.dark
    assert night.tablet.visit.screen == "attract"


def test_where_touches_may_not_wake_it_it_stays_dark(open_tablet):
    night = Night(open_tablet(wakes_by_touch=False))
    night.at(20)

    night.tablet.tap_at(QPoint(640, 400))
    night.tablet.visit.begin()

    assert night.dark
    assert night.tablet.visit.screen == "attract"


def test_the_staff_come_in_though_touches_may_not_wake_it(open_tablet):
    night = Night(open_tablet(wakes_by_touch=False, staff_pin=KEPT))
    night.at(20)

    knock(night.tablet)
    assert night.tablet.visit.screen == "staff-door"
    night.tablet.tap("staff-back")

    assert night.dark


def test_it_sleeps_until_something_changes_and_an_hour_at_most(night):
    assert night.opening._timer.interval() / 1000 <= LONGEST_WAIT + 1
    night.at(17.75)
    assert night.opening._timer.interval() == 15 * 60 * 1000 + 500


def test_without_hours_nothing_waits_for_any(tablet, tmp_path):
    keep_screen(tablet.visit, Settings(), tmp_path)

    assert not tablet.kiosk.store.findChildren(Opening)
    assert tablet.kiosk.store.findChildren(Drift)


def test_the_program_keeps_the_screen_once_it_has_started(tablet):
    prepare(tablet.kiosk, Start(lambda: None, Settings(face_down_hides=False), tuple))

    assert tablet.kiosk.store.findChildren(Drift)


def test_the_light_goes_off_in_the_dark_and_keeps_its_brightness(tablet, lights):
    keep_screen(tablet.visit, Settings(open_hours="mon 00:00-00:01", brightness=40), lights)
    assert (lights / "panel" / "brightness").read_text("ascii").strip() == "80"
    [light] = find_backlights(lights)

    assert light.switch(on=False)
    assert (lights / "panel" / "bl_power").read_text("ascii").strip() == "4"
    assert light.switch(on=True)
    assert (lights / "panel" / "bl_power").read_text("ascii").strip() == "0"


def test_a_light_that_has_no_switch_is_turned_down_and_up_again(lights):
    (lights / "panel" / "bl_power").unlink()
    [light] = find_backlights(lights)

    assert light.switch(on=False)
    assert (lights / "panel" / "brightness").read_text("ascii") == "1"
    [after_a_crash] = find_backlights(lights)
    assert after_a_crash.usual == 200
    assert light.switch(on=True)
    assert (lights / "panel" / "brightness").read_text("ascii") == "150"


def test_a_light_that_cannot_be_written_to_is_left_alone(lights, tmp_path):
    [light] = find_backlights(lights)
    for name in ("bl_power", "brightness"):
        (lights / "panel" / name).unlink()

    assert not light.switch(on=False)
    assert not (lights / "panel" / "bl_power").exists()
    assert find_backlights(tmp_path / "none") == ()


def test_the_least_brightness_is_not_dark(lights):
    [light] = find_backlights(lights)

    light.set_percent(0.1)

    assert (lights / "panel" / "brightness").read_text("ascii").strip() == "1"


def test_a_step_is_no_motion_and_comes_by_everywhere():
    places = [shift_at(step) for step in range(901)]

    assert places[0] == places[900] == (0, 0)
    assert max(max(abs(x - u), abs(y - v)) for (x, y), (u, v) in pairwise(places)) <= 2
    assert {x for x, _ in places} == {y for _, y in places} == set(range(-REACH, REACH + 1))


def test_the_attract_screen_moves_and_nothing_else_does(tablet):
    drift = Drift(tablet.kiosk.store, tablet.visit.rest_state)
    before = tablet.point("begin")
    title = next(item for item in tablet.items() if item.property("text") == tablet.visit.clinic)
    place = title.mapToScene(QPoint(0, 0))
    for _ in range(9):
        drift.step()
    moved = title.mapToScene(QPoint(0, 0))

    assert tablet.point("begin") == before
    assert (moved - place).toTuple() == shift_at(9)
    tablet.tap_at(QPoint(1, 1))
    assert tablet.visit.screen == "library"
    assert not drift.moving
    tablet.visit.finish()
    assert drift.moving


def test_in_the_dark_nothing_moves(night):
    drift = Drift(night.tablet.kiosk.store, night.tablet.visit.rest_state)
    night.at(20)
    assert not drift.moving
    night.at(24 + 9)
    assert drift.moving
