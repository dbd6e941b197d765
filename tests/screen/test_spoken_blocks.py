"""What blocks say that are more than running text, and in which order anything is read."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from kiosk.screen.spoken_order import reading_order
from kiosk.screen.spoken_screen import sayings
from kiosk.screen.text_lines import bare, units
from tests.screen import blocks_samples as samples

SIDES = st.integers(0, 900)
BOXES = st.lists(st.builds(QRectF, SIDES, SIDES, st.integers(1, 300), st.integers(1, 300)), max_size=12)


def heard(window) -> list[str]:
    return [saying.words for saying in sayings(window.window.contentItem())]


def test_a_table_is_heard_row_by_row_with_its_headings(open_blocks):
    said = heard(open_blocks(samples.TABLE))

    assert said[1:7] == ["Way", "How long", "Where", "Drip", "How long: About 40 minutes", "Where: At the clinic"]


def test_a_table_that_has_become_a_list_is_heard_as_it_stands(open_blocks):
    said = heard(open_blocks(samples.TABLE, scale=2))
    row = said[said.index("Nose spray") :]

    assert row[1:5] == ["How long", "2 hours of watching after it", "Where", "At a certified clinic only"]


def test_a_picture_is_heard_by_its_alternative_and_its_caption(open_blocks):
    said = heard(open_blocks(samples.PICTURE))

    assert "A room with a chair." in said
    assert "A quiet room" in said


@given(BOXES, st.booleans())
@settings(max_examples=60, deadline=None)
def test_everything_is_read_once_whatever_stands_where(boxes, right_to_left):
    order = reading_order(boxes, right_to_left=right_to_left)

    assert sorted(order) == list(range(len(boxes)))


def test_columns_are_read_from_where_the_language_begins_and_lines_from_the_top():
    side, top, below = QRectF(0, 0, 300, 700), QRectF(320, 0, 600, 300), QRectF(320, 320, 600, 380)

    assert reading_order([below, top, side], right_to_left=False) == [2, 1, 0]
    assert reading_order([below, top, side], right_to_left=True) == [1, 0, 2]


def test_letters_are_counted_as_qt_does_and_signs_for_setting_are_not_said():
    assert units("a🙂b") == 4
    assert bare("\u2066" + "0.5\u00a0mg/\u2060kg" + "\u2069") == "0.5 mg/kg"
