"""When a screen is taken for dead."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.pulse.deafness import SECONDS, TOUCHES, Deafness


def test_five_touches_in_a_row_that_meet_nothing_are_enough():
    deafness = Deafness()

    assert [deafness.touched(met=False, now=float(at)) for at in range(6)] == [False] * 4 + [True, False]


def test_a_hand_that_wipes_the_glass_is_no_dead_screen():
    deafness = Deafness()

    assert not any(deafness.touched(met=False, now=at / 10) for at in range(20))


def test_touches_far_apart_do_not_add_up():
    deafness = Deafness()

    assert not any(deafness.touched(met=False, now=at * 61.0) for at in range(20))


@settings(max_examples=60)
@given(st.lists(st.tuples(st.booleans(), st.floats(0, 5)), max_size=60))
def test_whatever_is_touched_it_takes_a_whole_row_without_an_answer(touches):
    deafness, now, row = Deafness(), 0.0, []
    for met, later in touches:
        now += later
        row = [] if met else [*row, now]
        if deafness.touched(met=met, now=now):
            assert len(row) >= TOUCHES
            assert now - row[0] >= SECONDS
            row = []
