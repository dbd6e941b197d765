"""The check of what one has learned."""

import pytest

from kiosk.article.article import CheckItem, CheckOption
from kiosk.article.inline import Words
from kiosk.article.place import Place
from tests.authoring.samples import FIRST_LINE, found, in_section, read

CHECK = "## Check what you learned {.check}\n\n"
GOOD = "### Which? {#check-which}\n\n- [ ] This\n\n    It's not.\n\n- [x] That\n\n    Yes.\n\n"


def at(line: int, column: int = 1) -> Place:
    return Place(FIRST_LINE + line - 1, column)


def test_a_question_has_answers_one_of_them_right_each_with_its_why() -> None:
    article, problems = read(in_section(CHECK + GOOD))

    assert not problems
    assert article.check == (
        CheckItem(
            "check-which",
            "Which?",
            (
                CheckOption("This", right=False, why=(Words("It’s not.", at=at(7, 5)),)),
                CheckOption("That", right=True, why=(Words("Yes.", at=at(11, 5)),)),
            ),
            at(3),
        ),
    )


@pytest.mark.parametrize(
    ("body", "problems"),
    [
        (GOOD.replace("[ ]", "[x]"), [(3, "CHECK01")]),
        (GOOD.replace("[x]", "[ ]"), [(3, "CHECK01")]),
        (GOOD.replace("\n    Yes.\n", ""), [(9, "CHECK02")]),
        (GOOD.replace("    Yes.", "Yes."), [(9, "CHECK02"), (11, "CHECK04")]),
        (GOOD.replace("    Yes.", "    - Yes."), [(9, "CHECK02"), (11, "CHECK04")]),
        (GOOD.replace("    Yes.", "    Yes.\n\n    Really."), [(13, "CHECK04")]),
        (GOOD.replace("- [ ] This\n\n    It's not.\n\n", ""), [(3, "CHECK03")]),
        (GOOD.replace("- [ ] This", "- This"), [(5, "CHECK04")]),
        (GOOD.replace("- [ ] This", "- [ ] [This](#here)"), [(5, "MD09")]),
        (GOOD.replace("- [ ] This", "- [ ] This[^roe2020]"), [(5, "SRC02")]),
        (GOOD.replace("Yes.", "Yes.[^roe2020]"), [(11, "SRC02")]),
        (GOOD.replace(" {#check-which}", ""), [(3, "ID01")]),
        (f"{GOOD}Words.", [(13, "CHECK04")]),
        (f"Words.\n\n{GOOD}", [(3, "CHECK04")]),
        (GOOD.replace("- [ ]", "1. [ ]").replace("- [x]", "2. [x]"), [(3, "CHECK01"), (3, "CHECK03"), (5, "CHECK04")]),
    ],
)
def test_what_is_wrong_with_the_check_is_named_at_its_line(body: str, problems: list[tuple[int, str]]) -> None:
    assert found(CHECK + body) == problems


def test_the_heading_of_the_check_has_no_id() -> None:
    assert found("## Check {.check #c icon=drop}\n\n" + GOOD) == [(1, "MD04"), (1, "MD04")]
