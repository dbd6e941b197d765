"""A figure as QML reads it."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    DotsFigure,
    Drawing,
    Figure,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
)
from kiosk.screen.rows import Rows

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One card, step or stop of a figure; what a kind does not have is empty."""

    title: str
    text: str = ""
    value: str = ""
    value_note: str = ""
    icon: str = ""
    certainty: str = ""


_NO_RANGE = RangeFigure("", 0, 1, 0, 1, 0, "", "", "")
_NO_DOTS = DotsFigure(0, 0, "", "")


@QmlElement
@QmlUncreatable("A block holds its figure")
class FigureData(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """What a figure's item draws. Properties that its kind does not have are empty or 0."""

    def __init__(self, figure: Figure, parent: QObject) -> None:
        super().__init__(parent)
        self._figure = figure
        drawing = figure.drawing
        self._range = drawing if isinstance(drawing, RangeFigure) else _NO_RANGE
        self._dots = drawing if isinstance(drawing, DotsFigure) else _NO_DOTS
        self._columns = list(drawing.columns) if isinstance(drawing, CompareFigure) else []
        self._rows = Rows(FigureRow, self, figure_rows(drawing))

    @Property(str, constant=True, final=True)
    def title(self) -> str:
        return self._figure.title

    @Property(str, constant=True, final=True)
    def caption(self) -> str:
        return self._figure.caption

    @Property(str, constant=True, final=True)
    def alt(self) -> str:
        return self._figure.alt

    @Property(str, constant=True, final=True)
    def certainty(self) -> str:
        return certainty_name(self._figure.certainty)

    @Property(str, constant=True, final=True)
    def unit(self) -> str:
        return self._range.unit

    @Property(float, constant=True, final=True)
    def start(self) -> float:
        return self._range.start

    @Property(float, constant=True, final=True)
    def end(self) -> float:
        return self._range.end

    @Property(float, constant=True, final=True)
    def low(self) -> float:
        return self._range.low

    @Property(float, constant=True, final=True)
    def high(self) -> float:
        return self._range.high

    @Property(float, constant=True, final=True)
    def usual(self) -> float:
        return self._range.usual

    @Property(str, constant=True, final=True)
    def lowLabel(self) -> str:
        return self._range.low_label

    @Property(str, constant=True, final=True)
    def highLabel(self) -> str:
        return self._range.high_label

    @Property(str, constant=True, final=True)
    def usualLabel(self) -> str:
        return self._range.usual_label

    @Property(int, constant=True, final=True)
    def dotsLow(self) -> int:
        return self._dots.low

    @Property(int, constant=True, final=True)
    def dotsHigh(self) -> int:
        return self._dots.high

    @Property(str, constant=True, final=True)
    def dotsLabel(self) -> str:
        return self._dots.label

    @Property(str, constant=True, final=True)
    def restLabel(self) -> str:
        return self._dots.rest_label

    @Property("QStringList", constant=True, final=True)  # type: ignore[arg-type]  # Qt's own name for a list of texts
    def columns(self) -> list[str]:
        return self._columns

    @Property(Rows, constant=True, final=True)
    def rows(self) -> Rows:
        return self._rows


def certainty_name(certainty: Certainty | None) -> str:
    """The certainty as QML compares it; empty where the author gave none."""
    return "" if certainty is None else certainty.value


def figure_kind(drawing: Drawing) -> str:
    """Which item draws the figure."""
    match drawing:
        case RangeFigure():
            return "range"
        case TimelineFigure():
            return "timeline"
        case CompareFigure():
            return "compare"
        case StepsFigure():
            return "steps"
        case DotsFigure():
            return "dots"
        case _:
            assert_never(drawing)


def figure_rows(drawing: Drawing) -> tuple[FigureRow, ...]:
    """The cards, steps or stops of a figure."""
    match drawing:
        case TimelineFigure():
            return tuple(FigureRow(stop.when, stop.what) for stop in drawing.stops)
        case CompareFigure():
            return tuple(
                FigureRow(row.name, row.note, row.value, row.value_note, row.icon, certainty_name(row.certainty))
                for row in drawing.rows
            )
        case StepsFigure():
            return tuple(FigureRow(step.title, step.text, icon=step.icon) for step in drawing.steps)
        case RangeFigure() | DotsFigure():
            return ()
        case _:
            assert_never(drawing)
