"""Sees what was only moved: taken away at one place, and put in at another as it was."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from kiosk.authoring.changes.change import Change, Kind, Severity, Where
from kiosk.authoring.changes.lines import Item, Part
from kiosk.authoring.changes.raw import Raw, whole_part

_STAYS = frozenset(("title", "icon", "review", "short answer", "meaning"))


def with_moves(raws: Sequence[Raw]) -> list[Change]:
    """The changes of one article, where what went from one place and came to another is one change."""
    gone, come = _loose(raws, Kind.REMOVED), _loose(raws, Kind.ADDED)
    taken: dict[int, list[Item]] = defaultdict(list)
    moved: list[Change] = []
    for item, places in gone.items():
        for (old_place, old), (new_place, new) in zip(places, come.get(item, ()), strict=False):
            taken[old_place].append(item)
            taken[new_place].append(item)
            moved.append(_moved(item, raws[old_place].change.where, raws[new_place].change, new or old))
    left = (_left(raw, taken[place]) for place, raw in enumerate(raws))
    return [*(change for change in left if change is not None), *moved]


def _loose(raws: Sequence[Raw], kind: Kind) -> dict[Item, list[tuple[int, Item]]]:
    """The items that were added, or removed, by what they say; parts that were so as a whole give theirs."""
    found: dict[Item, list[tuple[int, Item]]] = defaultdict(list)
    for place, raw in enumerate(raws):
        items = raw.part.items if raw.part is not None else (raw.item,) if raw.item is not None else ()
        for item in items if raw.change.kind is kind else ():
            if item.words and item.thing not in _STAYS:
                found[item].append((place, item))
    return found


def _left(raw: Raw, taken: list[Item]) -> Change | None:
    """What is left of a change without what was moved."""
    if raw.part is None or raw.context is None:
        return None if taken else raw.change
    if not taken:
        return raw.change
    rest = replace(raw.part, items=_without(raw.part, taken))
    return whole_part(rest, raw.change.kind, raw.context).change


def _without(part: Part, taken: list[Item]) -> tuple[Item, ...]:
    spare, kept = list(taken), []
    for item in part.items:
        if item in spare:
            spare.remove(item)
        else:
            kept.append(item)
    return tuple(kept)


def _moved(item: Item, was: Where, change: Change, new: Item) -> Change:
    here = was.noun is change.where.noun and was.id == change.where.id
    return Change(
        Kind.MOVED,
        Severity.LAYOUT if here else Severity.TEXT,
        change.where,
        item.thing,
        item.words,
        old="at another place here" if here else f"in {_place(was)}",
        new="here" if here else f"in {_place(change.where)}",
        at=new.at,
        spot=(*change.spot, "moved"),
    )


def _place(where: Where) -> str:
    return f"the {where.noun.value} “{where.title}”" if where.title else f"the {where.noun.value}"
