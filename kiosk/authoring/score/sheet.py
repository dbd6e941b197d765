"""The score sheet of one article."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from kiosk.article.words import minutes
from kiosk.authoring.gate.case import Case
from kiosk.authoring.gate.grading import Grade, article_grades
from kiosk.authoring.gate.passages import RUNNING
from kiosk.authoring.gate.run import Found
from kiosk.authoring.measure.words import words
from kiosk.authoring.score import cdc, pemat
from kiosk.authoring.score.answers import Answers
from kiosk.authoring.score.item import Item, Verdict
from kiosk.authoring.score.traits import traits_of

ITEMS = (*pemat.ITEMS, *cdc.ITEMS)
IDS = tuple(item.id for item in ITEMS)


@dataclass(frozen=True, slots=True)
class Line:
    """One criterion with its verdict, and whether a person gave it."""

    item: Item
    verdict: Verdict
    by_person: bool


@dataclass(frozen=True, slots=True)
class Score:
    """How many criteria of a group are met, of how many that apply and are answered; ``open`` wait for a person."""

    group: str
    met: int
    answered: int
    open: int

    @property
    def percent(self) -> int | None:
        """Of what applies; None as long as an answer is open, since what is open may well be a no."""
        return round(100 * self.met / self.answered) if self.answered and not self.open else None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is known of an article's quality. ``words`` are those of its running text, ``minutes`` a slow reader's.

    ``mark`` tells one state of the text from another; ``answered_by`` says who answered, and of which state.
    """

    article: str
    language: str
    title: str
    words: int
    minutes: int
    grades: tuple[Grade, ...]
    lines: tuple[Line, ...]
    found: tuple[Found, ...]
    mark: str
    answered_by: str

    @property
    def scores(self) -> tuple[Score, ...]:
        """A score for each group of criteria."""
        return tuple(_score(self, group) for group in (pemat.UNDERSTAND, pemat.ACT, cdc.INDEX))

    @property
    def open(self) -> tuple[Item, ...]:
        """What a person has still to answer."""
        return tuple(line.item for line in self.lines if line.verdict is Verdict.OPEN)


def sheet_of(case: Case, found: tuple[Found, ...], answers: Answers | None) -> Sheet:
    """The sheet of an article, from what the gate found in it and what people have answered."""
    article = case.article
    traits = traits_of(case, {one.rule.code for one in found})
    mark = mark_of(case)
    given = answers.verdicts if answers and answers.of == mark else {}
    blocks = [*article.lead, *(block for section in article.sections for block in section.blocks)]
    return Sheet(
        article.id,
        article.language,
        article.title,
        sum(len(words(passage.text)) for passage in case.passages if passage.kind in RUNNING),
        minutes(blocks),
        article_grades(case),
        tuple(_line(item, item.decide(traits), given) for item in ITEMS),
        found,
        mark,
        _answered(answers, mark),
    )


def mark_of(case: Case) -> str:
    """A mark that changes with any word of the article that a visitor reads."""
    said = [case.article.title, case.article.summary, *(passage.text for passage in case.passages)]
    return sha256("\n".join(said).encode()).hexdigest()[:12]


def _answered(answers: Answers | None, mark: str) -> str:
    if answers is None:
        return ""
    earlier = "" if answers.of == mark else ", of an earlier text, so the answers do not count any more"
    return f"{answers.by}, {answers.on.isoformat()}{earlier}"


def _line(item: Item, verdict: Verdict, given: Mapping[str, Verdict]) -> Line:
    if verdict is Verdict.OPEN and item.id in given:
        return Line(item, given[item.id], by_person=True)
    return Line(item, verdict, by_person=False)


def _score(sheet: Sheet, group: str) -> Score:
    verdicts = [line.verdict for line in sheet.lines if line.item.group == group]
    met, failed = verdicts.count(Verdict.YES), verdicts.count(Verdict.NO)
    return Score(group, met, met + failed, verdicts.count(Verdict.OPEN))


def by_group(sheet: Sheet) -> Iterator[tuple[Score, tuple[Line, ...]]]:
    """Each group's score with its criteria."""
    for score in sheet.scores:
        yield score, tuple(line for line in sheet.lines if line.item.group == score.group)
