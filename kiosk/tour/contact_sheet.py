"""The tour for people: index.html, a contact sheet to leaf through and to print."""

import html
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from kiosk.tour.finding import MEANINGS
from kiosk.tour.look import Look
from kiosk.tour.shot import Shot
from kiosk.tour.signatures import ToSign, signature_pages

NAME = "index.html"
STYLE = Path(__file__).with_name("contact_sheet.css")
MOST_LISTED = 200
SWITCHES = {
    "spaced": "more space",
    "lowered": "buttons within reach",
    "steady": "steady hands",
    "focused": "the place of the keys",
}
THEMES = {"light": "light", "dark": "dark", "high-contrast": "high contrast"}


def write_contact_sheet(shots: Sequence[Shot], out: Path, articles: Sequence[ToSign] = ()) -> None:
    """Writes index.html into a folder, with pages to sign the articles. Errors: OSError."""
    (out / NAME).write_text("\n".join(_page(shots, articles)) + "\n", encoding="utf-8")


def _page(shots: Sequence[Shot], articles: Sequence[ToSign]) -> Iterator[str]:
    looks = list(dict.fromkeys(shot.look for shot in shots))
    languages = {look.language for look in looks}
    yield f'<!doctype html>\n<html lang="{_safe(languages.pop() if len(languages) == 1 else "en")}">'
    yield '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
    yield "<title>Every screen of the kiosk</title>"
    yield f"<style>\n{STYLE.read_text(encoding='utf-8')}</style></head>\n<body>"
    yield "<h1>Every screen of the kiosk</h1>"
    yield f"<p>{_said(len(shots), 'picture')}. Click a picture to see it in full. To print, use your browser.</p>"
    yield from _findings(shots)
    yield from _contents(looks, list(dict.fromkeys(article.language for article in articles)))
    for number, look in enumerate(looks, start=1):
        yield from _look(number, look, [shot for shot in shots if shot.look == look])
    yield from signature_pages(articles)
    yield "</body>\n</html>"


def _findings(shots: Sequence[Shot]) -> Iterator[str]:
    found = [(shot, finding) for shot in shots for finding in shot.findings]
    if not found:
        yield '<div class="good"><p>Nothing was found that breaks the rules for sight, touch and words.</p></div>'
        return
    kinds = Counter(finding.code for _, finding in found)
    told = ", ".join(f"{MEANINGS[code].lower()}: {count}" for code, count in kinds.most_common())
    yield f'<div class="bad"><h3>{_said(len(found), "finding")}</h3><p>{told}.</p><ul>'
    for shot, finding in found[:MOST_LISTED]:
        place = f'<a href="#{_id(shot)}">{_safe(_caption(shot))}</a> ({_safe(_described(shot.look))})'
        yield f"<li>{place}: {_safe(finding.sentence)}</li>"
    yield "</ul>"
    if len(found) > MOST_LISTED:
        yield f"<p>And {len(found) - MOST_LISTED} more; all of them stand below their pictures.</p>"
    yield "</div>"


def _contents(looks: Sequence[Look], signed: Sequence[str]) -> Iterator[str]:
    if len(looks) > 1 or signed:
        yield "<nav><ul>"
        yield from (
            f'<li><a href="#look-{number}">{_safe(_described(look))}</a></li>'
            for number, look in enumerate(looks, start=1)
        )
        yield from (f'<li><a href="#sign-{_safe(one)}">To sign: language {_safe(one)}</a></li>' for one in signed)
        yield "</ul></nav>"


def _look(number: int, look: Look, shots: Sequence[Shot]) -> Iterator[str]:
    yield f'<h2 id="look-{number}">{_safe(_described(look))}</h2>'
    shape = "sheet tall" if look.screen.height > look.screen.width else "sheet"
    for group, members in groupby(shots, lambda shot: shot.stop.group):
        yield f'<section><h3>{_safe(group)}</h3>\n<div class="{shape}">'
        yield from (_figure(shot) for shot in members)
        yield "</div></section>"


def _figure(shot: Shot) -> str:
    caption, picture = _safe(_caption(shot)), _safe(shot.picture)
    screen = shot.look.screen
    faults = "".join(f'<span class="fault">{_safe(finding.sentence)}</span>' for finding in shot.findings)
    return (
        f'<figure id="{_id(shot)}"><a href="{picture}"><img src="{picture}" alt="Screen: {caption}" '
        f'width="{screen.width}" height="{screen.height}" loading="lazy"></a>'
        f'<figcaption>{caption}<span class="file">{_safe(shot.name)}</span>{faults}</figcaption></figure>'
    )


def _caption(shot: Shot) -> str:
    return shot.stop.caption if shot.page == 1 else f"{shot.stop.caption} (scrolled, page {shot.page})"


def _described(look: Look) -> str:
    screen = look.screen
    parts = (
        f"{screen.width} × {screen.height} pixels on {screen.inches:g} inches",
        f"{THEMES[look.theme.value]} theme",
        f"text at {look.text_size} %",
        *(SWITCHES[name] for name in look.switches),
        f"language {look.language}",
    )
    return ", ".join(parts)


def _id(shot: Shot) -> str:
    return _safe(shot.picture.removesuffix(".png").replace("/", "."))


def _said(count: int, what: str) -> str:
    return f"{count} {what if count == 1 else what + 's'}"


def _safe(text: str) -> str:
    return html.escape(text)
