"""Gathering the problems of one file."""

from kiosk.article.place import Place
from kiosk.article.problem import Problem, Severity
from kiosk.authoring.waiver import Waiver


class Findings:
    """The problems met so far in one file, and its waivers. ``path`` is relative to the library folder."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.waivers: tuple[Waiver, ...] = ()
        self._problems: dict[Problem, None] = {}

    def error(self, code: str, at: Place, message: str) -> None:
        """Note a problem that keeps the file out of the library."""
        self.note(code, at, message, Severity.ERROR)

    def warning(self, code: str, at: Place, message: str) -> None:
        """Note a problem that a person should look at."""
        self.note(code, at, message, Severity.WARNING)

    def note(self, code: str, at: Place, message: str, severity: Severity) -> None:
        """Note a problem of any severity."""
        self._problems[Problem(self.path, at.line, at.column, code, message, severity)] = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Every problem once, in the order it was met."""
        return tuple(self._problems)

    @property
    def failed(self) -> bool:
        """Whether there is an error among the problems."""
        return any(problem.severity is Severity.ERROR for problem in self._problems)
