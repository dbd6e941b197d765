"""Words and their meanings in the lists of a leaflet."""

import re
from collections.abc import Iterator, Sequence

from kiosk.authoring.importing.leaflet import Block, Grid, Meaning, Paragraph, Piece, Points, Said, plain
from kiosk.authoring.importing.letters import ahead, behind, tidy
from kiosk.authoring.limits import SHORT_LETTERS

_PARTS = re.compile(r"\s*(?::|\s[–—-]+|=)\s+(?=\S)")
_HEADS = re.compile(
    r"(?:word|term|phrase|palabra|término|كلمة|الكلمة|المصطلح|مصطلح)s?|(?:what it )?(?:meaning|means|definition)s?",
    re.IGNORECASE,
)


def meanings(blocks: Sequence[Block]) -> tuple[list[Meaning], list[Block], list[str]]:
    """The words to know in a part of a leaflet, the blocks that are none, and texts such as a table's headings."""
    found: list[Meaning] = []
    others: list[Block] = []
    left_out: list[str] = []
    for block in blocks:
        own = list(_meanings(block, left_out))
        found.extend(own)
        others.extend([] if own else [block])
    return found, others, left_out


def is_glossary(grid: Grid) -> bool:
    """Whether a table's headings say that it explains words."""
    return len(grid.rows[0]) == 2 and all(_HEADS.fullmatch(plain(cell).strip()) for cell in grid.rows[0])


def _meanings(block: Block, left_out: list[str]) -> Iterator[Meaning]:
    match block:
        case Meaning():
            yield block
        case Paragraph(said=said):
            if one := _parted(said):
                yield one
        case Points(items=items):
            parted = [_parted(item) for item in items]
            yield from (one for one in parted if one) if all(parted) else ()
        case Grid(rows=rows) if len(rows[0]) == 2:
            headed = block.headed or is_glossary(block)
            body = rows[1:] if headed else rows
            if all(word and said and len(plain(word)) <= SHORT_LETTERS for word, said in body):
                left_out.extend(plain(cell) for cell in rows[0] if headed)
                yield from (Meaning(word, said) for word, said in body)
        case _:
            pass  # pictures, headings and doubts explain no word


def _parted(said: Said) -> Meaning | None:
    """“Word: meaning” or “**Word** meaning”."""
    text = plain(said)
    sign = _PARTS.search(text)
    if sign and 0 < sign.start() <= SHORT_LETTERS:
        return Meaning(_plainly(ahead(said, sign.start())), behind(said, sign.end()))
    if len(said) > 1 and said[0].strong and not said[1].strong and len(said[0].text) <= SHORT_LETTERS:
        return Meaning(_plainly(said[:1]), tidy(said[1:]))
    return None


def _plainly(said: Said) -> Said:
    return tidy([Piece(plain(said).strip(" :–—-"))])
