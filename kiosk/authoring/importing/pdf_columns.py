"""Where the lines of a PDF could have gone on: at the right edge of the column that they stand in."""

from collections.abc import Iterator, Sequence

from kiosk.authoring.importing.pdf_lines import PageLine

_INDENT = 3.0
"""How far, in sizes of the letters, a line of a column may begin from where its first one did."""
_LINES = 4
_RAGGED = 0.25
"""The part of a column's width that may be missing at the end of a full line."""


def right_edges(lines: Sequence[PageLine], body: float) -> Iterator[float]:
    """The right edge for each line; ``body`` is the size of the running text.

    That of the whole text, but where lines below each other mostly end near an edge of their own, it is that one.
    """
    widest = max((line.right for line in lines), default=0.0)
    for run in _runs(lines):
        edge = _edge([line for line in run if line.size == body])
        yield from (edge if line.right <= edge else widest for line in run)


def _edge(lines: Sequence[PageLine]) -> float:
    """The right edge near which half of the lines end, however much further some go; 0 if there is none."""
    if len(lines) < _LINES:
        return 0.0
    for edge in sorted({line.right for line in lines}, reverse=True):
        full = sum(edge - _RAGGED * (edge - line.left) < line.right <= edge for line in lines)
        if full * 2 >= len(lines):
            return edge
    return 0.0


def _runs(lines: Sequence[PageLine]) -> Iterator[list[PageLine]]:
    """Lines that stand below each other, in their order."""
    run: list[PageLine] = []
    for line in lines:
        if run and not _is_below(line, run):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _is_below(line: PageLine, run: list[PageLine]) -> bool:
    near = abs(line.left - run[0].left) <= _INDENT * max(line.size, run[0].size)
    return line.page == run[-1].page and line.y < run[-1].y and near
