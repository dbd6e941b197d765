"""Which chunks of an outline stand on its leaflet: as many as fit, by their ranks."""

from collections.abc import Callable

from kiosk.handout.outline import NAMINGS, Naming, Outline, by_name
from kiosk.handout.ranks import Rank

Fits = Callable[[frozenset[int], Naming], bool]
"""Whether a choice fits on the paper, with what it leaves out named in a way."""


class HeadTooLong(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """Title, summary and key facts alone fill the paper."""


def chosen(outline: Outline, fits: Fits) -> tuple[frozenset[int], Naming]:
    """The choice, and how what is left out is named. Errors: HeadTooLong.

    Chunks are tried in the order of their ranks, and within a rank in that of the article; each is taken if the leaflet
    still fits with the words, the sources and the names that it brings along. A section whose key sentence finds no
    place has none for the rest either, and its running text ends where a paragraph finds none: it has no holes. What is
    left out is named topic by topic, or question by question if there is room for that in the end.
    """
    naming = next((way for way in NAMINGS if fits(frozenset(), way)), None)
    if naming is None:
        message = "Title, summary and key facts fill the leaflet. Make them shorter."
        raise HeadTooLong(message)
    chunks = outline.chunks
    taken: frozenset[int] = frozenset()
    closed: set[tuple[str, int]] = set()
    for number in sorted(range(len(chunks)), key=lambda at: (chunks[at][1].rank, at)):
        part, chunk = chunks[number]
        if part.id and closed & {(part.id, Rank.KEY), (part.id, chunk.rank)}:
            continue
        if fits(taken | {number}, naming):
            taken |= {number}
        elif chunk.rank in (Rank.KEY, Rank.TEXT):
            closed.add((part.id, chunk.rank))
    return taken, by_name if fits(taken, by_name) else naming
