"""Which articles the tablet at the desk can show, though they are not finished."""

from collections.abc import Iterable

from kiosk.article.problem import Problem, Severity

TO_SETTLE = frozenset(("OPEN01", "SRC01", "FIELD01", "IMG01"))
"""Errors that leave an article whole: a box of an import, a source that is not listed, a field or a picture without
words."""


def can_be_shown(writing: Iterable[Problem]) -> bool:
    """Whether what is wrong in how an article is written is only still to be settled."""
    return in_the_way(writing) is None


def in_the_way(writing: Iterable[Problem]) -> Problem | None:
    """The first of the problems for which the tablet cannot show an article."""
    errors = (problem for problem in writing if problem.severity is Severity.ERROR)
    return next((problem for problem in errors if problem.code not in TO_SETTLE), None)
