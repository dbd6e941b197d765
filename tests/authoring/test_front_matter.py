"""The front matter is read field by field, each problem at its own place."""

from datetime import date

import pytest

from kiosk.article.article import Approval, KeyFact, Review, ReviewStatus, Source
from kiosk.article.figures import Certainty
from kiosk.authoring.findings import Findings
from kiosk.authoring.front_matter import FrontMatter, read_front_matter

GOOD = """\
title: "How it's chosen"
language: en
topic: Treatments
icon: drop
summary: One or two sentences.
review: {status: approved, due: 2027-05-31, approvals: [{by: A. Name, on: 2026-01-02, of: a1, figures: b2}]}"""


def read(text: str) -> tuple[FrontMatter, list[tuple[int, int, str]]]:
    findings = Findings("en/a.md")
    front = read_front_matter(text.split("\n"), "en", findings)
    return front, [(problem.line, problem.column, problem.code) for problem in findings.problems]


def changed(before: str, after: str) -> list[tuple[int, int, str]]:
    """Line, column and code of the problems of a good front matter in which something is changed."""
    assert before in GOOD
    return read(GOOD.replace(before, after))[1]


def test_required_fields_alone_are_enough() -> None:
    front, problems = read(GOOD)

    assert not problems
    assert front == FrontMatter(
        title="How it’s chosen",
        topic="Treatments",
        icon="drop",
        summary="One or two sentences.",
        review=Review(ReviewStatus.APPROVED, date(2027, 5, 31), (Approval("A. Name", date(2026, 1, 2), "a1", "b2"),)),
    )


def test_optional_fields_are_read_too() -> None:
    front, problems = read(
        GOOD
        + """
neutral_title: Your treatment
origin: Based on something
ready_questions: [What next?, 'Who "knows"?']
key_facts:
  - {figure: 40 min, meaning: a drip, certainty: well-tested, source: [b2, a1]}
sources:
  a1: {title: A, year: 1999}
  b2: {title: B, year: 2020, link: "doi:10.1/x--y"}"""
    )

    assert not problems
    assert front.neutral_title == "Your treatment"
    assert front.origin == "Based on something"
    assert front.ready_questions == ("What next?", "Who “knows”?")
    assert front.key_facts == (KeyFact("40 min", "a drip", Certainty.WELL_TESTED, ("b2", "a1")),)
    assert front.sources == (Source("a1", "A", 1999), Source("b2", "B", 2020, "doi:10.1/x--y"))


def test_a_number_or_a_yes_is_still_a_text() -> None:
    front, problems = read(GOOD.replace("Treatments", "2024").replace("One or two sentences.", "yes"))

    assert not problems
    assert (front.topic, front.summary) == ("2024", "yes")


@pytest.mark.parametrize("name", ["title", "language", "topic", "icon", "summary", "review"])
def test_each_required_field_is_missed(name: str) -> None:
    text = "\n".join(line for line in GOOD.split("\n") if not line.startswith(name))

    assert read(text)[1] == [(2, 1, "FIELD01")]


@pytest.mark.parametrize("empty", ["", "null", "~", '""'])
def test_an_empty_field_is_as_good_as_missing(empty: str) -> None:
    assert [code for *_, code in changed("Treatments", empty)] == ["FIELD01"]


def test_an_unknown_field_is_named_with_the_closest_known_one() -> None:
    findings = Findings("en/a.md")
    read_front_matter(f"{GOOD}\nsumary: x".split("\n"), "en", findings)

    (problem,) = findings.problems
    assert (problem.line, problem.column, problem.code) == (8, 1, "FIELD02")
    assert "“summary”" in problem.message


@pytest.mark.parametrize(
    ("before", "after", "line", "column", "code"),
    [
        ("icon: drop", "icon: dorp", 5, 7, "FIELD04"),
        ("language: en", "language: es", 3, 11, "FIELD05"),
        ("status: approved", "status: done", 7, 18, "FIELD04"),
        ("by: A. Name, ", "", 7, 57, "FIELD01"),
        ("on: 2026-01-02, ", "", 7, 57, "FIELD01"),
        ("approvals: [{by: A. Name, on: 2026-01-02, of: a1, figures: b2}]", "", 7, 9, "FIELD05"),
        ("due: 2027-05-31", "due: 2027-02-31", 7, 33, "FIELD03"),
        ("due: 2027-05-31", "due: soon", 7, 33, "FIELD03"),
        (", due: 2027-05-31", "", 7, 9, "FIELD01"),
        ("b2}]}", "b2}]", 7, 9, "YAML02"),
        ("topic: Treatments", "topic: [a, b]", 4, 8, "FIELD03"),
        ("topic: Treatments", "topic: {a: b}", 4, 8, "FIELD03"),
        ("topic: Treatments", "topic: a <b>bold</b> move", 4, 8, "HTML01"),
        ("topic: Treatments", "topic: Treatments\ntopic: Again", 5, 1, "YAML03"),
        ("topic: Treatments", f"topic: {'x' * 61}", 4, 8, "TEXT05"),
        ('"How it\'s chosen"', "x" * 300, 2, 8, "TEXT05"),
        ('"How it\'s chosen"', '"a\\u202eb"', 2, 8, "TEXT03"),
        ('"How it\'s chosen"', '"a\\ud800b"', 2, 12, "YAML02"),
        ('"How it\'s chosen"', '"a\\x02L5 b"', 2, 8, "TEXT02"),
    ],
)
def test_a_wrong_value_is_named_at_its_place(before: str, after: str, line: int, column: int, code: str) -> None:
    problems = changed(before, after)

    assert problems == [(line, column, code)]


@pytest.mark.parametrize(
    ("more", "line", "code"),
    [
        ("key_facts: x", 8, "FIELD03"),
        ("key_facts:\n  - x", 9, "FIELD03"),
        (
            "key_facts:\n  - {figure: 1, meaning: x, certainty: sure, source: a}\nsources: {a: {title: x, year: 2020}}",
            9,
            "FIELD04",
        ),
        ("key_facts:\n  - {figure: 1, meaning: x, certainty: well-tested}", 9, "FIELD01"),
        ("key_facts:\n  - {figure: 1, meaning: x, certainty: well-tested, source: z}", 9, "SRC01"),
        ("key_facts:\n  - {figure: 1, meaning: x, certainty: well-tested, sources: z}", 9, "FIELD01"),
        ("sources:\n  a: {title: x, year: soon}", 9, "FIELD03"),
        ("sources:\n  a: {year: 2020}", 9, "FIELD01"),
        ("sources:\n  a: x", 9, "FIELD03"),
        ("sources:\n  a b: {title: x, year: 2020}", 9, "ID02"),
        ("ready_questions: x", 8, "FIELD03"),
        ("ready_questions: [{a: b}]", 8, "FIELD03"),
    ],
)
def test_a_wrong_optional_field_is_named_at_its_line(more: str, line: int, code: str) -> None:
    _, problems = read(f"{GOOD}\n{more}")

    assert (line, code) in [(problem[0], problem[2]) for problem in problems]


@pytest.mark.parametrize("text", ["", "# nothing", "just words", "- a\n- b"])
def test_front_matter_without_fields_is_one_problem(text: str) -> None:
    front, problems = read(text)

    assert front == FrontMatter()
    assert problems == [(1, 1, "YAML01")]


def test_the_fields_are_named_by_where_staff_see_them() -> None:
    findings = Findings("en/a.md")
    read_front_matter(GOOD.replace("topic: Treatments\n", "").split("\n"), "en", findings)

    assert [problem.message for problem in findings.problems] == ["The top of the file needs the field “topic”."]
