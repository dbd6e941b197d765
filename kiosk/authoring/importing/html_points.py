"""Lists that a word processor writes to a web page as paragraphs, each with its bullet or number drawn in letters."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bs4 import Tag

from kiosk.authoring.importing.leaflet import Block, Points, Said, plain
from kiosk.authoring.importing.letters import behind, bullet, number

_LEVEL = re.compile(r"mso-list:\S*\s+level(\d)")
_LETTER = re.compile(r"o\s+")
"""What Word draws as a round bullet in the second level of a list."""


@dataclass(frozen=True, slots=True)
class DrawnPoint(Points):
    """A point of such a list; ``level`` 1 is the highest. ``sign`` is what was drawn."""

    level: int = 1
    sign: str = ""


def drawn_point(element: Tag, said: Said) -> DrawnPoint | None:
    """The point that a paragraph is, if it is one of such a list."""
    named = " ".join(element.get_attribute_list("class") or ())
    if not named.startswith("MsoList"):
        return None
    text = plain(said)
    letter = _LETTER.match(text)
    sign = bullet(text) or number(text) or (letter.group() if letter else "")
    if not sign:
        return None
    level = _LEVEL.search(str(element.get("style") or ""))
    return DrawnPoint(bool(number(text)), (behind(said, len(sign)),), level=int(level[1]) if level else 1, sign=sign)


def with_lists(blocks: Iterable[Block], left_out: list[str]) -> Iterator[Block]:
    """The blocks, with drawn points in a row as lists. ``left_out`` gathers what was drawn."""
    points: list[DrawnPoint] = []
    for block in blocks:
        if isinstance(block, DrawnPoint) and (not points or _goes_on(points, block)):
            points.append(block)
            continue
        yield from _list(points, left_out)
        points = [block] if isinstance(block, DrawnPoint) else []
        yield from () if points else (block,)
    yield from _list(points, left_out)


def _goes_on(points: list[DrawnPoint], point: DrawnPoint) -> bool:
    return point.level > points[0].level or (point.level, point.ordered) == (points[0].level, points[0].ordered)


def _list(points: list[DrawnPoint], left_out: list[str]) -> Iterator[Points]:
    if points:
        left_out.extend(point.sign for point in points)
        items = tuple(item for point in points for item in point.items)
        yield Points(points[0].ordered, items, len({point.level for point in points}) > 1)
