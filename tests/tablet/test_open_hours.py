"""Opening hours: as people write them, through midnight and through the jumps of clocks."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.open_hours import DAY, LONGEST_WAIT, WEEK, OpenHours, readable

MONDAY = datetime(2026, 3, 23)  # noqa: DTZ001 -- what a clock on the wall shows
ZONES = ["UTC", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "Europe/Berlin"]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


@pytest.mark.parametrize(
    ("text", "lit", "dark"),
    [
        ("mon-fri 08:00-18:00", [at(0, 8), at(4, 17, 59)], [at(0, 7, 59), at(0, 18), at(5, 12)]),
        ("Monday – Tuesday 8-12 13-18", [at(0, 11, 59), at(1, 13)], [at(0, 12, 30), at(2, 9)]),
        ("fri 20:00-02:00", [at(4, 23), at(5, 1, 59)], [at(5, 2), at(4, 19)]),
        ("sun 22:00-06:00", [at(6, 23), at(0, 5, 59)], [at(0, 6), at(6, 5)]),
        ("sat-mon 10:00-11:00", [at(5, 10), at(6, 10), at(0, 10)], [at(1, 10), at(4, 10)]),
        ("wed 00:00-24:00", [at(2, 0), at(2, 23, 59)], [at(3, 0), at(1, 23, 59)]),
        ("mon 8-12, mon 10-16", [at(0, 11), at(0, 15)], [at(0, 16)]),
    ],
)
def test_hours_are_read_as_people_write_them(text, lit, dark):
    hours = OpenHours.of(text)

    assert all(hours.open_at(wall) for wall in lit)
    assert not any(hours.open_at(wall) for wall in dark)


def test_without_hours_it_is_always_open():
    assert OpenHours.of(" ").always
    assert OpenHours.of("").open_at(at(6, 3))


@pytest.mark.parametrize(
    "text",
    ["mon", "08:00-18:00", "mon 25:00-26:00", "mon 8:75-9", "mon 8-8", "t 8-9", "mon-fri", "xyz 8-9", "mon 24:00-1"],
)
def test_what_is_no_hours_is_refused(text):
    assert not readable(text)


@settings(max_examples=30)
@given(st.text(max_size=40))
def test_any_text_is_hours_or_is_not(text):
    assert readable(text) in {True, False}


SPANS = st.tuples(st.integers(0, WEEK - 1), st.integers(1, DAY)).map(lambda span: (span[0], span[0] + span[1]))


@settings(max_examples=40)
@given(
    st.lists(SPANS, min_size=1, max_size=4),
    st.sampled_from(ZONES),
    st.floats(datetime(2026, 1, 1, tzinfo=UTC).timestamp(), datetime(2027, 1, 1, tzinfo=UTC).timestamp()),
)
def test_no_opening_and_no_closing_is_slept_through(spans, zone, now):
    hours, place = OpenHours(tuple(spans)), ZoneInfo(zone)

    def wall(seconds: float) -> datetime:
        return datetime.fromtimestamp(seconds, place).replace(tzinfo=None)

    wait = hours.seconds_to_look(now, wall)

    assert 0 < wait <= LONGEST_WAIT
    between = [now + wait * share / 97 for share in range(97)]
    assert {hours.open_at(wall(moment)) for moment in between} == {hours.open_at(wall(now))}
    if wait < LONGEST_WAIT - 60:
        assert hours.open_at(wall(now + wait)) is not hours.open_at(wall(now))


@pytest.mark.parametrize("night", [datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 10, 25, tzinfo=UTC)])
def test_in_the_night_of_the_jump_it_opens_when_the_clock_says_so(night):
    hours, berlin = OpenHours.of("sun 02:30-03:30"), ZoneInfo("Europe/Berlin")

    def wall(seconds: float) -> datetime:
        return datetime.fromtimestamp(seconds, berlin).replace(tzinfo=None)

    now, changes = night.timestamp() - 6 * 3600, []
    for _ in range(20):
        now += hours.seconds_to_look(now, wall)
        changes.append((hours.open_at(wall(now)), wall(now).strftime("%H:%M")))

    turns = [(lit, shown) for (was, _), (lit, shown) in pairwise(changes) if was is not lit]
    if night.month == 3:  # from 02:00 to 03:00 at once
        assert turns == [(True, "03:00"), (False, "03:30")]
    else:  # from 03:00 back to 02:00
        assert turns == [(True, "02:30"), (False, "02:00"), (True, "02:30"), (False, "03:30")]
