"""What is asked of the process that compiles and checks, and what it answers."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.recheck.typed import Typed


@dataclass(frozen=True, slots=True)
class Errand:
    """One thing to be done for a library.

    ``compile``, ``problems``, ``around``, ``library``, which checks it all, ``standing``, ``sign``, ``changes``
    or ``import``. ``words`` are what else that needs.
    """

    do: str
    folder: Path
    typed: Typed
    out: Path
    number: int = 0
    words: tuple[str, ...] = ()

    def line(self) -> bytes:
        """The request as it is sent."""
        sent = {
            "do": self.do,
            "number": self.number,
            "folder": str(self.folder),
            "out": str(self.out),
            "language": self.typed.language,
            "id": self.typed.id,
            "text": self.typed.text,
            "words": self.words,
        }
        return json.dumps(sent).encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back. ``pack`` is None where none was made; ``said`` is why nothing could be done.

    ``told`` is the whole answer as it was sent.
    """

    errand: Errand
    pack: Path | None
    problems: tuple[Problem, ...]
    said: str
    told: Mapping[str, Any]


def read_answer(line: bytes, errand: Errand) -> Answer:
    """An answer as it was sent."""
    told: Mapping[str, Any] = json.loads(line)
    problems = tuple(_problem(one) for one in told.get("problems", ()))
    return Answer(errand, Path(told["pack"]) if told.get("pack") else None, problems, told.get("said", ""), told)


def _problem(told: Mapping[str, Any]) -> Problem:
    return Problem(**{**told, "severity": Severity(told["severity"])})
