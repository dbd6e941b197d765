"""Typewriter signs become those of a printer."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.typography import typographic


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ('He said "yes".', "He said “yes”."),
        ('"Yes," she said.', "“Yes,” she said."),
        ('("in brackets")', "(“in brackets”)"),
        ("It's the nurse's", "It’s the nurse’s"),
        ("the '90s", "the ’90s"),
        ("a 'word' here", "a ‘word’ here"),
        ("\"'Both' kinds\"", "“‘Both’ kinds”"),
        ("5 -- 10", "5 – 10"),
        ("well---no", "well—no"),
        ("wait...", "wait…"),
        ("----", "----"),
        ("....", "...."),
        ("5-10", "5-10"),
        ("“already”", "“already”"),
        ('¿"Sí"? ¡"No"!', "¿“Sí”? ¡“No”!"),
        ('«"dentro"»', "«“dentro”»"),
    ],
)
def test_signs_are_set_as_a_printer_would(typed: str, set_: str) -> None:
    assert typographic(typed) == set_


def test_what_stands_before_a_text_decides_which_way_its_first_quote_turns() -> None:
    assert typographic('"', before="d") == "”"
    assert typographic('"a', before=" ") == "“a"


@settings(max_examples=60)
@given(st.text(alphabet="ab \"'-.(", max_size=30))
def test_setting_twice_changes_nothing_more(text: str) -> None:
    assert typographic(typographic(text)) == typographic(text)
