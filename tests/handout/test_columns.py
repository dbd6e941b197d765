"""Slots in columns."""

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.handout.columns import Slot, Spot, placed

SLOTS = st.lists(st.builds(Slot, st.floats(1, 40), st.floats(0, 10), st.booleans()), max_size=30)


@settings(max_examples=80, deadline=None)
@given(SLOTS, st.lists(st.floats(40, 90), min_size=1, max_size=12))
def test_what_is_placed_stands_whole_in_its_column_in_order_and_overlaps_nothing(slots, columns):
    spots = placed(slots, columns)

    before = (0, 0.0)
    for slot, spot in zip(slots, spots or (), strict=spots is not None):
        assert (spot.column, spot.top) >= before
        assert spot.top + slot.height <= columns[spot.column] + 1e-6
        before = (spot.column, spot.top + slot.height - 1e-6)


@settings(max_examples=80, deadline=None)
@given(SLOTS)
def test_with_columns_enough_everything_finds_its_place(slots):
    assert placed(slots, [60.0] * 100) is not None


def test_a_heading_goes_to_the_next_column_with_what_it_leads():
    spots = placed([Slot(70), Slot(10, keeps=True), Slot(30)], [100, 100])

    assert spots == (Spot(0, 0), Spot(1, 0), Spot(1, 10))


def test_the_space_above_falls_away_at_the_top_of_a_column():
    assert placed([Slot(60, 5), Slot(60, 5)], [100, 100]) == (Spot(0, 0), Spot(1, 0))


def test_an_optional_slot_is_left_out_where_there_is_no_room():
    assert placed([Slot(80), Slot(15, optional=True), Slot(15, optional=True)], [100]) == (
        Spot(0, 0),
        Spot(0, 80),
        None,
    )


def test_what_does_not_fit_is_said():
    assert placed([Slot(60), Slot(60)], [100]) is None
    assert placed([Slot(160)], [100, 100]) is None
