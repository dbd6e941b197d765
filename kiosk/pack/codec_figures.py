"""Figures as JSON values and back."""

from typing import assert_never

from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    CompareRow,
    DotsFigure,
    Drawing,
    Figure,
    FigureStep,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
    TimelineStop,
)
from kiosk.pack.coding import Malformed, number, several, text, texts


def encode_figure(figure: Figure) -> list[object]:
    head = [figure.title, figure.alt, figure.caption, figure.certainty, list(figure.sources)]
    return [*head, _encode_drawing(figure.drawing)]


def decode_figure(value: object) -> Figure:
    match value:
        case [title, alt, caption, certainty, sources, drawing]:
            return Figure(
                title=text(title),
                alt=text(alt),
                drawing=_decode_drawing(drawing),
                caption=text(caption),
                certainty=_decode_certainty(certainty),
                sources=texts(sources),
            )
        case _:
            raise Malformed("not a figure")


def _encode_drawing(drawing: Drawing) -> list[object]:
    match drawing:
        case RangeFigure():
            numbers = [drawing.start, drawing.end, drawing.low, drawing.high, drawing.usual]
            return ["range", drawing.unit, numbers, [drawing.low_label, drawing.high_label, drawing.usual_label]]
        case TimelineFigure():
            return ["timeline", [[stop.when, stop.what] for stop in drawing.stops]]
        case CompareFigure():
            return ["compare", list(drawing.columns), [_encode_row(row) for row in drawing.rows]]
        case StepsFigure():
            return ["steps", [[step.title, step.text, step.icon] for step in drawing.steps]]
        case DotsFigure():
            return ["dots", drawing.low, drawing.high, drawing.label, drawing.rest_label]
        case _:
            assert_never(drawing)


def _decode_drawing(value: object) -> Drawing:
    match value:
        case ["range", unit, numbers, labels]:
            return _decode_range(text(unit), several(numbers, number), texts(labels))
        case ["timeline", stops]:
            return TimelineFigure(several(stops, _decode_stop))
        case ["compare", [str(name), str(note), str(amount)], rows]:
            return CompareFigure((name, note, amount), several(rows, _decode_row))
        case ["steps", steps]:
            return StepsFigure(several(steps, _decode_step))
        case ["dots", int(low), int(high), str(label), str(rest_label)]:
            return DotsFigure(low, high, label, rest_label)
        case _:
            raise Malformed("not a drawing")


def _decode_range(unit: str, numbers: tuple[float, ...], labels: tuple[str, ...]) -> RangeFigure:
    match (numbers, labels):
        case ((start, end, low, high, usual), (low_label, high_label, usual_label)):
            return RangeFigure(unit, start, end, low, high, usual, low_label, high_label, usual_label)
        case _:
            raise Malformed("not a range")


def _decode_stop(value: object) -> TimelineStop:
    match value:
        case [str(when), str(what)]:
            return TimelineStop(when, what)
        case _:
            raise Malformed("not a stop of a timeline")


def _encode_row(row: CompareRow) -> list[object]:
    return [row.name, row.note, row.value, row.value_note, row.icon, row.certainty]


def _decode_row(value: object) -> CompareRow:
    match value:
        case [str(name), str(note), str(amount), str(amount_note), str(icon), certainty]:
            return CompareRow(name, note, amount, amount_note, icon, _decode_certainty(certainty))
        case _:
            raise Malformed("not a row of a comparison")


def _decode_step(value: object) -> FigureStep:
    match value:
        case [str(title), str(words), str(icon)]:
            return FigureStep(title, words, icon)
        case _:
            raise Malformed("not a step")


def _decode_certainty(value: object) -> Certainty | None:
    return None if value is None else Certainty(text(value))
