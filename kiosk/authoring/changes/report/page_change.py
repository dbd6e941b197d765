"""One change as HTML: what was done, the figures, the words before and after, and where it was not made."""

from collections.abc import Iterable, Iterator
from html import escape

from kiosk.authoring.changes.change import Change, FigureChange, Kind, Where
from kiosk.authoring.changes.marks import Mark, marked
from kiosk.authoring.changes.report.direction import directed_marks, runs_from_right
from kiosk.authoring.changes.report.wording import name, not_made, part, sentence

_NO_WORDS = ("id", "kind")


def titled(where: Where) -> str:
    """The part of the article, its title in the article's language."""
    said = escape(part(where))
    title = escape(f"“{where.title}”")
    return said.replace(title, f"<bdi {_language(where.language)}>{title}</bdi>") if where.title else said


def change_html(change: Change) -> str:
    """A change as one block."""
    return "".join(_parts(change))


def _parts(change: Change) -> Iterator[str]:
    figure = " figure" if change.figures else ""
    told = escape(sentence(change))
    if named := escape(name(change).strip()):
        told = told.replace(named, f"<bdi {_language(change.where.language)}>{named}</bdi>", 1)
    yield f'<div class="change{figure}"><p>{told}</p>'
    if change.figures:
        listed = "".join(f"<li>{_figure(one, change.where.language)}</li>" for one in change.figures)
        yield f'<ul class="figures">{listed}</ul>'
    old, new = marked(change)
    labels = ("From", "To") if change.kind is Kind.MOVED else ("Was", "Now")
    rows = [(label, tag, marks) for label, tag, marks in zip(labels, ("del", "ins"), (old, new), strict=True) if marks]
    if rows:
        yield f"<dl>{''.join(_row(*row, change) for row in rows)}</dl>"
    if alone := not_made(change):
        yield f'<p class="alone">{escape(alone)}</p>'
    yield "</div>\n"


def _row(label: str, tag: str, marks: Iterable[Mark], change: Change) -> str:
    """Words of the article are in its language; a place or an id is told in English."""
    language = "en" if change.kind is Kind.MOVED or change.role in _NO_WORDS else change.where.language
    words = "".join(_mark(mark, tag) for mark in directed_marks(marks, language))
    return f"<dt>{label}</dt><dd {_language(language)}>{words}</dd>"


def _mark(mark: Mark, tag: str) -> str:
    words = escape(mark.text)
    if mark.figure:
        words = f'<span class="number">{words}</span>'
    return f"<{tag}>{words}</{tag}>" if mark.changed else words


def _figure(figure: FigureChange, language: str) -> str:
    old, new = (f"<bdi {_language(language)}>{escape(_directed(text, language))}</bdi>" for text in _both(figure))
    said = f"{old} → {new}" if figure.old and figure.new else f"{new} (new)" if figure.new else f"{old} (removed)"
    return f'<span aria-hidden="true">▲</span> Figure: {said}'


def _both(figure: FigureChange) -> tuple[str, str]:
    return figure.old, figure.new


def _directed(text: str, language: str) -> str:
    return "".join(mark.text for mark in directed_marks((Mark(text),), language))


def _language(language: str) -> str:
    direction = "rtl" if runs_from_right(language) else "ltr"
    return f'lang="{escape(language)}" dir="{direction}"'
