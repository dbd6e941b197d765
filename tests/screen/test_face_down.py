"""A tablet laid on its face hides its screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.app import hide_face_down
from kiosk.screen.face_down import FaceDown
from tests.tablet.test_tilt import sensor

UP = 1000


class Lying:
    """How a tablet with a sensor lies; ``up`` is what the sensor says with the glass facing up."""

    def __init__(self, tablet, folder: Path, up: int) -> None:
        self.tablet, self.folder, self.up = tablet, folder, up
        self.turn(0.7)
        hide_face_down(tablet.kiosk, folder)
        self.watch = next(child for child in tablet.kiosk.store.findChildren(QObject) if isinstance(child, FaceDown))

    def turn(self, share: float) -> None:
        """The glass faces up by this share: 1 is lying on its back, 0 upright, -1 on its face."""
        sensor(self.folder, "iio:device0", 0, UP * (1 - abs(share)), self.up * share)

    def look(self, share: float) -> None:
        self.turn(share)
        self.watch.look()

    def visits(self, count: int) -> None:
        for _ in range(count):
            self.tablet.visit.finish()
            self.tablet.tap("begin")


@pytest.fixture(params=[UP, -UP], ids=["up-is-plus", "up-is-minus"])
def lying(tablet, tmp_path, request) -> Lying:
    """A tablet in somebody's hands, after some visits."""
    found = Lying(tablet, tmp_path, request.param)
    found.visits(3)
    return found


def test_on_its_face_it_hides_and_one_touch_brings_the_place_back(lying, tablet):
    tablet.tap("article-ketamine-dose")
    place = tablet.state.where

    lying.look(-1)
    assert tablet.visit.shaded
    lying.look(0.7)
    assert tablet.visit.shaded
    tablet.tap("shade")

    assert not tablet.visit.shaded
    assert tablet.state.where == place


@pytest.mark.parametrize("share", [1, 0.3, 0, -0.4, -0.6])
def test_however_else_it_is_held_it_shows(lying, tablet, share):
    lying.look(share)

    assert not tablet.visit.shaded


def test_a_touch_of_cloth_on_the_face_does_not_show_the_page_when_it_is_taken_up(lying, tablet):
    lying.look(-1)
    tablet.tap("shade")
    assert not tablet.visit.shaded

    lying.look(0.7)

    assert tablet.visit.shaded


def test_lifted_by_its_visitor_it_stays_so(lying, tablet):
    lying.look(-1)
    lying.look(0.7)
    tablet.tap("shade")
    for _ in range(5):
        lying.look(0.7)

    assert not tablet.visit.shaded


def test_idle_wipes_what_lies_on_its_face(lying, tablet):
    lying.look(-1)
    tablet.clock.now += 200
    tablet.kiosk.presence.look()

    assert tablet.visit.screen == "attract"
    assert not lying.watch.watching


def test_it_looks_only_while_somebody_is_there(lying, tablet):
    assert lying.watch.watching
    tablet.visit.finish()

    assert not lying.watch.watching


def test_before_it_knows_which_way_is_up_it_hides_nothing(tablet, tmp_path):
    lying = Lying(tablet, tmp_path, UP)
    tablet.tap("begin")

    lying.look(-1)

    assert not tablet.visit.shaded


def test_a_wrong_guess_costs_one_touch_a_visit_and_is_mended_by_use(tablet, tmp_path):
    lying = Lying(tablet, tmp_path, UP)
    lying.turn(-1)
    lying.visits(9)
    lying.turn(1)
    for _ in range(12):
        lying.visits(1)
        lying.look(1)
        if tablet.visit.shaded:
            tablet.tap("shade")
        lying.look(1)
        assert not tablet.visit.shaded

    lying.look(-1)
    assert tablet.visit.shaded


def test_without_a_sensor_nothing_is_watched(tablet, tmp_path):
    hide_face_down(tablet.kiosk, tmp_path)

    assert not [child for child in tablet.kiosk.store.findChildren(QObject) if isinstance(child, FaceDown)]


def test_a_sensor_that_goes_away_is_asked_no_more(lying, tablet):
    (lying.folder / "iio:device0" / "in_accel_x_raw").unlink()
    lying.watch.look()

    assert not lying.watch.watching
    assert not tablet.visit.shaded
