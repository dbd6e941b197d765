"""The latest day ever seen counts, through restarts, damage and disks that cannot be written."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.calendar import Calendar

DAY = date(2030, 5, 31)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.dates(), st.booleans()), min_size=1, max_size=8))
def test_the_latest_day_counts_whatever_the_clock_does(tmp_path_factory, shown) -> None:
    folder = tmp_path_factory.mktemp("state")
    days = iter(day for day, _ in shown)
    calendar = Calendar(folder, lambda: next(days))
    for number, (_, restart) in enumerate(shown, start=1):
        if restart:
            calendar = Calendar(folder, lambda: next(days))
        assert calendar.today() == max(day for day, _ in shown[:number])


def test_nothing_is_written_twice_on_a_day(tmp_path: Path) -> None:
    calendar = Calendar(tmp_path / "new", lambda: DAY)
    assert not (tmp_path / "new").exists()
    calendar.today()
    (kept,) = (tmp_path / "new").iterdir()
    written = kept.stat().st_mtime_ns

    calendar.today()
    Calendar(tmp_path / "new", lambda: DAY).today()

    assert kept.stat().st_mtime_ns == written


@pytest.mark.parametrize("damage", [b"", b"\xff\x00", b"2030-13-99", b"soon" * 1000])
def test_a_damaged_file_counts_for_nothing_and_is_mended(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "latest-day").write_bytes(damage)

    assert Calendar(tmp_path, lambda: DAY).today() == DAY
    assert Calendar(tmp_path, lambda: date(2000, 1, 1)).today() == DAY


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")

    assert Calendar(tmp_path / "file", lambda: DAY).today() == DAY


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"2026-02-31\n"])
def test_a_damaged_day_is_moved_aside_and_told_of_where_somebody_wants_to_know(tmp_path, content):
    (tmp_path / "latest-day").write_bytes(content)
    told = []

    assert Calendar(tmp_path, lambda: DAY).latest == date.min
    assert (tmp_path / "latest-day").read_bytes() == content
    assert Calendar(tmp_path, lambda: DAY, lambda: told.append(True)).today() == DAY
    assert (tmp_path / "latest-day.damaged-1").read_bytes() == content
    assert told == [True]
