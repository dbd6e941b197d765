"""Problems as text and as JSON."""

import json

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.report import as_json, as_text

ERROR = Problem("en/a.md", 3, 5, "LINK01", "Nothing has the id “é”.")
WARNING = Problem("en/b.md", 1, 1, "SECT03", "No key sentence.", Severity.WARNING)


def test_each_problem_is_a_line_that_editors_can_jump_to() -> None:
    assert as_text([ERROR, WARNING]).split("\n") == [
        "en/a.md:3:5: LINK01 Nothing has the id “é”.",
        "en/b.md:1:1: SECT03 No key sentence. (warning)",
        "1 error, 1 warning.",
        "“kiosk check --explain LINK01” says why a finding matters and how to mend it.",
    ]


def test_what_is_waived_is_told_and_counted() -> None:
    waived = Problem("en/b.md", 2, 1, "READ03", "Long. Waived until 2027-01-31: a law.", Severity.WAIVED)

    assert as_text([waived]).split("\n")[:2] == [
        "en/b.md:2:1: READ03 Long. Waived until 2027-01-31: a law. (waived)",
        "0 errors, 0 warnings, 1 waived.",
    ]


def test_without_problems_it_says_so() -> None:
    assert as_text([]) == "No problems."


def test_programs_get_every_field() -> None:
    assert json.loads(as_json([ERROR, WARNING])) == {
        "problems": [
            {
                "path": "en/a.md",
                "line": 3,
                "column": 5,
                "code": "LINK01",
                "severity": "error",
                "message": ERROR.message,
            },
            {
                "path": "en/b.md",
                "line": 1,
                "column": 1,
                "code": "SECT03",
                "severity": "warning",
                "message": WARNING.message,
            },
        ],
        "errors": 1,
        "warnings": 1,
        "waived": 0,
    }


def test_json_keeps_the_words_as_they_are() -> None:
    assert "“é”" in as_json([ERROR])
