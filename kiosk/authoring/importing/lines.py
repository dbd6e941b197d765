"""Lines of plain text, as a text file or a page has them, to blocks."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from kiosk.authoring.importing.leaflet import Block, Grid, Heading, Paragraph, Piece, Points, Said
from kiosk.authoring.importing.letters import behind, bullet, number, tidy

TITLE_WORDS, LABEL_WORDS = 12, 3
HYPHENS = ("\x02", "\ufffe", "-", "\u00ad")
"""What stands at the end of a line whose last word goes on in the next; two of them are a PDF's own."""
_ENDS_A_SENTENCE = (".", "!", ",", ";", "。", "،", "؛")
_TURN = re.compile(r"(?:q|a|p|r|question|answer|pregunta|respuesta|س|ج|سؤال|جواب)\s?\d{0,3}\s?[:.)]\s", re.IGNORECASE)
_EXPLAINED = re.compile(r"[^:.!?]{1,50}(?::| [–—-]) \S")
"""A word and its meaning on a line of their own, if all lines around are like it."""
_HASHES = re.compile(r"(#{1,6})\s+(?=\S)")
_RULE = re.compile(r"\s*([=\-_*~])[=\-_*~ ]{2,}$")
_BARS = re.compile(r"\s*\|.*\|\s*$")
_DASHES = re.compile(r"[\s|:+-]+$")


@dataclass(frozen=True, slots=True)
class Line:
    """A line; ``begins`` says that a paragraph begins with it, ``level`` that it is known to be a heading."""

    text: str
    begins: bool = False
    level: int = 0
    strong: bool = False

    @property
    def said(self) -> Said:
        """Its words."""
        return tidy([Piece(self.text, self.strong)])


@dataclass(slots=True)
class Lines:
    """Makes blocks. ``guesses`` says that headings are to be found by their length, as in a file of plain text.

    ``left_out`` gathers the signs that stood for bullets, numbers and rules, ``joined`` the words that a hyphen parted
    at a line's end.
    """

    guesses: bool
    left_out: list[str] = field(default_factory=list)
    joined: list[str] = field(default_factory=list)

    def blocks(self, lines: Iterable[Line]) -> Iterator[Block]:
        """The blocks of all lines."""
        chunks = _chunks(lines)
        above: Block | None = None
        for index, chunk in enumerate(chunks):
            for block in self._chunk(chunk, first=index == 0, last=index == len(chunks) - 1):
                if isinstance(block, Points) and isinstance(above, Points) and block.ordered is above.ordered:
                    above = Points(above.ordered, (*above.items, *block.items))
                    continue
                yield from () if above is None else (above,)
                above = block
        yield from () if above is None else (above,)

    def _chunk(self, chunk: list[Line], *, first: bool, last: bool) -> Iterator[Block]:
        if chunk[0].level:
            yield Heading(chunk[0].level, tidy([Piece(" ".join(line.text for line in chunk))]))
            return
        chunk = [line for line in chunk if not self._is_rule(line)]
        if len(chunk) > 1 and (rows := self._rows(chunk)):
            yield Grid(rows)
        elif len(chunk) > 2 and (rows := self._rows(chunk[1:])):
            yield from self._text(chunk[:1], first=first, last=False)
            yield Grid(rows)
        elif chunk:
            yield from self._text(chunk, first=first, last=last)

    def _text(self, chunk: list[Line], *, first: bool, last: bool) -> Iterator[Block]:
        hashes = _HASHES.match(chunk[0].text)
        if hashes:
            yield Heading(len(hashes[1]), behind(chunk[0].said, hashes.end()))
            chunk = chunk[1:]
        elif self.guesses and (len(chunk) > 1 or not last) and _may_be_heading(chunk, first=first):
            yield Heading(1 if first else 2, chunk[0].said, guessed=True)
            chunk = chunk[1:]
        for kind, group in groupby(self._paragraphs(chunk), _kind):
            saids = list(group)
            if kind == "text":
                yield from (Paragraph(said) for said in saids)
            else:
                yield Points(kind == "number", tuple(self._point(said) for said in saids))

    def _paragraphs(self, chunk: Sequence[Line]) -> Iterator[Said]:
        """The points and turns of a chunk, each with the lines that run on from it."""
        pieces: list[Piece] = []
        explained = all(_EXPLAINED.match(line.text) for line in chunk)
        for line in chunk:
            text = line.text.strip()
            if pieces and (explained or bullet(text) or number(text) or _TURN.match(text)):
                yield tidy(pieces)
                pieces = []
            if pieces and not self.guesses and pieces[-1].text.endswith(HYPHENS) and text[:1].islower():
                before = pieces.pop()
                self.joined.append(f"{before.text.split()[-1][:-1]}{text.split()[0]}")
                pieces.append(Piece(before.text[:-1], before.strong))
            elif pieces:
                pieces.append(Piece(" ", pieces[-1].strong))
            pieces.append(Piece(text, line.strong))
        if pieces:
            yield tidy(pieces)

    def _point(self, said: Said) -> Said:
        text = "".join(piece.text for piece in said)
        sign = bullet(text) or number(text)
        self.left_out.append(sign)
        return behind(said, len(sign))

    def _is_rule(self, line: Line) -> bool:
        if not _RULE.match(line.text):
            return False
        self.left_out.append(line.text)
        return True

    def _rows(self, chunk: list[Line]) -> tuple[tuple[Said, ...], ...]:
        """The cells of a table written with tabs or bars; none if it is no table."""
        if all(_BARS.match(line.text) for line in chunk):
            rows = [line.text.strip().strip("|").split("|") for line in chunk if not _DASHES.match(line.text)]
        else:
            rows = [re.split(r"\t+", line.text.strip()) for line in chunk]
        if len({len(row) for row in rows}) != 1 or len(rows[0]) < 2 or _kind(chunk[0].said) != "text":
            return ()
        return tuple(tuple(tidy([Piece(cell)]) for cell in row) for row in rows)


def _chunks(lines: Iterable[Line]) -> list[list[Line]]:
    chunks: list[list[Line]] = []
    for line in lines:
        if line.begins or not chunks or line.level != chunks[-1][-1].level:
            chunks.append([])
        chunks[-1].append(line)
    return chunks


def _kind(said: Said) -> str:
    text = "".join(piece.text for piece in said)
    return "bullet" if bullet(text) else "number" if number(text) else "text"


def _may_be_heading(chunk: list[Line], *, first: bool) -> bool:
    text = chunk[0].text.strip()
    if not text or bullet(text) or number(text) or _TURN.match(text) or len(text.split()) > TITLE_WORDS:
        return False
    if "\t" in text or ": " in text or text.endswith(_ENDS_A_SENTENCE) or not any(sign.isalpha() for sign in text):
        return False
    if text.endswith(":") and len(text.split()) > LABEL_WORDS:
        return False
    asks = text.endswith(("?", "؟")) and not set(text[:-1]) & set(".?؟")
    return len(chunk) == 1 or first or asks or text.isupper() or _kind(chunk[1].said) != "text"
