"""A character that would be an empty box on the tablet is an error where it stands."""

import pytest

from kiosk.authoring.drawable import undrawable
from tests.authoring.samples import FIRST_LINE, in_section, read


@pytest.mark.parametrize(
    "text", ["", "plain", "naïve ¿qué? “so” – 2½", "مرحبا ٠٫٥ ملغ", "a\u200fb\u2066c\u2069\u00a0d\ufe0f\n\te"]
)
def test_what_the_typefaces_have_or_what_needs_no_picture_is_fine(text: str):
    assert undrawable(text) == ()


def test_what_no_typeface_has_is_listed_once_in_order():
    assert undrawable("b → a ✓ → 😀") == ("→", "✓", "😀")


def test_it_is_an_error_at_its_line_and_column():
    _, problems = read(in_section("Up → down → up ✓"))
    (problem,) = problems
    assert (problem.line, problem.column, problem.code) == (FIRST_LINE, 4, "TEXT06")
    assert "“→” (U+2192), “✓” (U+2713)" in problem.message


def test_a_whole_text_in_such_letters_gives_a_few_problems_not_thousands():
    _, problems = read(in_section("\n\n".join(["你好世界再见了朋友"] * 500)))
    assert len(problems) == 20
    assert "and 4 more" in problems[0].message
