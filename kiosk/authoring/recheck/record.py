"""What was found in one article's file, and in what it was found, so that it need not be looked for again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b

from kiosk.article.problem import Problem, Severity
from kiosk.authoring.outline import Outline


@dataclass(frozen=True, slots=True)
class Judged:
    """What the gate found: with settings of a mark, on any of the days from ``first`` to ``last`` as ordinals."""

    settings: str
    first: int
    last: int
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """How an article differs from its original, as that was when it had a certain version."""

    original: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Record:
    """What was found in a file's text, which ``mark`` stands for, and what its reading learned from other files.

    ``links`` has what addresses in other articles opened, ``pictures`` what the files of pictures were.
    """

    mark: str
    outline: Outline
    links: Mapping[str, str]
    pictures: Mapping[str, str]
    writing: tuple[Problem, ...]
    gate: Judged | None = None
    parity: Compared | None = None

    @cached_property
    def version(self) -> str:
        """A mark of the text and of what was learned, which tells the article from any that reads otherwise."""
        learned = (sorted(self.links.items()), sorted(self.pictures.items()))
        return mark_of(repr((self.mark, learned)).encode()) if self.links or self.pictures else self.mark

    @property
    def failed(self) -> bool:
        """Whether the text cannot be read as an article."""
        return any(problem.severity is Severity.ERROR for problem in self.writing)

    @property
    def problems(self) -> Iterable[Problem]:
        """Everything that was found, each once."""
        judged = self.gate.problems if self.gate else ()
        compared = self.parity.problems if self.parity else ()
        return dict.fromkeys((*self.writing, *compared, *judged))


def mark_of(data: bytes) -> str:
    """A short mark by which the same bytes are known again."""
    return blake2b(data, digest_size=16).hexdigest()
