"""The knock at the staff's door opens for those who know it, and for nothing that normal use does."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.visit.corners import BETWEEN_SECONDS, CLOCKWISE, HOLD_SECONDS, TAP_SECONDS, Corner, Knock, corner_at

SPOTS = st.sampled_from([*Corner, None])
PATTERNS = st.lists(st.sampled_from(Corner), min_size=3, max_size=8).filter(
    lambda found: all(one != other for one, other in pairwise(found))
)
TAPS = st.lists(st.tuples(SPOTS, st.floats(0.01, 5.0), st.floats(0.01, 5.0)), max_size=12)


def tap(knock: Knock, now: float, corner: Corner | None, held: float, before: float) -> tuple[float, bool]:
    """A tap some seconds after the last one. Returns the time when it ends, and whether the door opened in it."""
    knock.press(corner, now + before)
    opened = knock.opens(now + before + held)
    knock.release(corner, now + before + held)
    return now + before + held, opened


@settings(max_examples=25)
@given(PATTERNS, TAPS, st.floats(0.02, TAP_SECONDS - 0.01), st.floats(0.02, BETWEEN_SECONDS - 0.01))
def test_the_pattern_opens_whatever_came_long_before_it(pattern, noise, held, between) -> None:
    knock, now = Knock(pattern), 1000.0
    for corner, stays, waits in noise:
        now, _ = tap(knock, now, corner, stays, waits)
    now += BETWEEN_SECONDS + 0.1
    for corner in pattern[:-1]:
        now, opened = tap(knock, now, corner, held, between)
        assert not opened

    assert knock.press(pattern[-1], now + between)
    assert not knock.opens(now + between + HOLD_SECONDS - 0.01)
    assert knock.opens(now + between + HOLD_SECONDS + 0.01)
    assert not knock.opens(now + between + HOLD_SECONDS + 9)


@settings(max_examples=40)
@given(PATTERNS, TAPS)
def test_it_never_opens_unless_the_last_taps_were_the_pattern_in_time(pattern, taps) -> None:
    knock, now = Knock(pattern), 1000.0
    for number, (corner, held, before) in enumerate(taps):
        now, opened = tap(knock, now, corner, held, before)
        if opened:
            last = taps[number - len(pattern) + 1 : number + 1]
            assert [one for one, _, _ in last] == pattern
            assert all(stays <= TAP_SECONDS for _, stays, _ in last[:-1])
            assert all(waits <= BETWEEN_SECONDS + 1e-6 for _, _, waits in last[1:])
            assert held >= HOLD_SECONDS - 1e-6


def test_a_finger_that_leaves_its_corner_or_gets_company_is_no_knock() -> None:
    for spoil in range(len(CLOCKWISE)):
        knock, now = Knock(CLOCKWISE), 0.0
        for number, corner in enumerate(CLOCKWISE):
            knock.press(corner, now)
            if number == spoil:
                knock.stray()
            if number < 3:
                knock.release(corner, now + 0.1)
            now += 0.3
        assert not knock.opens(now + HOLD_SECONDS)


def test_corners_are_squares_and_a_small_screen_has_no_spot_in_two_of_them() -> None:
    assert corner_at((2, 2), (1280, 800), 70) is Corner.TOP_LEFT
    assert corner_at((1275, 2), (1280, 800), 70) is Corner.TOP_RIGHT
    assert corner_at((1275, 795), (1280, 800), 70) is Corner.BOTTOM_RIGHT
    assert corner_at((2, 795), (1280, 800), 70) is Corner.BOTTOM_LEFT
    assert corner_at((80, 2), (1280, 800), 70) is None
    assert corner_at((50, 50), (100, 100), 70) is None
