"""Problems as text for a person and as JSON for a program."""

import json
from collections.abc import Sequence

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.codes import CODES


def as_text(problems: Sequence[Problem], *, explain: bool = False) -> str:
    """One line for each problem, then how many there are; with ``explain``, what each code means."""
    lines = [f"{problem}{_mild(problem)}" for problem in problems]
    lines.append(_summary(problems))
    if explain:
        lines.extend(f"{code}: {CODES[code]}" for code in sorted({problem.code for problem in problems}))
    return "\n".join(lines)


def as_json(problems: Sequence[Problem]) -> str:
    """``{"problems": [{path, line, column, code, severity, message}], "errors": n, "warnings": n}``."""
    listed = [
        {
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "code": problem.code,
            "severity": problem.severity.value,
            "message": problem.message,
        }
        for problem in problems
    ]
    counts = {"errors": _count(problems, Severity.ERROR), "warnings": _count(problems, Severity.WARNING)}
    return json.dumps({"problems": listed, **counts}, ensure_ascii=False, indent=2)


def _mild(problem: Problem) -> str:
    return " (warning)" if problem.severity is Severity.WARNING else ""


def _summary(problems: Sequence[Problem]) -> str:
    if not problems:
        return "No problems."
    errors, warnings = _count(problems, Severity.ERROR), _count(problems, Severity.WARNING)
    return f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _count(problems: Sequence[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in problems)
