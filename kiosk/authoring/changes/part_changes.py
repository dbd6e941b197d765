"""Compares the parts of an article: which are which, what is new, gone, elsewhere, and what differs in each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.authoring.changes.align import likeness, out_of_order
from kiosk.authoring.changes.change import Change, Kind, Noun, Severity, Where
from kiosk.authoring.changes.items import compare_items
from kiosk.authoring.changes.lines import Part
from kiosk.authoring.changes.raw import Context, Raw, whole, whole_part

_ALIKE = 0.6
"""The share of words from which two parts with different ids are one that was given another id."""
_UNNAMED = (Noun.FRONT, Noun.LEAD, Noun.READY)
_Named = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """The parts of one kind in two articles: those that are there twice, those that went, those that came."""

    both: tuple[tuple[Part, Part], ...]
    gone: tuple[Part, ...]
    come: tuple[Part, ...]


def compare_parts(old: Sequence[Part], new: Sequence[Part], article: str, language: str) -> Iterator[Raw]:
    """Everything that differs between the parts of two articles. An added or removed part is one change."""
    homes: dict[str, str] = {}
    for noun in Noun:
        rows = [part for part in old if part.noun is noun], [part for part in new if part.noun is noun]
        found = match(*rows)
        for ours, theirs in found.both:
            context = _context(theirs, article, language)
            if ours.id != theirs.id:
                homes[ours.id] = theirs.id
                yield Raw(_other_id(ours, theirs, context))
            if ours.items != theirs.items:
                yield from compare_items(ours.items, theirs.items, context)
        yield from (Raw(change) for change in _moved(found.both, homes, *rows, (article, language)))
        yield from (raw for part in found.gone for raw in _whole(part, Kind.REMOVED, article, language))
        yield from (raw for part in found.come for raw in _whole(part, Kind.ADDED, article, language))


def match(old: Sequence[Part], new: Sequence[Part]) -> Match:
    """Parts of one kind by their ids, and those that are left by their words."""
    ours, theirs = _by_id(old), _by_id(new)
    both = {key: (ours[key], theirs[key]) for key in ours if key in theirs}
    gone = [part for key, part in ours.items() if key not in both]
    come = [part for key, part in theirs.items() if key not in both]
    again = renamed([part.words for part in gone], [part.words for part in come])
    pairs = (*both.values(), *((gone[here], come[there]) for here, there in again.items()))
    return Match(
        pairs,
        tuple(part for place, part in enumerate(gone) if place not in again),
        tuple(part for place, part in enumerate(come) if place not in again.values()),
    )


def renamed(gone: Sequence[str], come: Sequence[str]) -> Mapping[int, int]:
    """Which texts that went came back under another name: the most alike first, each once."""
    scores = sorted(
        (
            (-score, min(one, other), max(one, other), here, there)
            for here, one in enumerate(gone)
            for there, other in enumerate(come)
            if (score := likeness(one, other)) >= _ALIKE
        ),
        key=lambda found: (found[:3], found[3] + found[4], min(found[3:])),
    )
    again: dict[int, int] = {}
    for *_, here, there in scores:
        if here not in again and there not in again.values():
            again[here] = there
    return again


def _by_id(parts: Sequence[Part]) -> dict[tuple[str, int], Part]:
    seen: dict[str, int] = {}
    keyed = {}
    for part in parts:
        seen[part.id] = seen.get(part.id, 0) + 1
        keyed[part.id, seen[part.id]] = part
    return keyed


def _context(part: Part, article: str, language: str) -> Context:
    where = Where(article, language, part.noun, part.id, part.title)
    return Context(where, (article, part.noun.name, part.id), part.at)


def _other_id(ours: Part, theirs: Part, context: Context) -> Change:
    spot = (*context.spot, "id")
    thing = theirs.noun.value
    change = Change(Kind.RENAMED, Severity.LAYOUT, context.where, thing, theirs.title, "id", ours.id, theirs.id)
    return replace(change, at=theirs.at, spot=spot)


def _whole(part: Part, kind: Kind, article: str, language: str) -> Iterator[Raw]:
    context = _context(part, article, language)
    if part.noun in _UNNAMED:
        yield from (whole(item, kind, context, place) for place, item in enumerate(part.items))
    else:
        yield whole_part(part, kind, context)


def _moved(
    both: Sequence[tuple[Part, Part]],
    homes: Mapping[str, str],
    old: Sequence[Part],
    new: Sequence[Part],
    context: _Named,
) -> Iterator[Change]:
    """Parts that stand in another group, or at another place within theirs."""
    here = {id(part): place for place, part in enumerate(old)}
    there = {id(part): place for place, part in enumerate(new)}
    row = sorted(both, key=lambda pair: there[id(pair[1])])
    for ours, theirs in row:
        if homes.get(ours.home, ours.home) != theirs.home:
            yield _elsewhere(theirs, f"in “{ours.home_title}”", f"in “{theirs.home_title}”", context)
    for home in dict.fromkeys(theirs.home for _, theirs in row):
        group = [pair for pair in row if pair[1].home == home == homes.get(pair[0].home, pair[0].home)]
        turned = out_of_order([here[id(ours)] for ours, _ in group])
        before = sorted(group, key=lambda pair: here[id(pair[0])])
        for place in sorted(turned):
            ours, theirs = group[place]
            was = _behind([one.title for one, _ in before], before.index(group[place]))
            yield _elsewhere(theirs, was, _behind([one.title for _, one in group], place), context)


def _behind(titles: Sequence[str], place: int) -> str:
    return f"behind “{titles[place - 1]}”" if place else "first"


def _elsewhere(part: Part, was: str, now: str, named: _Named) -> Change:
    context = _context(part, *named)
    change = Change(Kind.MOVED, Severity.LAYOUT, context.where, part.noun.value, part.title, old=was, new=now)
    return replace(change, at=part.at, spot=(*context.spot, "moved"))
