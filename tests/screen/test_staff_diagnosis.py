"""The diagnosis in the staff panel: a phone reads it off the screen, and a stick takes it along."""

from dataclasses import replace

import pytest

from kiosk.tablet.diagnosis.report import codes_of, from_codes
from kiosk.tour.walk_staff import sample_backroom
from tests.screen.room import place, reach, rooms
from tests.screen.staff import KEPT, unlock
from tests.tablet.qr_reader import read

REPORT = sample_backroom().diagnose(None)


def square_of(tablet) -> float:
    return tablet.item("diagnosis-code").width() / (tablet.visit.staff.diagnosis.codeSize + 8)


def read_off(tablet) -> str:
    """What a phone reads off the picture of the window."""
    plate, picture, size = place(tablet.item("diagnosis-code")), tablet.grab(), tablet.visit.staff.diagnosis.codeSize
    square = square_of(tablet)
    spot = [int(4.5 * square + number * square) for number in range(size)]
    left, top = round(plate.x()), round(plate.y())
    return read([[picture.pixelColor(left + x, top + y).lightness() < 128 for x in spot] for y in spot])


@pytest.fixture
def diagnosed(open_tablet, behind):
    """The staff look at the diagnosis."""
    tablet = open_tablet(backroom=replace(behind.room, diagnose=lambda _pack: REPORT), staff_pin=KEPT)
    unlock(tablet)
    tablet.tap("staff-open-diagnosis")
    return tablet


def test_a_phone_reads_every_part_off_the_screen(diagnosed, qtbot):
    parts = diagnosed.visit.staff.diagnosis.codeCount
    texts = []
    for _ in range(parts):
        reach(diagnosed, qtbot, "diagnosis-code", "staff")
        texts.append(read_off(diagnosed))
        reach(diagnosed, qtbot, "diagnosis-next", "staff")
        diagnosed.tap("diagnosis-next")
        qtbot.wait(20)

    assert parts > 1
    assert tuple(texts) == codes_of(REPORT)
    assert from_codes(reversed(texts)) == REPORT
    assert diagnosed.visit.staff.diagnosis.code == 0


def test_a_phone_sees_the_whole_code_with_squares_wide_enough(diagnosed, qtbot):
    for room in rooms(diagnosed, qtbot):
        reach(diagnosed, qtbot, "diagnosis-code", "staff")
        assert square_of(diagnosed) * 25.4 / diagnosed.window.property("pixelsPerInch") >= 0.8, room


def test_without_a_stick_nobody_is_asked_to_write_to_one_and_the_codes_are_said_to_be_the_way(diagnosed):
    assert not diagnosed.shows("diagnosis-write")
    assert "The kiosk writes to no USB stick on this tablet. The codes are the way." in diagnosed.texts()


def test_where_a_desktop_opens_sticks_the_panel_asks_for_one(diagnosed):
    model = diagnosed.visit.staff.diagnosis
    model._opens_sticks = lambda: True
    model.changed.emit()

    assert "To take it along as a file, put a USB stick in and open this page again." in diagnosed.texts()


def test_a_stick_takes_the_diagnosis_along_and_a_full_one_is_told_of(diagnosed, qtbot, tmp_path):
    model = diagnosed.visit.staff.diagnosis
    model._find_sticks = lambda: [tmp_path / "stick"]
    (tmp_path / "stick").mkdir()
    model.show(REPORT)
    qtbot.wait(30)
    reach(diagnosed, qtbot, "diagnosis-write", "staff")
    assert not diagnosed.shows("diagnosis-stickless")
    diagnosed.tap("diagnosis-write")

    (file,) = (tmp_path / "stick").iterdir()
    assert from_codes([file.read_text("utf-8")]) == REPORT
    assert "The diagnosis is on the stick. You can take it out." in diagnosed.texts()

    file.unlink()
    (tmp_path / "stick").rmdir()
    (tmp_path / "stick").write_text("no folder", "ascii")
    diagnosed.tap("diagnosis-write")
    assert "The stick takes nothing. Try another one, or photograph the codes." in diagnosed.texts()
