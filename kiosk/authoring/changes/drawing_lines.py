"""The lines of a figure: its words, its rows, and the numbers that it is drawn from."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

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
from kiosk.authoring.changes.change import Severity
from kiosk.authoring.changes.inline_lines import shown, sources_line
from kiosk.authoring.changes.lines import Line

CERTAINTIES = {
    Certainty.WELL_TESTED: "well tested",
    Certainty.SOME_STUDIES: "some studies",
    Certainty.LESS_CERTAIN: "less certain",
}
SURE = "certainty"


def figure_lines(figure: Figure, language: str) -> Iterator[Line]:
    """All lines of a figure; a change of its numbers or their unit is a changed figure, whatever is written there."""
    texts = {"title": figure.title, "text alternative": figure.alt, "caption": figure.caption}
    yield from (Line(role, shown(text, language)) for role, text in texts.items() if text)
    yield from (
        replace(line, text=shown(line.text, language), quantity=shown(line.quantity, language))
        for line in _drawing(figure.drawing)
    )
    yield from certainty_line(figure.certainty)
    yield from sources_line(figure.sources)


def certainty_line(certainty: Certainty | None, row: int = 0) -> Iterator[Line]:
    """How sure something is; ``row`` counts from 1, 0 stands for all of it."""
    if certainty is not None:
        yield Line(f"{SURE}, row {row}" if row else SURE, CERTAINTIES[certainty], Severity.KEY)


def number(value: float) -> str:
    """A number as short as it can be written without losing anything."""
    return repr(float(value)).removesuffix(".0")


def _drawing(drawing: Drawing) -> Iterator[Line]:
    match drawing:
        case RangeFigure():
            yield from _range(drawing)
        case DotsFigure():
            yield Line("numbers", _dots(drawing), Severity.FIGURE)
            yield from (Line("label", drawing.label), Line("label of the rest", drawing.rest_label))
        case TimelineFigure():
            yield from (Line("moment", f"{stop.when}: {stop.what}", quantity=stop.when) for stop in drawing.stops)
        case StepsFigure():
            yield from (Line("step", f"{step.title}: {step.text}") for step in drawing.steps)
            yield _icons(step.icon for step in drawing.steps)
        case CompareFigure():
            yield from _compared(drawing)
        case _:
            assert_never(drawing)


def _range(drawing: RangeFigure) -> Iterator[Line]:
    ends = f"{number(drawing.start)} to {number(drawing.end)}"
    span = f"{number(drawing.low)} to {number(drawing.high)}"
    yield Line("numbers", f"{ends}, marked {span}, usual {number(drawing.usual)}", Severity.FIGURE)
    yield Line("unit", drawing.unit, Severity.FIGURE)
    labels = {"low end": drawing.low_label, "high end": drawing.high_label, "usual value": drawing.usual_label}
    yield from (Line(f"label of the {name}", text) for name, text in labels.items())


def _dots(drawing: DotsFigure) -> str:
    return f"{drawing.low} to {drawing.high} of 100" if drawing.low != drawing.high else f"{drawing.low} of 100"


def _compared(drawing: CompareFigure) -> Iterator[Line]:
    yield Line("headings", " | ".join(drawing.columns))
    for row in drawing.rows:
        yield Line("row", " | ".join((row.name, row.note, row.value, row.value_note)), quantity=row.value)
    for place, row in enumerate(drawing.rows, start=1):
        yield from certainty_line(row.certainty, place)
    yield _icons(row.icon for row in drawing.rows)


def _icons(icons: Iterable[str]) -> Line:
    return Line("icons", " ".join(icon or "none" for icon in icons), Severity.LAYOUT, counted=False)
