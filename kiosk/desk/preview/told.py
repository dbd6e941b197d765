"""What the strip below the preview says of what is wrong in a library."""

from collections.abc import Collection

from kiosk.article.problem import Problem, Severity


def told(problems: Collection[Problem]) -> str:
    """The first error, or else the first warning, with its file and line, and how many more there are of each."""
    errors = sorted(one for one in problems if one.severity is Severity.ERROR)
    warnings = sorted(one for one in problems if one.severity is Severity.WARNING)
    for first in (*errors, *warnings):
        mild = "" if errors else " (warning)"
        more = [len(errors) - 1, len(warnings)] if errors else [0, len(warnings) - 1]
        counts = [_count(number, noun) for number, noun in zip(more, ("error", "warning"), strict=True) if number]
        rest = f" And {' and '.join(counts)}: “kiosk check” lists all." if counts else ""
        return f"{first.path}, line {first.line}{mild}: {first.message}{rest}"
    return ""


def _count(number: int, noun: str) -> str:
    return f"{number} more {noun}{'s' if number > 1 else ''}"
