"""The part “check” of library.yaml changes how strict the gate is, within bounds."""

import pytest

from kiosk.authoring.findings import Findings
from kiosk.authoring.gate.thresholds import Thresholds
from kiosk.authoring.library_file import read_library_file
from tests.authoring.gate.cases import problems_of
from tests.authoring.samples import in_section


def read(text: str) -> tuple[Thresholds, list[tuple[int, str]]]:
    findings = Findings("library.yaml")
    settings = read_library_file(text.encode(), set(), ["en"], findings)
    return settings.thresholds, [(problem.line, problem.code) for problem in findings.problems]


def test_a_library_without_the_part_has_the_usual_thresholds():
    assert read("order: []\n") == (Thresholds(), [])


def test_each_threshold_can_be_set():
    whole = "sentence_words: 15, section_words: 100, list_items: 6, table_columns: 3, source_years: 10"
    more = "option_ratio: 2, passive_percent: 10, grades: {smog: 7, inflesz: 70}, part_grades: {crawford: 5.5}"
    text = f"check: {{{whole}, {more}}}\n"

    assert read(text) == (Thresholds(15, 100, 6, 3, 10, 2, 10, {"smog": 7, "inflesz": 70}, {"crawford": 5.5}), [])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("list_items: 99", "FIELD03"),
        ("list_items: 1", "FIELD03"),
        ("list_items: many", "FIG02"),
        ("list_items: 6.5", "FIG02"),
        ("list_itmes: 6", "FIELD02"),
        ("grades: {flesch: 6}", "FIELD02"),
        ("grades: {smog: 900}", "FIELD03"),
        ("grades: 6", "FIELD03"),
    ],
)
def test_a_threshold_that_cannot_be_is_named_at_its_line(line: str, code: str):
    assert read(f"check:\n  {line}\n")[1] == [(2, code)]


def codes(body: str, thresholds: Thresholds) -> set[str]:
    return {problem.code for problem in problems_of(in_section(body), thresholds=thresholds)}


def test_a_threshold_decides_what_is_too_much():
    points = "\n".join(f"- point {letter}" for letter in "abcdef")

    assert "LIST01" not in codes(points, Thresholds())
    assert "LIST01" in codes(points, Thresholds(list_items=5))
    assert "READ03" in codes("You can ask them again at the desk.", Thresholds(sentence_words=5))


def test_a_formula_of_another_language_is_left_aside():
    text = "You can ask. " * 12

    assert "READ02" not in codes(text, Thresholds(part_grades={"inflesz": 120}))
    assert "READ02" in codes(text, Thresholds(part_grades={"flesch-kincaid": -9, "coleman-liau": -9}))


def test_two_people_of_one_name_are_asked_to_be_told_apart():
    listed = "people: [A. Name, B. Name, ' a.  name']\n"

    assert read(listed) == (Thresholds(), [(1, "FIELD03")])
    assert read("people: [A. Name, A. B. Name]\n") == (Thresholds(), [])
