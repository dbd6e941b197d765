"""What is done about a dead screen is bounded, whatever the clock and the disk do."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.pulse.ladder import HOUR, Ladder, Step


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock():
    return Clock()


def test_the_steps_come_in_order_once_an_hour_and_outlast_restarts(tmp_path, clock):
    steps = []
    for _ in range(5):
        steps.append(Ladder(tmp_path / "steps", clock).climb())
        clock.now += 60

    assert steps == [*Step, None, None]
    clock.now += HOUR
    assert Ladder(tmp_path / "steps", clock).climb() is Step.REBUILD


def test_a_clock_set_back_ten_years_gives_no_steps_away_and_keeps_none_for_ever(tmp_path, clock):
    ladder = Ladder(tmp_path / "steps", clock)
    ladder.climb()
    clock.now -= 10 * 365 * 24 * HOUR

    assert [ladder.climb() for _ in range(3)] == [Step.RESTART, Step.RESTART_SYSTEM, None]
    clock.now += HOUR
    assert ladder.climb() is Step.REBUILD


def test_nothing_is_restarted_that_could_not_be_counted(tmp_path, clock):
    (tmp_path / "file").touch()
    ladder = Ladder(tmp_path / "file" / "steps", clock)

    assert [ladder.climb() for _ in range(4)] == [Step.REBUILD, None, None, None]


@pytest.mark.parametrize(
    "noise",
    [b"", b"\xff\x00", b"{}", b"[[[[", b"[" * 100_000, b'["soon", null, true, NaN]', b"[1" + b"0" * 400 + b"]"],
)
def test_a_damaged_count_counts_for_nothing(tmp_path, clock, noise):
    (tmp_path / "steps").write_bytes(noise)

    assert Ladder(tmp_path / "steps", clock).climb() in {Step.REBUILD, Step.RESTART}


@settings(max_examples=15, deadline=None)
@given(st.lists(st.floats(0, HOUR / 2), min_size=4, max_size=12))
def test_no_hour_sees_more_than_three_steps(tmp_path_factory, waits):
    clock, taken = Clock(), []
    ladder = Ladder(tmp_path_factory.mktemp("state") / "steps", clock)
    for wait in waits:
        clock.now += wait
        if ladder.climb() is not None:
            taken.append(clock.now)

    assert all(sum(at <= other < at + HOUR for other in taken) <= 3 for at in taken)
