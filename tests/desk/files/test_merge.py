"""Two changes of one text are put together where they do not touch."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.files.merge import merge

LINES = st.lists(st.sampled_from(["", "a", "b", "c", "## d"]), max_size=12).map("\n".join)


@pytest.mark.parametrize(
    ("ours", "theirs", "both"),
    [
        ("A\nb\nc\nd", "a\nb\nc\nD", "A\nb\nc\nD"),
        ("a\nc\nd", "a\nb\nc\nd\ne", "a\nc\nd\ne"),
        ("A\nb\nc\nd", "A\nb\nc\nd", "A\nb\nc\nd"),
        ("A\nb\nc\nd", "x\nb\nc\nd", None),
        ("A\nb\nc\nd", "a\nB\nc\nd", None),
        ("a\nb\nnew\nc\nd", "a\nb\nother\nc\nd", None),
        ("", "a\nb\nc\nD", None),
    ],
)
def test_changes_that_do_not_touch_are_put_together(ours: str, theirs: str, both: str | None) -> None:
    assert merge("a\nb\nc\nd", ours, theirs) == both
    assert merge("a\nb\nc\nd", theirs, ours) == both


@given(LINES, LINES)
@settings(max_examples=100)
def test_a_text_that_one_side_alone_changed_is_theirs(old: str, new: str) -> None:
    assert merge(old, new, old) == merge(old, old, new) == merge(old, new, new) == new


@given(LINES, LINES, LINES)
@settings(max_examples=100)
def test_no_line_of_either_side_is_lost(old: str, ours: str, theirs: str) -> None:
    both = merge(old, ours, theirs)

    assert both == merge(old, theirs, ours)
    if both is not None:
        for side in (ours, theirs):
            new = {line for line in side.split("\n") if line not in old.split("\n")}
            assert new <= set(both.split("\n"))


def test_two_long_texts_are_put_together_in_time() -> None:
    old = [f"line {number}" if number % 2 else "" for number in range(20_000)]
    ours, theirs = [*old], [*old]
    ours[10], theirs[19_990] = "ours", "theirs"
    both = merge("\n".join(old), "\n".join(ours), "\n".join(theirs))

    assert both is not None
    assert {"ours", "theirs"} <= set(both.split("\n"))
