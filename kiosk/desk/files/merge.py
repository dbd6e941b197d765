"""Two changes of one text put together, line by line, where they do not touch."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_MOST = 4_000_000
"""Lines times lines that are compared with each other; beyond that, all between the first and last change is one."""


@dataclass(frozen=True, slots=True)
class _Change:
    """Lines ``start`` to ``end`` of the old text become others."""

    start: int
    end: int
    lines: tuple[str, ...]


def merge(old: str, ours: str, theirs: str) -> str | None:
    """The text with what both changed in the old one; None where they changed the same lines or ones side by side."""
    before = old.split("\n")
    changes = sorted(
        {*_changes(before, ours.split("\n")), *_changes(before, theirs.split("\n"))},
        key=lambda change: (change.start, change.end),
    )
    merged: list[str] = []
    reached = 0
    for index, change in enumerate(changes):
        if index and change.start <= changes[index - 1].end:
            return None
        merged += [*before[reached : change.start], *change.lines]
        reached = change.end
    return "\n".join((*merged, *before[reached:]))


def _changes(before: Sequence[str], after: Sequence[str]) -> Iterator[_Change]:
    head = _shared(before, after)
    tail = _shared(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if len(old) * len(new) > _MOST:
        yield _Change(head, len(before) - tail, tuple(new))
        return
    for kind, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if kind != "equal":
            yield _Change(head + start, head + end, tuple(new[first:last]))


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    """How many lines two texts have in common at their start."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((index for index, (ours, theirs) in pairs if ours != theirs), min(len(one), len(other)))
