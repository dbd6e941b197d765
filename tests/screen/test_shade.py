"""The privacy shade: one tap from anywhere, and one tap back."""

import pytest
from PySide6.QtCore import QPoint, QRect

from kiosk.pack.read import Pack
from kiosk.tour.stage import settled
from kiosk.tour.stop import Over
from kiosk.tour.walk import stops
from kiosk.visit.where import Attract, InPanel
from tests.screen.hands import fall_quiet
from tests.screen.room import in_view, place, rooms


@pytest.fixture
def reading(tablet):
    """A visitor in a section."""
    tablet.tap("begin")
    tablet.visit.openSection("ketamine-dose", "usual-dose")
    return tablet


def layout(tablet) -> list[tuple[str, QRect]]:
    """What is in view and where, once it has come to rest."""
    settled(tablet.window)
    marks = ((item.property("text") or item.objectName(), place(item).toRect()) for item in tablet.items())
    return [(str(mark), spot) for mark, spot in marks if mark]


def test_one_tap_hides_every_screen_and_sheet_and_one_brings_it_back(tablet, bundled_pack, qtbot):
    with Pack.open(bundled_pack) as pack:
        found = [stop for stop in stops(pack, "en") if stop.over is Over.NOTHING and not stop.visit.shaded]
    kinds = {(type(stop.visit.where), type(stop.visit.sheet)): stop for stop in found}
    assert len(kinds) >= 15
    for (where, _), stop in kinds.items():
        if where in {Attract, InPanel}:  # neither shows anything of a visit
            continue
        tablet.kiosk.store.become(stop.visit)
        qtbot.wait(1)
        before, state, page = layout(tablet), tablet.state, set(tablet.texts())

        tablet.tap("bar-hide")
        assert tablet.visit.shaded, stop.name
        assert not page & set(tablet.texts()), stop.name
        tablet.tap("shade")

        assert tablet.state == state, stop.name
        assert layout(tablet) == before, stop.name


def test_what_was_in_view_is_in_view_again(reading, qtbot):
    start = layout(reading)
    reading.tap("section-page-down")
    before = layout(reading)
    assert before != start

    reading.tap("bar-hide")
    qtbot.wait(20)
    reading.tap("shade")

    assert layout(reading) == before


def test_the_message_that_a_page_cannot_be_read_is_hidden_too(reading):
    where = reading.state.where
    reading.visit.openArticle("no-such-article")
    assert reading.visit.sheet == "trouble"

    reading.tap("bar-hide")
    assert not reading.shows("sheet-trouble")
    reading.tap("shade")

    assert reading.state.where == where


def test_are_you_still_there_can_be_hidden_and_counts_as_an_answer(reading, qtbot):
    where = reading.state.where
    for room in rooms(reading, qtbot):
        fall_quiet(reading, 125)
        qtbot.wait(20)
        assert in_view(reading, reading.item("still-hide")), room
        reading.tap("still-hide")
        assert reading.visit.shaded
        assert not reading.visit.presence.warned
        assert not reading.shows("still-there")
        reading.tap("shade")

    assert reading.state.where == where


def test_whoever_follows_the_visit_hears_of_the_shade_at_once(reading):
    heard = []
    reading.visit.changed.connect(lambda: heard.append(reading.visit.shaded))

    reading.tap("bar-hide")
    reading.tap("shade")

    assert heard[0] is True
    assert heard[-1] is False


def test_a_warning_under_the_shade_does_not_lift_it(reading):
    page = set(reading.texts())
    reading.tap("bar-hide")

    fall_quiet(reading, 125)

    assert reading.visit.presence.warned
    assert reading.shows("shade")
    assert not reading.shows("still-there")
    assert not page & set(reading.texts())


def test_the_touch_that_lifts_the_shade_works_nothing_below(reading, qtbot):
    state = reading.state
    spots = [reading.point(name) for name in ("bar-home", "bar-help", "next-section")]
    for spot in spots:
        reading.tap("bar-hide")
        reading.tap_at(spot)
        qtbot.wait(1)

        assert reading.state == state


def test_a_finger_held_on_the_page_does_nothing_when_the_shade_comes_down(reading):
    spot = reading.point("next-section")
    reading.press(spot, finger=1)
    reading.visit.shade()

    reading.release(spot, finger=1)

    assert reading.visit.section.section == "usual-dose"
    assert reading.visit.shaded


def test_the_attract_screen_is_never_hidden(tablet):
    tablet.visit.shade()

    assert not tablet.visit.shaded
    tablet.tap_at(QPoint(5, 5))
    assert tablet.visit.screen == "library"
