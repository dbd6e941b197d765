"""Bullets, boxes and numbers that somebody typed: lists and plain headings are made of them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from kiosk.authoring.importing.leaflet import Block, Heading, Leaflet, Paragraph, Points, Said, plain
from kiosk.authoring.importing.letters import behind, box, bullet

_NUMBER = re.compile(r"(?:[QP]\.?\s?)?\d{1,2}[.):]\s+(?=\S)|\d{1,2}(?:\.\d{1,2}){1,2}\.?\s+(?=[^\W\d_a-z]|¿)")
_DASHES = "-–—*"
"""They begin a list only where each of several lines has one."""


def without_signs(leaflet: Leaflet) -> Leaflet:
    """The leaflet with such paragraphs as lists, and its headings without their numbers."""
    left_out: list[str] = []
    blocks = tuple(_headings(tuple(_lists(leaflet.blocks, left_out)), left_out))
    return replace(leaflet, blocks=blocks, left_out=(*leaflet.left_out, *left_out))


def _lists(blocks: Sequence[Block], left_out: list[str]) -> Iterator[Block]:
    for sort, group in groupby(blocks, _sort):
        found = list(group)
        saids = [block.said for block in found if isinstance(block, Paragraph)]
        if sort == "box":
            yield Points(ordered=False, items=tuple(saids))  # whoever writes it down makes things to do of it
        elif sort and (len(found) > 1 or sort not in _DASHES):
            yield Points(ordered=False, items=tuple(_behind(said, bullet(plain(said)), left_out) for said in saids))
        else:
            yield from found


def _sort(block: Block) -> str:
    """What a paragraph begins with; empty for all else."""
    text = plain(block.said) if isinstance(block, Paragraph) else ""
    return "box" if box(text) else bullet(text).strip()


def _headings(blocks: Sequence[Block], left_out: list[str]) -> Iterator[Block]:
    numbered = [block for block in blocks if isinstance(block, Heading) and _NUMBER.match(plain(block.said))]
    for block in blocks:
        if isinstance(block, Heading) and len(numbered) > 1 and (sign := _NUMBER.match(plain(block.said))):
            yield replace(block, said=_behind(block.said, sign.group(), left_out))
        else:
            yield block


def _behind(said: Said, sign: str, left_out: list[str]) -> Said:
    left_out.append(sign)
    return behind(said, len(sign))
