"""What an import tells the person who asked for it."""

import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.authoring.importing.draft import Draft
from kiosk.authoring.importing.unsourced import figures
from kiosk.authoring.names import WANTED_SOURCE

_OPEN = re.compile(r'!!! open "(.*)"$')
_ESCAPE = re.compile(r"\\([^\w\s])")
_SIGN = re.compile(r"^(?:- |> |\d+\. )")
_MARK = f"[^{WANTED_SOURCE}]"
_SHOWN = 200
"""Lines about one draft; more are in the check of the library."""


def told(file: Path, library: Path, draft: Draft) -> Iterator[str]:
    """The lines of the report on one draft."""
    counts = [
        _counted(draft.sections, "section"),
        _counted(len(draft.plan.questions), "question"),
        _counted(draft.words, "word to know", "words to know"),
        _counted(len(draft.plan.sources), "source"),
        _counted(sum(bool(picture.name) for picture in draft.pictures), "picture"),
    ]
    yield f"{file} is now {library / draft.name}: {', '.join(count for count in counts if count) or 'no sections'}."
    yield from (f"  {remark}" for remark in draft.remarks)
    yield from _words(draft)
    places = [f"  {library / draft.name}:{line}: {what}" for line, what in _places(draft)]
    if places:
        yield f"  {_counted(len(places), 'place')} to look at:"
        yield from places[:_SHOWN]
        if len(places) > _SHOWN:
            yield f"  and {len(places) - _SHOWN} more, which “kiosk check {library}” lists."


def _words(draft: Draft) -> Iterator[str]:
    count = draft.proof.count
    if not draft.proof.missing:
        yield f"  All {count} words of the leaflet are accounted for."
        return
    lost = sum(len(words) for _, words in draft.proof.missing)
    yield f"  {lost} of the leaflet’s {count} words are not in the draft. Add them by hand if readers need them:"
    for text, words in draft.proof.missing:
        yield f"    {', '.join(words[:20])} – in “{text[:160]}{'…' if len(text) > 160 else ''}”"


def _places(draft: Draft) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(draft.text.split("\n"), 1):
        box = _OPEN.match(line)
        if box:
            yield number, _ESCAPE.sub(r"\1", box[1])
        elif _MARK in line:
            sentences = _SIGN.sub("", line).split(_MARK)[:-1]
            found = [figure for said in sentences for figure in figures(_ESCAPE.sub(r"\1", said), draft.language)]
            yield number, f"No source yet for: {', '.join(dict.fromkeys(found))}"


def _counted(count: int, noun: str, nouns: str = "") -> str:
    return f"{count} {noun if count == 1 else nouns or f'{noun}s'}" if count else ""
