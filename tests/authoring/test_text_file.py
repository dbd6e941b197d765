"""Bytes become lines, and what no screen can show is named."""

import pytest

from kiosk.article.place import Place
from kiosk.authoring.findings import Findings
from kiosk.authoring.text_file import clean, read_lines


def read(data: bytes) -> tuple[tuple[str, ...], list[tuple[int, int, str]]]:
    findings = Findings("en/a.md")
    lines = read_lines(data, findings)
    return lines, [(problem.line, problem.column, problem.code) for problem in findings.problems]


@pytest.mark.parametrize("data", [b"one\ntwo", b"one\r\ntwo", b"one\rtwo", b"\xef\xbb\xbfone\ntwo"])
def test_line_ends_and_a_byte_order_mark_make_no_difference(data: bytes) -> None:
    assert read(data) == (("one", "two"), [])


def test_every_script_is_read_and_what_no_typeface_has_is_named() -> None:
    text = "👩🏽‍⚕️ 😀\nשלום مرحبا 你好\nnaïve façade"

    assert read(text.encode()) == (tuple(text.split("\n")), [(1, 1, "TEXT06"), (2, 1, "TEXT06")])


def test_a_letter_that_is_not_utf_8_is_named_by_line_and_column() -> None:
    lines, problems = read(b"one\ntw\xe9 three")

    assert lines == ("one", "tw\ufffd three")
    assert problems == [(2, 3, "TEXT01")]


def test_a_lone_surrogate_in_the_bytes_is_a_letter_that_cannot_be_read() -> None:
    _, problems = read(b"a\xed\xa0\x80b")

    assert {code for *_, code in problems} == {"TEXT01"}


def test_a_file_saved_as_utf_16_is_one_problem() -> None:
    assert read("Text".encode("utf-16")) == ((), [(1, 1, "TEXT01")])


@pytest.mark.parametrize("sign", ["\x00", "\x02", "\x0c", "\x1b", "\x7f", "\x85", "\u2028", "\ufeff", "\uffff"])
def test_a_control_character_is_named_and_replaced(sign: str) -> None:
    assert read(f"ab{sign}c".encode()) == (("ab\ufffdc",), [(1, 3, "TEXT02")])


@pytest.mark.parametrize("sign", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_a_sign_that_turns_the_direction_is_named_and_replaced(sign: str) -> None:
    assert read(f"a\nb{sign}c".encode()) == (("a", "b\ufffdc"), [(2, 2, "TEXT03")])


def test_a_private_use_character_is_a_warning_and_stays() -> None:
    assert read("a\ue000b".encode()) == (("a\ue000b",), [(1, 2, "TEXT04")])


def test_a_file_full_of_binary_names_only_the_first_places() -> None:
    _, problems = read(bytes(range(8)) * 100)

    assert 0 < len(problems) <= 20


def test_tabs_are_left_alone() -> None:
    assert read(b"a\tb") == (("a\tb",), [])


def test_a_text_that_yaml_unescaped_is_cleaned_too() -> None:
    findings = Findings("en/a.md")

    assert clean("a\ud800b\u202e", Place(4, 2), findings) == "a\ufffdb\ufffd"
    assert [(problem.line, problem.code) for problem in findings.problems] == [(4, "TEXT01"), (4, "TEXT03")]
