"""The codes hold the visitor's words, all of them, and nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.tablet.qr_code import LEAST_ROOM, MOST_BYTES, QrCode, codes, pages
from tests.tablet.qr_reader import Squares, read

HEADING = "Your clinic"
FOOTER = "In crisis? Call or text 988."
QUESTIONS = [
    f"{number}. What is the plan if it does not help me at all, and when do we decide?" for number in range(1, 13)
]
LETTERS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")) | st.just(" "), min_size=1, max_size=500)


def squares(code: QrCode) -> Squares:
    bits = f"{code.squares:0{code.size**2}b}"
    return [[bit == "1" for bit in bits[row * code.size : (row + 1) * code.size]] for row in range(code.size)]


def test_a_phone_reads_the_list_with_the_clinic_and_the_crisis_line():
    (code,) = codes(HEADING, ["1. What dose will I start on?", "2. ¿Puedo conducir después?"], FOOTER)

    assert read(squares(code)) == code.text
    assert code.text == f"{HEADING}\n1. What dose will I start on?\n2. ¿Puedo conducir después?\n{FOOTER}"


def test_a_long_list_becomes_several_codes_and_each_can_be_read():
    made = codes(HEADING, QUESTIONS, FOOTER)

    assert len(made) > 1
    assert [read(squares(code)) for code in made] == [code.text for code in made]
    assert [line for code in made for line in code.text.splitlines() if line in QUESTIONS] == QUESTIONS


def test_every_code_says_whose_it_is_and_the_last_one_whom_to_call():
    texts = pages(HEADING, QUESTIONS, FOOTER)

    assert all(text.startswith(f"{HEADING}\n") for text in texts)
    assert [text.endswith(FOOTER) for text in texts] == [False] * (len(texts) - 1) + [True]


def test_no_code_has_more_squares_than_a_phone_tells_apart_from_40_cm():
    assert all(code.size <= 69 for code in codes(HEADING, QUESTIONS, FOOTER))


def test_the_squares_as_picture_rows_are_filled_up_to_whole_bytes():
    (code,) = codes(HEADING, ["1. Why?"], FOOTER)
    rows = [code.rows[at : at + code.row_bytes] for at in range(0, len(code.rows), code.row_bytes)]

    bits = ["".join(f"{byte:08b}" for byte in row) for row in rows]
    assert [[bit == "1" for bit in row[: code.size]] for row in bits] == squares(code)


@given(st.lists(LETTERS, min_size=1, max_size=8))
@settings(max_examples=60, deadline=None)
def test_whatever_is_asked_no_code_is_too_full_and_no_word_is_lost(lines: list[str]):
    texts = pages(HEADING, lines, FOOTER)

    assert all(len(text.encode()) <= MOST_BYTES for text in texts)
    kept = "".join(texts).replace(HEADING, "").replace(FOOTER, "")
    assert "".join(kept.split()) == "".join("".join(lines).split())


@pytest.mark.parametrize("line", ["why " * 500, "w" * 2000, "何" * 1000])
def test_a_line_that_fits_no_code_goes_on_in_the_next(line: str):
    made = codes(HEADING, [line], FOOTER)

    assert len(made) > 1
    assert all(code.size <= 69 for code in made)


def test_a_clinic_with_a_very_long_name_still_leaves_room_for_the_list():
    made = codes("診" * 60, ["1. Why?"], "電" * 40)

    assert "1. Why?" in made[0].text
    assert len(made[0].text.encode()) <= 400 + LEAST_ROOM
