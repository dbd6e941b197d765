"""Changes for a terminal, in colour or without."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.authoring.changes.change import Change, FigureChange, Kind
from kiosk.authoring.changes.marks import Mark, marked
from kiosk.authoring.changes.report.comparison import Comparison
from kiosk.authoring.changes.report.wording import (
    HEADINGS,
    heading,
    not_made,
    part,
    sentence,
    summary,
    unread_sentence,
)

_RED, _BOLD, _END = "\x1b[31;1m", "\x1b[1m", "\x1b[0m"
_MOST_LINES = 12
"""More lines of something that is new or was removed stand in the page and in JSON only."""


def as_text(comparison: Comparison, *, colour: bool) -> str:
    """A report whose changed words stand in brackets, changed figures first, with “!” before each."""
    return "\n".join(_lines(comparison, colour=colour)) + "\n"


def _lines(comparison: Comparison, *, colour: bool) -> Iterator[str]:
    yield f"Old: {comparison.old}"
    yield f"New: {comparison.new}"
    yield summary(comparison)
    yield from (unread_sentence(unread) for unread in comparison.unread)
    for severity, changes in groupby(comparison.changes, lambda change: change.severity):
        title = HEADINGS[severity]
        yield f"\n{_BOLD}{title}{_END}" if colour else f"\n{title}\n{'=' * len(title)}"
        for where, members in groupby(changes, lambda change: change.where):
            yield f"\n{heading(where)}: {part(where)}"
            for change in members:
                yield from _change(change, colour=colour)


def _change(change: Change, *, colour: bool) -> Iterator[str]:
    yield f"  {sentence(change)}"
    for figure in change.figures[:_MOST_LINES]:
        told = f"! FIGURE: {figure_words(figure)}"
        yield f"    {_RED}{told}{_END}" if colour else f"    {told}"
    if len(change.figures) > _MOST_LINES:
        yield f"    … and {len(change.figures) - _MOST_LINES} figures more"
    old, new = marked(change)
    labels = ("from", "to") if change.kind is Kind.MOVED else ("was", "now")
    for label, marks in zip(labels, (old, new), strict=True):
        if marks:
            yield from _shown(label, marks, colour=colour)
    if told := not_made(change):
        yield f"    {told}"


def figure_words(figure: FigureChange) -> str:
    """“0.5 mg → 0.6 mg”, or what is new or was removed."""
    if figure.old and figure.new:
        return f"{figure.old} → {figure.new}"
    return f"{figure.new} (new)" if figure.new else f"{figure.old} (removed)"


def _shown(label: str, marks: Iterable[Mark], *, colour: bool) -> Iterator[str]:
    lines = "".join(_mark(mark, colour=colour) for mark in marks).split("\n")
    yield f"    {label}: {lines[0]}"
    yield from (f"         {line}" for line in lines[1:_MOST_LINES])
    if len(lines) > _MOST_LINES:
        yield f"         … and {len(lines) - _MOST_LINES} lines more"


def _mark(mark: Mark, *, colour: bool) -> str:
    text = f"[{mark.text}]" if mark.changed else mark.text
    if not colour or not (mark.changed or mark.figure):
        return text
    return f"{_RED if mark.figure else _BOLD}{text}{_END}"
