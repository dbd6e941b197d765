"""Where the parts of a text begin and end, and its chunks of lines, for what is to be put between them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.desk.files.outline import Entry, Kind, body_start, fence_end, outline

PARTS = (Kind.SECTION, Kind.TOPIC, Kind.CHECK, Kind.TERMS)
_INNER = {Kind.TOPIC: Kind.QUESTION, Kind.CHECK: Kind.CHECK_QUESTION, Kind.TERMS: Kind.TERM}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Lines ``start`` to ``end`` (from 0, the last one left out) of a part, or of what stands above the first."""

    kind: Kind
    id: str
    title: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Layout:
    """A text's lines, its parts in order (the first is what stands above them), and what stands within those."""

    lines: tuple[str, ...]
    parts: tuple[Stretch, ...]
    inner: tuple[Stretch, ...]
    ids: frozenset[str]

    def part_at(self, index: int) -> Stretch:
        """The part that a line belongs to."""
        return next(part for part in reversed(self.parts) if part.start <= index or part is self.parts[0])

    def inner_at(self, index: int) -> Stretch | None:
        """The question, check question or word that a line belongs to."""
        return next((one for one in self.inner if one.start <= index < one.end), None)

    def last(self, *kinds: Kind) -> Stretch | None:
        """The last part of some kinds."""
        return next((part for part in reversed(self.parts) if part.kind in kinds), None)

    def filled(self, stretch: Stretch) -> int:
        """The index behind the last line of a stretch that is not empty; its start, if all are."""
        index = stretch.end
        while index > stretch.start and not self.lines[index - 1].strip():
            index -= 1
        return index

    def chunks(self, stretch: Stretch) -> tuple[tuple[int, int], ...]:
        """Headings, fences, and runs of lines without an empty one."""
        return tuple(_chunks(self.lines, stretch.start, stretch.end))


def layout(text: str) -> Layout:
    """The layout of an article's text."""
    lines = tuple(text.split("\n"))
    entries = outline(text)
    heads = [entry for entry in entries if entry.kind in PARTS]
    first = heads[0].line - 1 if heads else len(lines)
    above = Stretch(Kind.ARTICLE, "", "", min(body_start(lines), first), first)
    parts = (above, *_stretches(heads, len(lines)))
    inner = (one for part in parts for one in _inner(part, entries))
    return Layout(lines, parts, tuple(inner), frozenset(entry.id for entry in entries if entry.id))


def _inner(part: Stretch, entries: Sequence[Entry]) -> Iterator[Stretch]:
    wanted = _INNER.get(part.kind)
    return _stretches(
        [entry for entry in entries if entry.kind is wanted and part.start < entry.line <= part.end], part.end
    )


def _stretches(entries: Sequence[Entry], end: int) -> Iterator[Stretch]:
    ends = [entry.line - 1 for entry in entries[1:]] + [end]
    for entry, last in zip(entries, ends, strict=bool(entries)):
        yield Stretch(entry.kind, entry.id, entry.title, entry.line - 1, last)


def _chunks(lines: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    begun = index = start
    while index < end:
        behind = min(fence_end(lines, index), end) if "`" in lines[index] or "~" in lines[index] else index
        alone = max(behind, index + 1 if lines[index].startswith("#") else index)
        if alone > index or not lines[index].strip():
            if index > begun:
                yield begun, index
            if alone > index:
                yield index, alone
            begun = alone if alone > index else index + 1
            index = begun
        else:
            index += 1
    if end > begun:
        yield begun, end
