"""An article as passages: the texts within which numbers are compared, each with its counterpart."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from kiosk.article.article import Article
from kiosk.article.blocks import FigureBlock
from kiosk.article.figures import CompareFigure, DotsFigure, Drawing, RangeFigure, StepsFigure, TimelineFigure
from kiosk.article.inline import plain
from kiosk.article.place import Place
from kiosk.authoring.parity.difference import FrontPlaces
from kiosk.authoring.parity.part import Part, Spot, parts

Key = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    """Texts that belong together. ``data`` are the numbers that a figure is drawn from, each with its field."""

    at: Place
    spots: tuple[Spot, ...]
    data: tuple[tuple[str, float], ...] = ()
    unit: str = ""


def passages(article: Article, front: FrontPlaces) -> Mapping[Key, Passage]:
    """The passages of an article. A passage and its translation have the same key."""
    return dict(_passages(article, front))


def _passages(article: Article, front: FrontPlaces) -> Iterator[tuple[Key, Passage]]:
    yield from _front(article, front)
    for part in parts(article):
        yield from _part(part)
    for topic in article.topics:
        yield ("topic", topic.id), _passage(topic.at, topic.title)
    for term in article.terms:
        yield ("term", term.id), _passage(term.at, term.word, plain(term.meaning))
    for item in article.check:
        yield ("check", item.id), _passage(item.at, item.text)
        for number, option in enumerate(item.options):
            yield ("check", item.id, number, len(item.options)), _passage(item.at, option.text, plain(option.why))


def _front(article: Article, front: FrontPlaces) -> Iterator[tuple[Key, Passage]]:
    fields = {
        "title": article.title,
        "topic": article.topic,
        "summary": article.summary,
        "neutral_title": article.neutral_title,
        "origin": article.origin,
    }
    for name, text in fields.items():
        yield (name,), _passage(front.place(name), text)
    for number, fact in enumerate(article.key_facts):
        at = front.place("key_facts", str(number))
        yield ("fact", number, len(article.key_facts)), _passage(at, fact.figure, fact.meaning)
    for number, question in enumerate(article.ready_questions):
        at = front.place("ready_questions", str(number))
        yield ("ready", number, len(article.ready_questions)), _passage(at, question)


def _part(part: Part) -> Iterator[tuple[Key, Passage]]:
    yield (part.noun, part.id), Passage(part.at, part.spots)
    for number, block in enumerate(part.figures):
        yield from _figure((part.noun, part.id, number, len(part.figures)), block)


def _figure(key: Key, block: FigureBlock) -> Iterator[tuple[Key, Passage]]:
    figure = block.figure
    kind = type(figure.drawing).__name__
    rows = _rows(figure.drawing)
    head = _passage(block.at, figure.title, figure.alt, figure.caption)
    match figure.drawing:
        case RangeFigure(start=start, end=end, low=low, high=high, usual=usual, unit=unit):
            data = (("start", start), ("end", end), ("low", low), ("high", high), ("usual", usual))
            yield (*key, kind), Passage(head.at, head.spots, data, unit)
        case DotsFigure(low=low, high=high):
            yield (*key, kind), Passage(head.at, head.spots, (("low", float(low)), ("high", float(high))))
        case _:
            yield (*key, kind), head
    for number, row in enumerate(rows):
        yield (*key, kind, number, len(rows)), _passage(block.at, *row)


def _rows(drawing: Drawing) -> tuple[tuple[str, ...], ...]:
    match drawing:
        case RangeFigure():
            return ((drawing.low_label,), (drawing.high_label,), (drawing.usual_label,), (drawing.unit,))
        case TimelineFigure():
            return tuple((stop.when, stop.what) for stop in drawing.stops)
        case CompareFigure():
            rows = tuple((row.name, row.note, row.value, row.value_note) for row in drawing.rows)
            return (*rows, drawing.columns)
        case StepsFigure():
            return tuple((step.title, step.text) for step in drawing.steps)
        case DotsFigure():
            return ((drawing.label,), (drawing.rest_label,))
        case _:
            assert_never(drawing)


def _passage(at: Place, *texts: str) -> Passage:
    return Passage(at, tuple(Spot(text, at) for text in texts if text))
