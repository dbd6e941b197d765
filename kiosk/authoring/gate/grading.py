"""How hard a part of an article is to read, by the formulas of its language, without and with its explained words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kiosk.article.inline import plain
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.passages import Part, bared
from kiosk.authoring.measure.counts import Counts, together
from kiosk.authoring.measure.formulas import FORMULAS


@dataclass(frozen=True, slots=True)
class Grade:
    """What one formula gives for a text: without its explained words, and with them. ``limit`` is what is allowed."""

    formula: str
    figure: float
    with_explained: float
    limit: float

    @property
    def too_hard(self) -> bool:
        """Whether the text is too hard even without its explained words."""
        return FORMULAS[self.formula].too_hard(self.figure, self.limit)

    @property
    def said(self) -> str:
        """Both figures in words."""
        name = FORMULAS[self.formula].said.format(f"{self.figure:.1f}")
        return f"{name} (limit {self.limit:g}, {self.with_explained:.1f} with its explained words)"


def article_grades(case: Case) -> tuple[Grade, ...]:
    """The grades of a whole article: its running text, the meanings of its terms, and the whys of its check."""
    texts = [passage.text for passage in case.running]
    texts += [bared(plain(term.meaning)) for term in case.article.terms]
    texts += [bared(plain(option.why)) for item in case.article.check for option in item.options]
    return _grades(case, texts, {**case.tongue.article, **_known(case.thresholds.grades, case.tongue.article)})[1]


def part_grades(case: Case, part: Part) -> tuple[Counts, tuple[Grade, ...]]:
    """The counts and grades of a section or an answer."""
    texts = [passage.text for passage in part.running]
    return _grades(case, texts, {**case.tongue.part, **_known(case.thresholds.part_grades, case.tongue.part)})


def said(grades: Iterable[Grade]) -> str:
    """The grades as a phrase."""
    return "; ".join(grade.said for grade in grades)


def _known(asked: Mapping[str, float], used: Mapping[str, float]) -> dict[str, float]:
    return {formula: limit for formula, limit in asked.items() if formula in used}


def _grades(case: Case, texts: list[str], limits: Mapping[str, float]) -> tuple[Counts, tuple[Grade, ...]]:
    counted = [case.counted.of(text) for text in texts]
    bare, whole = (together(one[side] for one in counted) for side in (0, 1))
    if not bare.words:
        return bare, ()
    grades = (Grade(name, FORMULAS[name].of(bare), FORMULAS[name].of(whole), limit) for name, limit in limits.items())
    return bare, tuple(grades)
