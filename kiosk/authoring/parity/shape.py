"""Compares the blocks of a part: how many there are of each kind, and how many points, rows and stops they have."""

from collections.abc import Iterator, Sequence

from kiosk.article.blocks import (
    Block,
    BulletList,
    Caution,
    FigureBlock,
    Heading,
    KeyPoint,
    Note,
    Paragraph,
    Picture,
    StepList,
    Table,
    ToDoList,
)
from kiosk.article.figures import (
    Certainty,
    CompareFigure,
    DotsFigure,
    Drawing,
    Figure,
    RangeFigure,
    StepsFigure,
    TimelineFigure,
)
from kiosk.article.place import Place
from kiosk.authoring.parity.difference import Difference, Pair
from kiosk.authoring.parity.part import Part

_KINDS: tuple[tuple[type[Block], str], ...] = (
    (KeyPoint, "key point"),
    (Caution, "warning (caution)"),
    (Note, "note"),
    (FigureBlock, "figure"),
    (Picture, "picture"),
    (BulletList, "list of points"),
    (StepList, "list of steps"),
    (ToDoList, "list of things to do"),
    (Table, "table"),
    (Heading, "small heading"),
    (Paragraph, "paragraph"),
)


def compare_shapes(ours: Part, theirs: Part, pair: Pair) -> Iterator[Difference]:
    """Blocks that are missing or too much, and blocks of another size."""
    for kind, noun in _KINDS:
        wanted = [block for block in ours.blocks if isinstance(block, kind)]
        found = [block for block in theirs.blocks if isinstance(block, kind)]
        if len(wanted) > len(found):
            yield _missing(noun, wanted, found, theirs, pair)
        elif len(wanted) < len(found) and kind is not Paragraph:
            yield _extra(noun, wanted, found, pair)
        elif kind is not Paragraph:
            yield from _sizes(noun, wanted, found, pair)


def _missing(noun: str, wanted: Sequence[Block], found: Sequence[Block], theirs: Part, pair: Pair) -> Difference:
    count = len(wanted) - len(found)
    what = f"A {noun} is missing" if count == 1 else f"{count} of {len(wanted)} blocks are missing, each a {noun},"
    lines = ", ".join(str(block.at.line) for block in wanted)
    stand = f"It stands in {pair.name}, line {lines}" if len(wanted) == 1 else f"{pair.name} has one in lines {lines}"
    name = f"the {theirs.noun} “{theirs.id}”" if theirs.id else "the start of the article"
    return Difference("LANG02", theirs.at, f"{what} in {name}. {stand}. Translate it here.")


def _extra(noun: str, wanted: Sequence[Block], found: Sequence[Block], pair: Pair) -> Difference:
    message = (
        f"Here are {len(found)} blocks of the kind “{noun}”, in {pair.name} {len(wanted)}. "
        "Add what is missing there, or delete it here."
    )
    return Difference("LANG03", found[-1].at, message)


def _sizes(noun: str, wanted: Sequence[Block], found: Sequence[Block], pair: Pair) -> Iterator[Difference]:
    for ours, theirs in zip(wanted, found, strict=True):
        match ours, theirs:
            case (BulletList() | StepList() | ToDoList(), BulletList() | StepList() | ToDoList()):
                yield from _count(noun, "points", (len(ours.items), ours.at), (len(theirs.items), theirs.at), pair)
            case (Table(), Table()):
                yield from _count(noun, "rows", (len(ours.rows), ours.at), (len(theirs.rows), theirs.at), pair)
                yield from _count(noun, "columns", (len(ours.header), ours.at), (len(theirs.header), theirs.at), pair)
            case (Picture(), Picture()) if ours.name != theirs.name:
                message = f"This picture is “{theirs.name}”; {pair.there(ours.at)} shows “{ours.name}”. Show that one."
                yield Difference("LANG02", theirs.at, message)
            case (FigureBlock(), FigureBlock()):
                yield from _drawing(ours, theirs, pair)
            case _:
                pass


def _drawing(ours: FigureBlock, theirs: FigureBlock, pair: Pair) -> Iterator[Difference]:
    kind, size, entries = _measure(ours.figure.drawing)
    other, other_size, _ = _measure(theirs.figure.drawing)
    if kind != other:
        message = f"This figure has the kind “{other}”; in {pair.there(ours.at)} it is “{kind}”. Write that kind."
        yield Difference("LANG05", theirs.at, message)
    else:
        yield from _count("figure", entries, (size, ours.at), (other_size, theirs.at), pair)
    if (kind, size) == (other, other_size) and _certainties(ours.figure) != _certainties(theirs.figure):
        message = (
            f"Here “certainty” is not what it is in {pair.there(ours.at)}. Write the same in the figure and its rows."
        )
        yield Difference("LANG10", theirs.at, message)


def _certainties(figure: Figure) -> tuple[Certainty | None, ...]:
    rows = figure.drawing.rows if isinstance(figure.drawing, CompareFigure) else ()
    return (figure.certainty, *(row.certainty for row in rows))


def _measure(drawing: Drawing) -> tuple[str, int, str]:
    match drawing:
        case RangeFigure():
            return "range", 1, ""
        case DotsFigure():
            return "dots", 1, ""
        case TimelineFigure():
            return "timeline", len(drawing.stops), "stops"
        case CompareFigure():
            return "compare", len(drawing.rows), "rows"
        case StepsFigure():
            return "steps", len(drawing.steps), "steps"


def _count(
    noun: str, entries: str, wanted: tuple[int, Place], found: tuple[int, Place], pair: Pair
) -> Iterator[Difference]:
    if wanted[0] != found[0]:
        code = "LANG05" if noun == "figure" else "LANG02" if wanted[0] > found[0] else "LANG03"
        message = (
            f"This {noun} has {entries}: {found[0]} here, {wanted[0]} in {pair.there(wanted[1])}. Write as many here."
        )
        yield Difference(code, found[1], message)
