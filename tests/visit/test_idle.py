"""When to ask whether somebody is there, and when to wipe."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import IDLE_SECONDS, WARNING_SECONDS, Patience, Stage

SECONDS = st.floats(min_value=-1000, max_value=10_000, allow_nan=False)
PATIENCE = st.builds(Patience, st.floats(20, 3600), st.floats(30, 600))
ORDER = [Stage.PRESENT, Stage.WARNED, Stage.GONE]


@pytest.mark.parametrize(
    ("quiet", "stage"),
    [
        (0, Stage.PRESENT),
        (119.9, Stage.PRESENT),
        (120, Stage.WARNED),
        (149.9, Stage.WARNED),
        (150, Stage.GONE),
        (math.inf, Stage.GONE),
    ],
)
def test_the_stages_follow_each_other(quiet: float, stage: Stage):
    assert Patience().stage(quiet) is stage


def test_the_warning_lasts_at_least_thirty_seconds():
    assert IDLE_SECONDS >= 120
    assert WARNING_SECONDS >= 30


@given(PATIENCE, SECONDS, SECONDS)
def test_more_quiet_never_leads_to_an_earlier_stage(patience: Patience, one: float, other: float):
    early, late = sorted((one, other))

    assert ORDER.index(patience.stage(early)) <= ORDER.index(patience.stage(late))


@given(PATIENCE, SECONDS)
def test_a_clock_that_goes_back_wipes_nothing(patience: Patience, quiet: float):
    assert patience.stage(-abs(quiet)) is Stage.PRESENT


@given(PATIENCE, SECONDS)
def test_looking_again_in_time_misses_no_stage(patience: Patience, quiet: float):
    wait = patience.next_look(quiet)

    assert wait > 0
    before, after = patience.stage(quiet), patience.stage(max(quiet, 0) + wait)
    assert ORDER.index(after) - ORDER.index(before) <= 1


@given(PATIENCE, SECONDS)
def test_the_seconds_shown_count_down_to_the_wiping(patience: Patience, quiet: float):
    left = patience.seconds_left(quiet)

    assert left >= patience.seconds_left(quiet + 1) >= left - 2 >= -2
    assert left <= round(patience.idle + patience.warning)
