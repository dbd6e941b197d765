"""Compares an article in another language with its original."""

from collections.abc import Iterator, Mapping

from kiosk.authoring.parity.difference import Difference, Pair
from kiosk.authoring.parity.front import compare_front
from kiosk.authoring.parity.learned import compare_check
from kiosk.authoring.parity.left_over import Reader, reader
from kiosk.authoring.parity.part import Part, Spot, parts
from kiosk.authoring.parity.passage import Key, Passage, passages
from kiosk.authoring.parity.references import compare_references
from kiosk.authoring.parity.same_numbers import compare_passages
from kiosk.authoring.parity.shape import compare_shapes
from kiosk.authoring.parity.skeleton import compare_skeletons, ids

Passages = Mapping[Key, Passage]


def compare(pair: Pair) -> tuple[Difference, ...]:
    """Every way in which a translation says something else than its original.

    Where a part has not the same blocks, its numbers and references are looked at only once it has; units of a text
    in another language are not known.
    """
    ours = passages(pair.original, pair.original_front)
    theirs = passages(pair.translation, pair.front)
    uneven, differences = _parts(pair)
    left_over = tuple(_left_over(ours, theirs, pair))
    untranslated = {difference.at for difference in left_over}
    numbers = _numbers(ours, theirs, uneven, pair)
    return (
        *compare_skeletons(pair),
        *compare_front(pair),
        *differences,
        *compare_check(pair),
        *(difference for difference in numbers if difference.code != "LANG07" or difference.at not in untranslated),
        *left_over,
    )


def _parts(pair: Pair) -> tuple[frozenset[Key], tuple[Difference, ...]]:
    """The keys of the parts that have not the same blocks, and all that differs in the parts themselves."""
    originals = {_key(part): part for part in parts(pair.original)}
    shared = ids(pair.original) & ids(pair.translation)
    uneven: set[Key] = set()
    found: list[Difference] = []
    for part in parts(pair.translation):
        if _key(part) in originals:
            shapes = tuple(compare_shapes(originals[_key(part)], part, pair))
            found.extend(shapes or compare_references(originals[_key(part)], part, pair, shared))
            if shapes:
                uneven.add(_key(part))
    return frozenset(uneven), tuple(found)


def _key(part: Part) -> Key:
    return part.noun, part.id


def _numbers(ours: Passages, theirs: Passages, uneven: frozenset[Key], pair: Pair) -> Iterator[Difference]:
    for key, passage in theirs.items():
        if key in ours and key[:2] not in uneven:
            yield from compare_passages(ours[key], passage, pair)


def _left_over(ours: Passages, theirs: Passages, pair: Pair) -> Iterator[Difference]:
    read = reader(_spots(ours), pair.original.language, _spots(theirs), pair.translation.language)
    if read is None:
        return
    for key, passage in theirs.items():
        yield from _of_passage(ours.get(key), passage, read, pair)


def _of_passage(ours: Passage | None, theirs: Passage, read: Reader, pair: Pair) -> Iterator[Difference]:
    for left in read.left(ours.spots if ours else (), theirs.spots):
        short = left.sentence if len(left.sentence) <= 60 else f"{left.sentence[:59]}…"
        at = left.like.at if left.like else ours.at if ours else None
        there = f" It stands in {pair.there(at)}." if at else ""
        message = f"“{short}” is not in the language “{pair.translation.language}”.{there} Translate it."
        yield Difference("LANG08", left.spot.at, message)


def _spots(passages: Passages) -> Iterator[Spot]:
    return (spot for passage in passages.values() for spot in passage.spots)
