"""Differences as they are first found, before moves are seen and languages are held against each other."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.article.place import Place
from kiosk.authoring.changes.change import Change, FigureChange, Kind, Severity, Where
from kiosk.authoring.changes.figures import changed_figures
from kiosk.authoring.changes.lines import Item, Line, Part
from kiosk.authoring.changes.severity import of_texts


@dataclass(frozen=True, slots=True)
class Context:
    """The part in which items are compared. ``spot`` names it alike in every language, ``at`` where it stands."""

    where: Where
    spot: tuple[str | int, ...]
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Raw:
    """A change, and for what was added or removed the item, or the part, so that it is known again elsewhere."""

    change: Change
    item: Item | None = None
    part: Part | None = None
    context: Context | None = None


def whole(item: Item, kind: Kind, context: Context, ordinal: int) -> Raw:
    """An item that was added or removed as a whole."""
    lines = tuple(line for line in item.lines if line.counted)
    old, new = ("", item.words) if kind is Kind.ADDED else (item.words, "")
    change = text_change(kind, lines, (old, new), context, item.weight)
    spot = (*context.spot, item.thing, ordinal)
    at = item.at if item.at != Place() else context.at
    return Raw(told(change, context, item, "", at, spot), item, context=context)


def whole_part(part: Part, kind: Kind, context: Context) -> Raw:
    """A part that was added or removed as a whole."""
    texts = ("", part.words) if kind is Kind.ADDED else (part.words, "")
    lines = tuple(line for item in part.items for line in item.lines if line.counted)
    change = text_change(kind, lines, texts, context, Severity.TEXT)
    named = replace(change, thing=part.noun.value, name=part.title, at=part.at, spot=(*context.spot, "whole"))
    return Raw(named, part=part, context=context)


def one_line(line: Line, kind: Kind, item: Item, context: Context, ordinal: int) -> Raw:
    """A line that was added to an item or removed from it."""
    old, new = ("", line.text) if kind is Kind.ADDED else (line.text, "")
    change = text_change(kind, (line,), (old, new), context, item.weight)
    return Raw(told(change, context, item, line.role, item.at, (*context.spot, item.thing, ordinal, line.role)))


def reworded(old: Line, new: Line, item: Item, context: Context, ordinal: int) -> Raw:
    """A line that says something else."""
    change = text_change(Kind.CHANGED, (old, new), (old.text, new.text), context, item.weight)
    return Raw(told(change, context, item, new.role, item.at, (*context.spot, item.thing, ordinal, new.role)))


def text_change(
    kind: Kind, lines: tuple[Line, ...], texts: tuple[str, str], context: Context, least: Severity
) -> Change:
    """A change of texts with its figures and severity; ``lines`` are those that they came from."""
    old, new = texts
    counted = any(line.counted for line in lines)
    language = context.where.language
    figures = changed_figures(old, new, language) if counted else ()
    figures += tuple(_quantities(kind, lines, language))
    weight = min((line.weight for line in lines), default=least)
    if counted and weight > Severity.FIGURE:
        weight = min(weight, of_texts(old, new, language, least))
    if weight is Severity.FIGURE and not figures:
        figures, weight = ((FigureChange(old, new),), weight) if kind is Kind.CHANGED else ((), least)
    return Change(kind, Severity.FIGURE if figures else weight, context.where, "", old=old, new=new, figures=figures)


def _quantities(kind: Kind, lines: tuple[Line, ...], language: str) -> Iterator[FigureChange]:
    """What says how much or when without a number, and came, went or differs."""
    match kind:
        case Kind.CHANGED:
            pairs = [(lines[0].quantity, lines[-1].quantity)]
        case Kind.ADDED:
            pairs = [("", line.quantity) for line in lines]
        case _:
            pairs = [(line.quantity, "") for line in lines]
    for old, new in pairs:
        if old != new and not changed_figures(old, new, language):
            yield FigureChange(old, new)


def told(change: Change, context: Context, item: Item, role: str, at: Place, spot: tuple[str | int, ...]) -> Change:
    """The same, with what it is about and where it stands."""
    place = at if at != Place() else context.at
    return replace(change, thing=item.thing, name=item.name, role=role, at=place, spot=spot)
