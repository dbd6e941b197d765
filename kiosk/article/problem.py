"""Something in the content that needs a person's attention."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """Whether a problem stops a build. A waived one is set aside for a while, with a reason, and still reported."""

    ERROR = "error"
    WARNING = "warning"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One finding of a check, in words a nurse can act on.

    ``path`` is relative to the library folder, with forward slashes. ``line`` and ``column`` count from 1.
    ``code`` is a stable short name such as ``LINK01``. ``message`` says what is wrong and what to write instead.
    """

    path: str
    line: int
    column: int
    code: str
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}: {self.code} {self.message}"
