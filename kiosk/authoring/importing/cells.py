"""What stands in one cell of a table, as words in a row."""

from collections.abc import Iterable, Iterator

from kiosk.authoring.importing.leaflet import Block, Grid, Heading, Meaning, Paragraph, Piece, Points, Said
from kiosk.authoring.importing.letters import tidy


def said_of(blocks: Iterable[Block]) -> Said:
    """The words of blocks, one behind the other."""
    return tidy(piece for block in blocks for said in _saids(block) for piece in (*said, Piece(" ")))


def _saids(block: Block) -> Iterator[Said]:
    match block:
        case Heading(said=said) | Paragraph(said=said):
            yield said
        case Points(items=items):
            yield from items
        case Grid(rows=rows):
            yield from (cell for row in rows for cell in row)
        case Meaning(word=word, said=said):
            yield from (word, said)
        case _:
            pass  # pictures and doubts say nothing
