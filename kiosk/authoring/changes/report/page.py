"""Changes as a page for a doctor: one HTML file with its own style, beside the pictures of the screens."""

from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from pathlib import Path

from kiosk.authoring.changes.change import Severity
from kiosk.authoring.changes.report.comparison import Comparison
from kiosk.authoring.changes.report.page_change import change_html, titled
from kiosk.authoring.changes.report.pictures import PicturePair
from kiosk.authoring.changes.report.wording import HEADINGS, heading, summary, unread_sentence

NAME = "index.html"
_STYLE = Path(__file__).with_name("page.css")
_LEGEND = (
    'A number that changed is <span class="number">red</span>, and has “▲ Figure” before it. '
    "<del>Struck</del> words were taken out, <ins>underlined</ins> words were put in. "
    "Bars at the edges of the pictures show where two screens differ."
)


def write_page(comparison: Comparison, pictures: Sequence[PicturePair], out: Path) -> Path:
    """Writes the page into a folder and names it. Errors: OSError."""
    page = out / NAME
    page.write_text("\n".join(_page(comparison, pictures)) + "\n", encoding="utf-8")
    return page


def _page(comparison: Comparison, pictures: Sequence[PicturePair]) -> Iterator[str]:
    yield '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1"><title>What changed</title>'
    yield f"<style>\n{_STYLE.read_text(encoding='utf-8')}</style></head>\n<body>"
    yield '<a class="skip" href="#changes">Go to the changes</a>\n<header><h1>What changed</h1>'
    old, new = escape(str(comparison.old)), escape(str(comparison.new))
    yield f'<p class="paths">From <bdi>{old}</bdi><br>to <bdi>{new}</bdi></p><p>{escape(summary(comparison))}</p>'
    for unread in comparison.unread:
        yield f'<p class="unread"><strong>Not compared.</strong> {escape(unread_sentence(unread))}</p>'
    yield f'<p class="legend">{_LEGEND}</p></header>'
    yield from _contents(comparison)
    yield '<main id="changes">'
    yield from _changes(comparison, pictures)
    yield "</main></body>\n</html>"


def _contents(comparison: Comparison) -> Iterator[str]:
    yield '<nav aria-label="Kinds of changes"><ul>'
    for severity in Severity:
        count = sum(change.severity is severity for change in comparison.changes)
        if count:
            yield f'<li><a href="#{severity.name.lower()}">{HEADINGS[severity]}</a>: {count}</li>'
    yield "</ul></nav>"


def _changes(comparison: Comparison, pictures: Sequence[PicturePair]) -> Iterator[str]:
    shown: set[str] = set()
    for severity, members in groupby(comparison.changes, lambda change: change.severity):
        yield f'<section><h2 id="{severity.name.lower()}">{HEADINGS[severity]}</h2>'
        for where, changes in groupby(members, lambda change: change.where):
            yield f"<h3>{escape(heading(where))}: {titled(where)}</h3>"
            yield from (change_html(change) for change in changes)
            pairs = [pair for pair in pictures if pair.where == where]
            if pairs and _anchor(pairs[0]) in shown:
                yield f'<p><a href="#{_anchor(pairs[0])}">The pictures of this screen</a> stand above.</p>'
            elif pairs:
                shown.update(_anchor(pair) for pair in pairs)
                yield from (_screens(pair) for pair in pairs)
        yield "</section>"


def _screens(pair: PicturePair) -> str:
    sides = (("Before", pair.old), ("After", pair.new))
    figures = "".join(_screen(label, picture, pair) for label, picture in sides)
    return f'<div class="screens" id="{_anchor(pair)}">{figures}</div>'


def _screen(label: str, picture: str, pair: PicturePair) -> str:
    if not picture:
        return f'<p class="none">{label}: there was no such screen.</p>' if label == "Before" else _gone(label)
    scrolled = f", scrolled, screenful {pair.screenful}" if pair.screenful > 1 else ""
    words = f"{label}: the screen{scrolled}"
    return (
        f'<figure><a href="{picture}"><img src="{picture}" width="1280" height="800" loading="lazy" '
        f'alt="{words}"></a><figcaption>{words}</figcaption></figure>'
    )


def _gone(label: str) -> str:
    return f'<p class="none">{label}: there is no such screen any more.</p>'


def _anchor(pair: PicturePair) -> str:
    name = pair.new or pair.old
    return name.replace("/", "-").removesuffix(".png")
