"""Where in a text an example belongs: the right place nearest to the cursor."""

from typing import assert_never

from kiosk.desk.files.insert.catalogue import Belongs
from kiosk.desk.files.insert.layout import Layout, Stretch
from kiosk.desk.files.outline import Kind

_LATE = (Kind.TOPIC, Kind.CHECK, Kind.TERMS)


def place_for(belongs: Belongs, text: Layout, index: int) -> int:
    """The index of the line before which an example goes, for a cursor on the line ``index`` (both from 0)."""
    match belongs:
        case Belongs.SECTIONS:
            return text.filled(_after(text, index, Kind.SECTION) or text.parts[0])
        case Belongs.TOPICS:
            return text.filled(_after(text, index, Kind.TOPIC) or _before(text, Kind.CHECK, Kind.TERMS))
        case Belongs.TOPIC:
            return _within(text, index, Kind.TOPIC, Kind.CHECK, Kind.TERMS)
        case Belongs.CHECK:
            return _within(text, index, Kind.CHECK, Kind.TERMS)
        case Belongs.TERMS:
            return _within(text, index, Kind.TERMS)
        case Belongs.KEY:
            return _key_place(text, index)
        case Belongs.TEXT:
            return _text_place(text, index)
        case Belongs.SOURCES:
            return 0
        case _:
            assert_never(belongs)


def _after(text: Layout, index: int, kind: Kind) -> Stretch | None:
    """The part of the cursor if it is of a kind; above the first part nothing, and elsewhere the last of the kind."""
    part = text.part_at(index)
    if part.kind is kind:
        return part
    return None if part.kind is Kind.ARTICLE and kind is Kind.SECTION else text.last(kind)


def _before(text: Layout, *kinds: Kind) -> Stretch:
    """The part before the first one of some kinds; the last one if there is none."""
    first = next((number for number, part in enumerate(text.parts) if part.kind in kinds), len(text.parts))
    return text.parts[max(first - 1, 0)]


def _within(text: Layout, index: int, kind: Kind, *behind: Kind) -> int:
    """Behind the question or word of the cursor, at the end of the last part of a kind, or where that part would be."""
    part = text.part_at(index)
    if part.kind is kind:
        return text.filled(text.inner_at(index) or part)
    return text.filled(text.last(kind) or _before(text, *behind))


def _key_place(text: Layout, index: int) -> int:
    home = _home(text, index)
    has_key = any(text.lines[start].lstrip().startswith("!!! key") for start, _ in text.chunks(home))
    return home.start + 1 if home.kind is Kind.SECTION and not has_key else _text_place(text, index)


def _text_place(text: Layout, index: int) -> int:
    home = _home(text, index)
    chunks = text.chunks(home)
    if not chunks:
        return home.start
    inside = home.start <= index < home.end
    wanted = next((number for number in reversed(range(len(chunks))) if chunks[number][0] <= index), 0) if inside else 0
    if not inside and index >= home.end:
        wanted = len(chunks) - 1
    while wanted + 1 < len(chunks) and _goes_first(text, home, *chunks[wanted], *chunks[wanted + 1]):
        wanted += 1
    while wanted and _goes_last(text, *chunks[wanted]):
        wanted -= 1
    return chunks[wanted][1]


def _goes_first(text: Layout, home: Stretch, start: int, _: int, following: int, __: int) -> bool:
    """Whether nothing can stand between a heading and what follows: its key sentence, its short answer."""
    heads = home.kind is not Kind.ARTICLE and start == home.start
    return heads and text.lines[following].lstrip().startswith(("!!! key", ">"))


def _goes_last(text: Layout, start: int, end: int) -> bool:
    """Whether a chunk is the list of follow-ups."""
    return any("{.next}" in line for line in text.lines[start:end])


def _home(text: Layout, index: int) -> Stretch:
    """The section or question of the cursor; else the nearest before, or else the first there is."""
    homes = [one for one in (*text.parts, *text.inner) if one.kind in (Kind.SECTION, Kind.QUESTION)]
    homes.sort(key=lambda one: one.start)
    before = [one for one in homes if one.start <= index]
    return before[-1] if before else homes[0] if homes else text.parts[0]
