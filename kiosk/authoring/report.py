"""Problems as text for a person and as JSON for a program."""

import json
from collections.abc import Sequence

from kiosk.article.problem import Problem, Severity


def as_text(problems: Sequence[Problem]) -> str:
    """One line for each problem, then how many there are, and where to read more."""
    lines = [f"{problem}{_mild(problem)}" for problem in problems]
    lines.append(_summary(problems))
    if problems:
        lines.append(f"“kiosk check --explain {problems[0].code}” says why a finding matters and how to mend it.")
    return "\n".join(lines)


def as_json(problems: Sequence[Problem]) -> str:
    """``{"problems": [{path, line, column, code, severity, message}], "errors": n, "warnings": n, "waived": n}``."""
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
    counts = {
        "errors": _count(problems, Severity.ERROR),
        "warnings": _count(problems, Severity.WARNING),
        "waived": _count(problems, Severity.WAIVED),
    }
    return json.dumps({"problems": listed, **counts}, ensure_ascii=False, indent=2)


def _mild(problem: Problem) -> str:
    return "" if problem.severity is Severity.ERROR else f" ({problem.severity.value})"


def _summary(problems: Sequence[Problem]) -> str:
    if not problems:
        return "No problems."
    errors, warnings = _count(problems, Severity.ERROR), _count(problems, Severity.WARNING)
    waived = _count(problems, Severity.WAIVED)
    aside = f", {waived} waived" if waived else ""
    return f"{_counted(errors, 'error')}, {_counted(warnings, 'warning')}{aside}."


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _count(problems: Sequence[Problem], severity: Severity) -> int:
    return sum(problem.severity is severity for problem in problems)
