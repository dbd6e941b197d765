"""Numbers in a draft that say nothing of where they come from."""

import re
from collections.abc import Iterator

from kiosk.authoring.importing.leaflet import Piece, Said, plain
from kiosk.authoring.importing.letters import ahead, behind
from kiosk.authoring.importing.turns import SENTENCE_END
from kiosk.authoring.names import WANTED_SOURCE
from kiosk.authoring.parity.fold import fold
from kiosk.authoring.parity.numbers import in_digits

_NO_FIGURES = re.compile(
    r"https?://\S+|www\.\S+|doi:\S+|\+?\(?\d[\d\s().-]{6,}\d"
    r"|\d{1,2}[:.]\d{2}\s?(?:am|pm|a\.m\.|p\.m\.)|\d{1,2}:\d{2}|\d{1,2}\s?(?:[ap]m\b|[ap]\.\s?m\.)"
    r"|\b(?:call|text|dial|ring|llame al?|marque(?: el)?|texto al?)(?: (?:or|o|,) \w+)?(?: al?)?\s\d{3}\b(?!\s?[a-z%/])"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
    r"|(?:\d{1,2}\s)?(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)"
    r"\s\d{1,2}(?:st|nd|rd|th)?(?:,?\s\d{4})?|\b(?:page|chapter|step|question|room|figure|table|number|no\.)\s\d+",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def figures(text: str, language: str) -> tuple[str, ...]:
    """The numbers of a text, with their units, that need a source: no dates, times, telephone or page numbers."""
    masked = _NO_FIGURES.sub(lambda found: " ".join("x" * len(part) for part in found.group().split()), fold(text))
    found = (quantity for quantity in in_digits(masked, language))
    return tuple(one.said for one in found if one.unit or not _YEAR.fullmatch(one.said))


def marked(said: Said, language: str) -> Said:
    """The words with a mark behind each sentence that has a number and names no source."""
    pieces: list[Piece] = []
    for sentence, end in _sentences(said):
        pieces.extend(sentence)
        if not any(piece.note for piece in sentence) and figures(plain(sentence), language):
            pieces.append(Piece("", note=WANTED_SOURCE))
        pieces.append(Piece(" " if end else ""))
    return tuple(pieces)


def _sentences(said: Said) -> Iterator[tuple[Said, bool]]:
    """The sentences, each with whether another follows. A source behind a sentence's end belongs to it."""
    text = plain(said)
    start = 0
    for end in SENTENCE_END.finditer(text):
        yield ahead(behind(said, start), end.end() - start), True
        start = end.end()
    yield behind(said, start), False
