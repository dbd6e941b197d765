"""The sources a leaflet names: its list of references, its footnotes, and the pages it links to."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from kiosk.authoring.importing.ids import Ids
from kiosk.authoring.importing.leaflet import (
    Block,
    Doubt,
    Grid,
    Heading,
    Meaning,
    Paragraph,
    Piece,
    Points,
    Said,
    plain,
)
from kiosk.authoring.importing.letters import tidy
from kiosk.authoring.importing.plan import Cited
from kiosk.authoring.limits import TEXT_LETTERS

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_ADDRESS = re.compile(r"(?:https?://|www\.|doi:\s?)\S+[^\s.,;)\]]", re.IGNORECASE)
_MARK = re.compile(r"\s*(?:\[(\d{1,3})\]|(\d{1,3})[.)])\s+")
_MARKS = re.compile(
    r"\s?\[(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*)\]|(?<=[^\W\d]|[.,;:!?)])([⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:[,⁻–-][⁰¹²³⁴⁵⁶⁷⁸⁹]+)*)"
)
_NUMBERS = re.compile(r"(\d+)(?:\s?[–-]\s?(\d+))?")
_LOW = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_WEB = ("http://", "https://", "doi:")
_NOTE = "A note below the text said this. Move what readers need into the text, and delete the rest."


class Citing:
    """Gathers sources. ``left_out`` gathers the numbers that pointed to them, since ids do that in a draft."""

    def __init__(self, notes: Mapping[str, str]) -> None:
        self.sources: list[Cited] = []
        self.left_out: list[str] = []
        self._ids = Ids()
        self._notes = {name: self._add(text) for name, text in notes.items() if _is_source(text)}
        self._asides = {name: text for name, text in notes.items() if name not in self._notes}
        self._links: dict[str, str] = {}

    def list_of(self, blocks: Iterable[Block]) -> list[Block]:
        """Takes in a list of references; gives back what is none."""
        others: list[Block] = []
        count = 0
        for block in blocks:
            saids = block.items if isinstance(block, Points) else [block.said] if isinstance(block, Paragraph) else []
            for said in saids:
                count += 1
                self._reference(said, count if isinstance(block, Points) and block.ordered else 0)
            others.extend([] if saids else [block])
        return others

    def _reference(self, said: Said, count: int) -> None:
        text = plain(said)
        mark = _MARK.match(text)
        if mark:
            self.left_out.append(mark.group())
            text = text[mark.end() :]
        address = next((piece.address for piece in said if piece.address.startswith(_WEB)), "")
        number = (mark[1] or mark[2]) if mark else str(count or "")
        self._add(text, address, number)

    def _add(self, text: str, address: str = "", mark: str = "") -> str:
        years = [int(year) for year in _YEAR.findall(text)]
        written = _ADDRESS.search(text)
        name = re.match(r"\W*([^\W\d_]+)", text)
        year = years[-1] if years else 0
        cited = self._ids.of(f"{name[1] if name else ''}{year or ''}", "source")
        link = address or (written.group() if written else "")
        self.sources.append(Cited(cited, text[:TEXT_LETTERS], year, link, mark))
        return cited

    def cite(self, blocks: Iterable[Block]) -> Iterator[Block]:
        """The blocks with every number, note and link that names a source turned into that source."""
        marks = {cited.mark: cited.id for cited in self.sources if cited.mark}
        for block in blocks:
            asides: list[str] = []
            yield _changed(block, partial(self._said, marks, asides))
            yield from (Doubt(_NOTE, text) for text in asides)

    def unsaid(self) -> Iterator[Doubt]:
        """The notes that no text has pointed to."""
        yield from (Doubt(_NOTE, text) for text in self._asides.values())
        self._asides.clear()

    def _said(self, marks: Mapping[str, str], asides: list[str], said: Said) -> Said:
        pieces: list[Piece] = []
        for piece in said:
            pieces.extend(self._marked(Piece(piece.text, piece.strong), marks))
            if piece.note in self._notes:
                pieces.append(Piece("", note=self._notes[piece.note]))
            elif piece.note in self._asides:
                asides.append(self._asides.pop(piece.note))
            if piece.address.startswith(_WEB) and piece.text.strip():
                pieces.append(Piece("", note=self._link(piece)))
        return tidy(pieces)

    def _link(self, piece: Piece) -> str:
        if piece.address not in self._links:
            known = next((cited.id for cited in self.sources if cited.link == piece.address), "")
            self._links[piece.address] = known or self._add(piece.text.strip(), piece.address)
        return self._links[piece.address]

    def _marked(self, piece: Piece, marks: Mapping[str, str]) -> Iterator[Piece]:
        done = 0
        for found in _MARKS.finditer(piece.text) if marks else ():
            numbers = list(_numbers((found[1] or found[2]).translate(_LOW)))
            if not numbers or any(number not in marks for number in numbers):
                continue
            yield replace(piece, text=piece.text[done : found.start()])
            yield from (Piece("", piece.strong, note=marks[number]) for number in numbers)
            self.left_out.append(found.group())
            done = found.end()
        yield replace(piece, text=piece.text[done:])


def _numbers(written: str) -> Iterator[str]:
    for first, last in _NUMBERS.findall(written):
        yield from map(str, range(int(first), min(int(last or first), int(first) + 20) + 1))


def _is_source(text: str) -> bool:
    return bool(_YEAR.search(text) or _ADDRESS.search(text)) and len(text) <= TEXT_LETTERS


def _changed(block: Block, change: Callable[[Said], Said]) -> Block:
    match block:
        case Heading(said=said) | Paragraph(said=said):
            return replace(block, said=change(said))
        case Points(items=items):
            return replace(block, items=tuple(map(change, items)))
        case Grid(rows=rows):
            return replace(block, rows=tuple(tuple(map(change, row)) for row in rows))
        case Meaning(word=word, said=said):
            return Meaning(change(word), change(said))
        case _:
            return block
