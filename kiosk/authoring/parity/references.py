"""Compares what a part refers to: its sources, its follow-ups, and what its words open."""

from collections import Counter
from collections.abc import Iterator

from kiosk.authoring.parity.difference import Difference, Pair
from kiosk.authoring.parity.part import Part, address


def compare_references(ours: Part, theirs: Part, pair: Pair, shared: frozenset[str]) -> Iterator[Difference]:
    """Sources, follow-ups and links that are missing, sources and follow-ups that are too much, marks on words.

    ``shared`` are the ids that both articles have.
    """
    yield from _sources(ours, theirs, pair)
    yield from _follow_ups(ours, theirs, pair, shared)
    yield from _links(ours, theirs, pair, shared)
    if ours.for_screen and not theirs.for_screen:
        message = f"Words in {pair.there(ours.for_screen)} are for the screen alone, but none are in {_name(theirs)}. "
        yield Difference("LANG02", theirs.at, f"{message}Mark the same words: *words*{{.screen}}.")


def _sources(ours: Part, theirs: Part, pair: Pair) -> Iterator[Difference]:
    both = {source.id for source in pair.original.sources} & {source.id for source in pair.translation.sources}
    for name in sorted((ours.sources - theirs.sources) & both):
        message = (
            f"The source “{name}” is named in {pair.there(ours.at)}, but nowhere in {_name(theirs)}. "
            f"Write [^{name}] behind the sentence it is for, or add it to the figure."
        )
        yield Difference("LANG02", theirs.at, message)
    for name in sorted((theirs.sources - ours.sources) & both):
        message = (
            f"The source “{name}” is named in {_name(theirs)}, but not in {pair.there(ours.at)}. Make them the same."
        )
        yield Difference("LANG03", theirs.at, message)


def _follow_ups(ours: Part, theirs: Part, pair: Pair, shared: frozenset[str]) -> Iterator[Difference]:
    wanted = Counter(address(follow_up.link.article, follow_up.link.id) for follow_up in ours.follow_ups)
    found = Counter(address(follow_up.link.article, follow_up.link.id) for follow_up in theirs.follow_ups)
    for link in wanted - found:
        if _shared(link, shared):
            message = f"The follow-up ({link}) is missing here. It stands in {pair.there(ours.at)}. Translate it."
            yield Difference("LANG02", theirs.at, message)
    for link in found - wanted:
        if _shared(link, shared):
            at = next(one.at for one in theirs.follow_ups if address(one.link.article, one.link.id) == link)
            message = f"The follow-up ({link}) is not offered in {pair.there(ours.at)}. Delete it, or add it there."
            yield Difference("LANG03", at, message)


def _links(ours: Part, theirs: Part, pair: Pair, shared: frozenset[str]) -> Iterator[Difference]:
    there = theirs.links
    for link, at in ours.links.items():
        if link not in there and _shared(link, shared):
            message = f"No word opens ({link}) in {_name(theirs)}. One does in {pair.there(at)}. Link it here too."
            yield Difference("LANG02", theirs.at, message)


def _shared(link: str, shared: frozenset[str]) -> bool:
    """Whether a link can lead anywhere in both articles; what is missing as a whole is said once."""
    return not link.startswith("#") or link[1:] in shared


def _name(part: Part) -> str:
    return f"the {part.noun} “{part.id}”" if part.id else "the start of the article"
