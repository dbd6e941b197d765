"""Compares the items of a part, and the lines of an item."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kiosk.article.place import Place
from kiosk.authoring.changes.align import align, likeness
from kiosk.authoring.changes.change import Change, Kind
from kiosk.authoring.changes.lines import TITLE, Item, Line
from kiosk.authoring.changes.raw import Context, Raw, one_line, reworded, whole

_ALIKE, _ALIKE_THOUGH_OTHER = 0.25, 0.6
"""The share of words from which two items are one that changed: of one kind, and of two kinds."""
_ONLY_ONE = frozenset(("key sentence", "short answer", "review", TITLE, "summary", "topic", "icon", "short title"))


def compare_items(old: Sequence[Item], new: Sequence[Item], context: Context) -> Iterator[Raw]:
    """Everything that differs between two rows of items."""
    one_each = len(old) == len(new)
    ordinals = _ordinals(old), _ordinals(new)
    for here, there in align(old, new, lambda ours, theirs: _like(ours, theirs, one_each=one_each)):
        if here is None and there is not None:
            yield whole(new[there], Kind.ADDED, context, ordinals[1][there])
        elif there is None and here is not None:
            yield whole(old[here], Kind.REMOVED, context, ordinals[0][here])
        elif here is not None and there is not None and old[here] != new[there]:
            yield from _compare_item(old[here], new[there], context, ordinals[0][here])


def _like(ours: Item, theirs: Item, *, one_each: bool) -> float:
    same = ours.thing == theirs.thing
    if same and ours.thing in _ONLY_ONE:
        return 2.0
    shared = likeness(ours.words, theirs.words)
    if shared >= (_ALIKE if same else _ALIKE_THOUGH_OTHER):
        return shared + same
    return 0.01 if same and one_each else 0.0


def _ordinals(items: Sequence[Item]) -> list[int]:
    """For each item, how many of its kind stand before it."""
    counts: dict[str, int] = {}
    ordinals = []
    for item in items:
        ordinals.append(counts.get(item.thing, 0))
        counts[item.thing] = ordinals[-1] + 1
    return ordinals


def _compare_item(old: Item, new: Item, context: Context, ordinal: int) -> Iterator[Raw]:
    if old.thing != new.thing:
        yield Raw(_other_kind(old, new, context, ordinal))
    roles = dict.fromkeys(line.role for item in (new, old) for line in item.lines)
    words_changed = _words(old) != _words(new)
    for role in roles:
        ours = [line for line in old.lines if line.role == role]
        theirs = [line for line in new.lines if line.role == role]
        for raw in _compare_lines(ours, theirs, new, context, ordinal):
            if not (words_changed and _follows(ours, theirs)):
                yield replace(raw, change=replace(raw.change, kind=Kind.RENAMED)) if new.thing == TITLE else raw


def _other_kind(old: Item, new: Item, context: Context, ordinal: int) -> Change:
    """What was a paragraph is a warning now."""
    weight = min(old.weight, new.weight)
    change = Change(Kind.CHANGED, weight, context.where, new.thing, new.name, "kind", old.thing, new.thing)
    spot = (*context.spot, new.thing, ordinal, "kind")
    return replace(change, at=new.at if new.at != Place() else context.at, spot=spot)


def _words(item: Item) -> tuple[str, ...]:
    return tuple(line.text for line in item.lines if line.counted)


def _follows(ours: Sequence[Line], theirs: Sequence[Line]) -> bool:
    """Whether lines differ only because the words did that they are about."""
    formatting = all(line.formatting for line in (*ours, *theirs))
    return formatting and [line.mark for line in ours] == [line.mark for line in theirs]


def _compare_lines(
    ours: Sequence[Line], theirs: Sequence[Line], item: Item, context: Context, ordinal: int
) -> Iterator[Raw]:
    alone = len(ours) == len(theirs) == 1
    for here, there in align(ours, theirs, lambda one, other: 1.0 if alone else _line_like(one, other)):
        if here is None and there is not None:
            yield one_line(theirs[there], Kind.ADDED, item, context, ordinal)
        elif there is None and here is not None:
            yield one_line(ours[here], Kind.REMOVED, item, context, ordinal)
        elif here is not None and there is not None and ours[here] != theirs[there]:
            yield reworded(ours[here], theirs[there], item, context, ordinal)


def _line_like(ours: Line, theirs: Line) -> float:
    shared = likeness(ours.text, theirs.text)
    return shared if shared >= _ALIKE else 0.0
