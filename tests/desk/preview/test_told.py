"""The sentence on what is wrong in a library."""

from kiosk.article.problem import Problem, Severity
from kiosk.desk.preview.told import told


def problem(line: int, severity: Severity) -> Problem:
    return Problem("en/a.md", line, 1, "CODE01", "This is wrong.", severity)


def test_errors_come_before_warnings_and_all_others_are_counted():
    errors = [problem(line, Severity.ERROR) for line in (9, 7, 8)]
    warnings = [problem(line, Severity.WARNING) for line in (2, 1)]
    waived = problem(1, Severity.WAIVED)

    both = told([*warnings, *errors])
    assert both.startswith("en/a.md, line 7: This is wrong. And 2 more errors and 2 more warnings: ")
    assert told([*errors[:2], waived]).startswith("en/a.md, line 7: This is wrong. And 1 more error: “kiosk check”")
    assert told(warnings).startswith("en/a.md, line 1 (warning): This is wrong. And 1 more warning:")
    assert told(errors[:1]) == "en/a.md, line 9: This is wrong."
    assert told([waived]) == ""
