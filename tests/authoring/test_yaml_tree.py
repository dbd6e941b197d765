"""YAML is read with its places, and only as plain data."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.place import Place
from kiosk.authoring.findings import Findings
from kiosk.authoring.yaml_tree import Group, Items, Node, Scalar, read_yaml


def read(text: str, start: Place = Place()) -> tuple[Node | None, list[tuple[int, int, str]]]:
    findings = Findings("en/a.md")
    node = read_yaml(text.split("\n"), start, findings)
    return node, [(problem.line, problem.column, problem.code) for problem in findings.problems]


def test_each_value_knows_where_it_stands() -> None:
    node, problems = read("a: one\nb:\n  - 'two'", Place(10, 5))

    assert not problems
    assert node == Group(
        (
            (Scalar("a", plain=True, at=Place(10, 5)), Scalar("one", plain=True, at=Place(10, 8))),
            (
                Scalar("b", plain=True, at=Place(11, 5)),
                Items((Scalar("two", plain=False, at=Place(12, 9)),), Place(12, 7)),
            ),
        ),
        Place(10, 5),
    )


def test_an_empty_text_is_no_value() -> None:
    assert read("# only a remark") == (None, [])


@pytest.mark.parametrize(
    ("text", "line", "code"),
    [
        ("a: b: c", 1, "YAML02"),
        ("a: 1\n  b: 2", 2, "YAML02"),
        ("a: 'open", 1, "YAML02"),
        ("a: [1, 2", 1, "YAML02"),
        ("a: 1\n\tb: 2", 2, "YAML02"),
        ("a: @b", 1, "YAML02"),
        ("a: 1\nb: &x 2", 2, "YAML04"),
        ("a: 1\nb: *x", 2, "YAML04"),
        ("a: !!python/name:os.system 1", 1, "YAML04"),
        ("? [a]\n: 1", 1, "YAML04"),
        ("a: 1\n---\nb: 1", 2, "YAML04"),
        ("a: " + "[" * 20 + "]" * 20, 1, "YAML04"),
    ],
)
def test_what_is_not_plain_data_is_refused_at_its_line(text: str, line: int, code: str) -> None:
    node, problems = read(text)

    assert node is None
    assert [(problem[0], problem[2]) for problem in problems] == [(line, code)]


def test_nesting_without_end_is_refused_at_once() -> None:
    node, problems = read("[" * 50_000)

    assert node is None
    assert [code for *_, code in problems] == ["YAML04"]


@settings(max_examples=100)
@given(st.text(alphabet="ab:-[]{}'\"&*!|>#%@? \n\t", max_size=40))
def test_any_text_is_a_tree_or_a_problem(text: str) -> None:
    node, problems = read(text)

    assert node is None or not problems
