"""Each kind of figure is read from its data, and nonsense is refused at its line."""

from textwrap import dedent

import pytest

from kiosk.article.blocks import FigureBlock
from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    CompareRow,
    DotsFigure,
    Drawing,
    Figure,
    FigureStep,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
    TimelineStop,
)
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, found, only_block

RANGE = "kind: range\nunit: mg\nstart: 0\nlow: 0.1\nusual: 0.5\nhigh: 0.75\nend: 1"
DOTS = "kind: dots\nlow: 40\nhigh: 60\nlabel: felt better"
STEPS = "kind: steps\nsteps:\n  - {title: One, text: First.}\n  - {title: Two, text: Then.}"


def fence(fields: str) -> str:
    return f"```figure\ntitle: T\nalt: A\n{fields}\n```"


def drawing(fields: str) -> Drawing:
    block = only_block(fence(fields))
    assert isinstance(block, FigureBlock)
    return block.figure.drawing


def test_title_caption_alternative_certainty_sources_and_place_are_kept() -> None:
    block = only_block(f"```figure\n{DOTS}\ntitle: How \"many\"\nalt: Half.\ncaption: It's small.\n"
                       "certainty: some-studies\nsource: [doe2021, roe2020]\n```")  # fmt: skip

    at = Place(FIRST_LINE, 1)
    assert block == FigureBlock(
        Figure(
            "How “many”",
            "Half.",
            DotsFigure(40, 60, "felt better", ""),
            "It’s small.",
            Certainty.SOME_STUDIES,
            ("doe2021", "roe2020"),
            at,
        ),
        at,
    )


def test_a_range_is_read() -> None:
    labels = "\nlow_label: few\nusual_label: start\nhigh_label: some"

    assert drawing(RANGE + labels) == RangeFigure("mg", 0, 1, 0.1, 0.75, 0.5, "few", "some", "start")
    assert drawing(RANGE) == RangeFigure("mg", 0, 1, 0.1, 0.75, 0.5, "", "", "")


def test_a_timeline_is_read() -> None:
    fields = "kind: timeline\nstops:\n  - {when: Day 1, what: You rest.}\n  - {when: 40, what: You go.}"

    assert drawing(fields) == TimelineFigure((TimelineStop("Day 1", "You rest."), TimelineStop("40", "You go.")))


def test_a_comparison_is_read() -> None:
    fields = dedent("""\
        kind: compare
        columns: [Way, What to know, Amount]
        rows:
          - {name: Drip, note: Slow, value: 0.5 mg, value_note: per kg, icon: drop, certainty: well-tested}
          - {name: Pill, value: Unknown}""")

    assert drawing(fields) == CompareFigure(
        ("Way", "What to know", "Amount"),
        (
            CompareRow("Drip", "Slow", "0.5 mg", "per kg", "drop", Certainty.WELL_TESTED),
            CompareRow("Pill", "", "Unknown", ""),
        ),
    )


def test_steps_are_read() -> None:
    assert drawing(STEPS.replace("First.", "First., icon: hand")) == StepsFigure(
        (FigureStep("One", "First.", "hand"), FigureStep("Two", "Then."))
    )


def test_dots_are_read_from_two_numbers_or_one() -> None:
    assert drawing(DOTS) == DotsFigure(40, 60, "felt better", "")
    assert drawing("kind: dots\ncount: 9\nlabel: a\nrest_label: b") == DotsFigure(9, 9, "a", "b")


@pytest.mark.parametrize("value", [".nan", "nan", ".inf", "-.inf", "10^300", "1e300", "1e999", "1,5", "half", "0x10"])
def test_what_is_not_a_sensible_number_is_named_at_its_line(value: str) -> None:
    assert found(fence(RANGE.replace("0.75", value)))[:1] == [(9, "FIG02")]


@pytest.mark.parametrize(
    ("before", "after"),
    [("low: 0.1", "low: 0.9"), ("end: 1", "end: -1"), ("usual: 0.5", "usual: 0.8"), ("start: 0", "start: 5")],
)
def test_a_range_that_does_not_rise_is_refused(before: str, after: str) -> None:
    assert (6, "FIG03") in found(fence(RANGE.replace(before, after)))


def test_a_range_without_width_is_refused() -> None:
    assert (6, "FIG03") in found(fence("kind: range\nunit: mg\nstart: 1\nlow: 1\nusual: 1\nhigh: 1\nend: 1"))


@pytest.mark.parametrize(
    ("low", "high", "code"), [("60", "40", "FIG03"), ("-1", "4", "FIG03"), ("1", "101", "FIG03"), ("1.5", "4", "FIG02")]
)
def test_dots_that_are_no_people_of_a_hundred_are_refused(low: str, high: str, code: str) -> None:
    assert (5, code) in found(fence(f"kind: dots\nlow: {low}\nhigh: {high}\nlabel: x"))


@pytest.mark.parametrize(
    "fields",
    [
        "kind: timeline\nstops: [{when: a, what: b}]",
        "kind: timeline",
        "kind: steps\nsteps: [" + "{title: a, text: b}, " * 8 + "]",
        "kind: compare\ncolumns: [a, b]\nrows: [{name: a, value: b}, {name: c, value: d}]",
    ],
)
def test_too_few_or_too_many_entries_are_refused(fields: str) -> None:
    assert "FIG04" in [code for _, code in found(fence(fields))]


def test_a_figure_without_alternative_is_an_error_at_its_fence() -> None:
    assert found(f"Words.\n\n```figure\ntitle: T\n{DOTS}\n```") == [(3, "FIG01")]


@pytest.mark.parametrize(
    ("fields", "problem"),
    [
        ("kind: pie", (4, "FIELD04")),
        ("low: 1", (2, "FIELD01")),
        (f"{DOTS}\ncolour: red", (8, "FIELD02")),
        (f"{DOTS}\nsource: nobody1999", (8, "SRC01")),
        (f"{DOTS}\ncertainty: quite", (8, "FIELD04")),
        (STEPS.replace("First.", "First., icon: unicorn"), (6, "FIELD04")),
        (STEPS.replace("First.", "First., txt: x"), (6, "FIELD02")),
        ("kind: dots\nlabel: a: b", (5, "YAML02")),
    ],
)
def test_a_wrong_field_is_named_at_its_line(fields: str, problem: tuple[int, str]) -> None:
    assert problem in found(fence(fields))


def test_an_empty_fence_is_one_problem_with_the_figure() -> None:
    assert found("Words.\n\n```figure\n```") == [(3, "FIELD01")]


def test_a_fence_may_be_of_waves_or_of_more_signs() -> None:
    for sign in ("~~~", "````"):
        assert isinstance(only_block(fence(DOTS).replace("```", sign)), FigureBlock)
