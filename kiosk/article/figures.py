"""Figures: drawings made from data in the article."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.article.place import Place


class Certainty(StrEnum):
    """How sure a figure is, as its author states it in the front matter or the figure."""

    WELL_TESTED = "well-tested"
    SOME_STUDIES = "some-studies"
    LESS_CERTAIN = "less-certain"


@dataclass(frozen=True, slots=True)
class RangeFigure:
    """A scale from ``start`` to ``end`` with a marked span from ``low`` to ``high`` and a ``usual`` value.

    All five numbers are finite, in ``unit``, and start <= low <= usual <= high <= end.
    """

    unit: str
    start: float
    end: float
    low: float
    high: float
    usual: float
    low_label: str
    high_label: str
    usual_label: str


@dataclass(frozen=True, slots=True)
class TimelineStop:
    """One moment of a timeline: when, and what happens."""

    when: str
    what: str


@dataclass(frozen=True, slots=True)
class TimelineFigure:
    """Moments in order, two to seven of them."""

    stops: tuple[TimelineStop, ...]


@dataclass(frozen=True, slots=True)
class CompareRow:
    """One thing compared: its name, a note, and a value with its meaning."""

    name: str
    note: str
    value: str
    value_note: str
    icon: str = ""
    certainty: Certainty | None = None


@dataclass(frozen=True, slots=True)
class CompareFigure:
    """Two to seven things side by side: cards on a narrow screen, a table on a wide one.

    ``columns`` are the headings of name, note and value.
    """

    columns: tuple[str, str, str]
    rows: tuple[CompareRow, ...]


@dataclass(frozen=True, slots=True)
class FigureStep:
    """One step of a sequence."""

    title: str
    text: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class StepsFigure:
    """What happens one after the other, two to seven steps."""

    steps: tuple[FigureStep, ...]


@dataclass(frozen=True, slots=True)
class DotsFigure:
    """So many people of 100: from ``low`` to ``high`` of them (equal when one number is known), 0 to 100."""

    low: int
    high: int
    label: str
    rest_label: str


Drawing = RangeFigure | TimelineFigure | CompareFigure | StepsFigure | DotsFigure


@dataclass(frozen=True, slots=True)
class Figure:
    """A drawing with its title, caption, text alternative, certainty and sources (ids of the article's sources)."""

    title: str
    alt: str
    drawing: Drawing
    caption: str = ""
    certainty: Certainty | None = None
    sources: tuple[str, ...] = ()
    at: Place = Place()
