"""How an article does by published lists of criteria: what of its score sheet travels with it."""

from dataclasses import dataclass
from enum import StrEnum


class Scale(StrEnum):
    """A list of criteria."""

    UNDERSTAND = "understand"
    ACT = "act"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class ScaleScore:
    """How many criteria of a list are met, of how many that apply and are answered.

    ``open`` wait for a person's answer, ``by_people`` were answered by one; a program decided the others.
    """

    scale: Scale
    met: int
    answered: int
    open: int
    by_people: int


@dataclass(frozen=True, slots=True)
class ScoreCard:
    """An article's scores; its school grade by a formula (0 where there is none), and who answered, and when."""

    scores: tuple[ScaleScore, ...]
    grade: float = 0.0
    formula: str = ""
    answered_by: str = ""
