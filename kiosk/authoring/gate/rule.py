"""What a rule of the gate is, and what it finds."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from kiosk.article.place import Place
from kiosk.article.problem import Severity
from kiosk.authoring.gate.case import Case


@dataclass(frozen=True, slots=True)
class Hit:
    """One finding: where, what is wrong there and what to write instead, and the id of the part it stands in."""

    at: Place
    message: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the gate. Its ``code`` says in the table of codes what is wrong.

    ``why`` says why it matters, ``criterion`` names where it comes from, ``mend`` how to mend it. A rule that is
    ``worded`` needs the words of the article's language. One that is not ``waivable`` cannot be set aside.
    """

    code: str
    name: str
    severity: Severity
    why: str
    criterion: str
    mend: str
    find: Callable[[Case], Iterator[Hit]]
    worded: bool = False
    waivable: bool = True


ERROR, WARNING = Severity.ERROR, Severity.WARNING
