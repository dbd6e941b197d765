"""The words that changed in a text, marked in the old one and in the new one."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from kiosk.authoring.changes.change import Change, Kind
from kiosk.authoring.changes.figures import changed_amounts

_TOKEN = re.compile(r"\d+(?:[.,٫٬’']\d+)*|\w+|\s+|[^\w\s]")
_MOST_TOKENS = 6000
"""Longer texts are marked from the first to the last word that differs."""


@dataclass(frozen=True, slots=True)
class Mark:
    """Words in a row; whether they are only in this text, and whether they are of a figure that changed."""

    text: str
    changed: bool = False
    figure: bool = False


def marked(change: Change) -> tuple[tuple[Mark, ...], tuple[Mark, ...]]:
    """The old and the new text of a change in pieces that give it when joined."""
    old, new = change.old, change.new
    pairs = changed_amounts(old, new, change.where.language) if change.figures else ()
    figures = (
        [(amount.start, amount.end) for amount, _ in pairs if amount],
        [(amount.start, amount.end) for _, amount in pairs if amount],
    )
    if change.kind in (Kind.CHANGED, Kind.RENAMED) and old and new:
        ours, theirs = _tokens(old), _tokens(new)
        flags = _flags(ours, theirs)
    else:
        ours, theirs = _tokens(old), _tokens(new)
        flags = [False] * len(ours), [False] * len(theirs)
    return tuple(_marks(ours, flags[0], figures[0])), tuple(_marks(theirs, flags[1], figures[1]))


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(text)


def _flags(ours: list[str], theirs: list[str]) -> tuple[list[bool], list[bool]]:
    flags = [True] * len(ours), [True] * len(theirs)
    head = _alike(ours, theirs)
    tail = _alike(ours[head:][::-1], theirs[head:][::-1])
    inner = ours[head : len(ours) - tail], theirs[head : len(theirs) - tail]
    same = [(0, 0, head), (len(inner[0]) + head, len(inner[1]) + head, tail)]
    if max(map(len, inner)) <= _MOST_TOKENS:
        blocks = SequenceMatcher(str.isspace, *inner, autojunk=False).get_matching_blocks()
        same += [(block.a + head, block.b + head, block.size) for block in blocks]
    for here, there, length in same:
        flags[0][here : here + length] = [False] * length
        flags[1][there : there + length] = [False] * length
    for side, tokens in zip(flags, (ours, theirs), strict=True):
        for place in range(1, len(tokens) - 1):  # a space between two changed words belongs to them
            if tokens[place].isspace() and side[place - 1] and side[place + 1]:
                side[place] = True
    return flags


def _alike(ours: list[str], theirs: list[str]) -> int:
    """How many of the first words are the same."""
    pairs = enumerate(zip(ours, theirs, strict=False))
    return next((place for place, (one, other) in pairs if one != other), min(len(ours), len(theirs)))


def _marks(tokens: Iterable[str], flags: Iterable[bool], figures: list[tuple[int, int]]) -> Iterator[Mark]:
    held, state, at = "", (False, False), 0
    for token, changed in zip(tokens, flags, strict=True):
        figure = any(start < at + len(token) and at < end for start, end in figures)
        if held and state != (changed, figure):
            yield Mark(held, *state)
            held = ""
        held, state, at = held + token, (changed, figure), at + len(token)
    if held:
        yield Mark(held, *state)
