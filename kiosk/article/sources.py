"""Which sources a run of blocks names."""

from collections.abc import Iterable

from kiosk.article.blocks import Block, FigureBlock, Heading, Picture


def sources_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Ids of all sources named in the blocks, each once, in order of first use."""
    return tuple(dict.fromkeys(source for block in blocks for source in _named(block)))


def _named(block: Block) -> tuple[str, ...]:
    match block:
        case FigureBlock():
            return block.figure.sources
        case Heading() | Picture():
            return ()
        case _:
            return block.sources
