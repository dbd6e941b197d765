"""Fingers on the glass, and what is none."""

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.glass import LEAST_SECONDS, RESTING_SECONDS, Glass, Moment, Spot

HERE, FAR = Spot(100, 100), Spot(400, 400)
KEYS = [(1, number) for number in range(5)]


@pytest.fixture
def glass() -> Glass:
    """A panel with 4 pixels in a millimetre."""
    return Glass(seconds=0.3, reach=40.0, millimetre=4.0)


def at(seconds: float) -> Moment:
    return Moment(seconds, seconds)


def tap(glass: Glass, when: float, held: float = 0.06, spot: Spot = HERE) -> bool:
    """Whether a tap acts."""
    glass.press(KEYS[0], at(when), spot)
    return glass.release(KEYS[0], at(when + held), spot)


def test_a_tap_acts_and_is_a_sign(glass):
    assert tap(glass, 10.0)
    assert glass.last_sign == 10.06


def test_a_second_tap_at_once_does_not_act_but_somebody_is_there(glass):
    tap(glass, 10.0)

    assert not tap(glass, 10.2)
    assert glass.last_sign == pytest.approx(10.26)


def test_a_second_tap_later_or_elsewhere_acts(glass):
    tap(glass, 10.0)
    assert tap(glass, 10.2, spot=FAR)

    assert tap(glass, 11.0, spot=FAR)


def test_the_time_and_the_reach_of_a_second_tap_can_be_changed(glass):
    glass.seconds, glass.reach = 0.8, 500.0
    tap(glass, 10.0)

    assert not tap(glass, 10.7, spot=FAR)


def test_with_a_hold_time_a_shorter_touch_is_a_sign_only(glass):
    glass.hold = 0.5

    assert not tap(glass, 10.0, held=0.4)
    assert glass.last_sign == pytest.approx(10.4)
    assert tap(glass, 10.5, held=0.6), "a touch that did not act is no first tap"


def test_taps_that_are_handled_late_and_all_at_once_are_told_apart_by_the_clock_of_the_panel(glass):
    glass.hold = 0.1
    acted = []
    for stamped in (1.0, 2.0):
        glass.press(KEYS[0], Moment(10.0, stamped), HERE)
        acted.append(glass.release(KEYS[0], Moment(10.0, stamped + 0.2), HERE))

    assert acted == [True, True]


def test_a_drop_of_water_neither_acts_nor_counts_as_a_visitor(glass):
    tap(glass, 10.0)
    glass.press(KEYS[1], at(50.0), FAR)
    assert glass.last_sign == 50.0, "it might become a tap"

    assert not glass.release(KEYS[1], at(50.0 + LEAST_SECONDS / 2), FAR)
    assert glass.last_sign == 10.06


def test_three_points_at_once_are_a_palm(glass):
    keys = KEYS[:3]
    undone = [glass.press(key, at(5.0 + 0.05 * number), Spot(number * 60, 0)) for number, key in enumerate(keys)]

    assert undone == [set(), set(), set(keys[:2])]
    assert not any(glass.stirs(key) for key in keys)
    assert not any(glass.release(key, at(6.0), HERE) for key in keys)
    assert glass.last_sign == -math.inf


def test_two_points_are_a_palm_where_one_is_wide(glass):
    glass.press(KEYS[0], at(5.0), HERE, width=140)
    assert glass.stirs(KEYS[0]), "some panels take every finger for a wide one"

    assert glass.press(KEYS[1], at(5.1), FAR, width=30) == {KEYS[0]}


def test_two_resting_fingers_and_a_third_are_no_palm(glass):
    glass.press(KEYS[0], at(5.0), HERE)
    glass.press(KEYS[1], at(5.0), Spot(900, 0))

    glass.press(KEYS[2], at(6.0), FAR)

    assert glass.release(KEYS[2], at(6.1), FAR)


def test_a_point_that_keeps_still_too_long_is_resting_and_trembling_is_no_movement(glass):
    glass.press(KEYS[0], at(5.0), HERE)
    for second in range(6, 35):
        glass.move(KEYS[0], at(second), Spot(100 + second % 7, 100))
        assert not glass.rest(second)

    assert glass.rest(35.0) == {KEYS[0]}
    assert glass.last_sign == 5.0
    assert not glass.release(KEYS[0], at(36.0), HERE)
    assert glass.last_sign == 5.0


def test_a_point_that_moves_is_not_resting(glass):
    glass.press(KEYS[0], at(5.0), HERE)
    glass.move(KEYS[0], at(20.0), FAR)

    assert glass.next_rest(20.0) == RESTING_SECONDS
    assert not glass.rest(49.0)
    assert glass.last_sign == 20.0


def test_a_still_finger_gives_way_to_one_beside_it_and_two_quick_ones_both_act(glass):
    glass.press(KEYS[0], at(5.0), HERE)
    assert glass.press(KEYS[1], at(5.3), FAR) == set()
    assert glass.press(KEYS[2], at(6.0), Spot(900, 0)) == {KEYS[0], KEYS[1]}

    assert not glass.release(KEYS[0], at(6.1), HERE)
    assert glass.release(KEYS[2], at(6.1), Spot(900, 0))


def test_nothing_is_waited_for_while_no_finger_is_down(glass):
    assert glass.next_rest(5.0) is None
    tap(glass, 5.0)

    assert glass.next_rest(6.0) is None


STEPS = st.lists(
    st.tuples(
        st.sampled_from("press move release rest".split()),
        st.sampled_from(KEYS),
        st.floats(0, 3),
        st.integers(0, 500),
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None)
@given(STEPS)
def test_whatever_touches_the_glass_it_comes_to_rest_and_takes_the_next_tap(steps):
    glass, now = Glass(0.3, 40.0, 4.0), 0.0
    for what, key, passes, place in steps:
        now += passes
        match what:
            case "press":
                glass.press(key, at(now), Spot(place, place), width=place)
            case "move":
                glass.move(key, at(now), Spot(place, 0))
            case "release":
                glass.release(key, at(now), Spot(place, place))
            case _:
                glass.rest(now)
    assert glass.last_sign <= now
    later = now + RESTING_SECONDS + 0.001
    glass.rest(later)

    assert glass.next_rest(later) is None
    assert tap(glass, now + 2 * RESTING_SECONDS)
