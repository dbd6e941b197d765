"""A leaflet's blocks, divided at its headings into a title, what stands before the first section, and sections."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.authoring.importing.leaflet import Block, Doubt, Heading, Image, Leaflet, Paragraph, plain
from kiosk.authoring.importing.lines import TITLE_WORDS

_NO_HEADINGS = "The leaflet marks no headings. Divide the text below into sections: ## Title {#its-id icon=info}"
_FIRST_LINE = "The first line of the leaflet became the title above. Check that it is one."
_NO_TITLE = "The leaflet names no title, so the name of its file became the title above. Write a better one."


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading and the blocks below it."""

    heading: Heading
    blocks: tuple[Block, ...]

    @property
    def title(self) -> str:
        """The words of the heading."""
        return plain(self.heading.said)


@dataclass(frozen=True, slots=True)
class Divided:
    """A leaflet in passages. ``added`` says that the title is not among the leaflet's words."""

    title: str
    lead: tuple[Block, ...]
    passages: tuple[Passage, ...]


def divide(leaflet: Leaflet, name: str) -> Divided:
    """The passages of a leaflet whose file has a name."""
    blocks = list(_with_headings(leaflet.blocks))
    doubts: list[Block] = []
    title = leaflet.title or _take_title(blocks, doubts)
    if not title:
        title = leaflet.unseen.strip() or name.replace("-", " ").replace("_", " ").strip().capitalize()
        doubts += [] if leaflet.unseen.strip() else [Doubt(_NO_TITLE)]
    top = min((block.level for block in blocks if isinstance(block, Heading)), default=0)
    if not top:
        words = [block for block in blocks if not isinstance(block, Doubt)]
        whole = Passage(Heading(1, ()), (Doubt(_NO_HEADINGS), *blocks))
        return Divided(title, tuple(doubts), (whole,) if words else ())
    headings = [(index, block) for index, block in enumerate(blocks) if isinstance(block, Heading)]
    starts = [index for index, heading in headings if heading.level == top or index == headings[0][0]]
    passages = tuple(_passages(blocks, starts))
    return Divided(title, (*doubts, *blocks[: starts[0]]), passages)


def _passages(blocks: Sequence[Block], starts: Sequence[int]) -> Iterator[Passage]:
    for start, end in zip(starts, [*starts[1:], len(blocks)], strict=True):
        heading = blocks[start]
        if isinstance(heading, Heading):
            yield Passage(heading, tuple(blocks[start + 1 : end]))


def _with_headings(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks; without any heading among them, bold lines that stand alone become headings."""
    if any(isinstance(block, Heading) for block in blocks):
        yield from blocks
        return
    first = next((block for block in blocks if isinstance(block, Paragraph)), None)
    for above, block, below in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        alone = below is not None and not (above and _is_bold_line(above) and _is_bold_line(below))
        if isinstance(block, Paragraph) and alone and _is_bold_line(block):
            said = tuple(replace(piece, strong=False) for piece in block.said)
            yield Heading(1 if block is first else 2, said, guessed=True)
        else:
            yield block


def _is_bold_line(block: Block) -> bool:
    if not isinstance(block, Paragraph) or not all(piece.strong for piece in block.said):
        return False
    text = plain(block.said)
    return len(text.split()) <= TITLE_WORDS and not text.endswith((".", "!", ",", ";"))


def _take_title(blocks: list[Block], doubts: list[Block]) -> str:
    """The words of a first heading that stands above all others, which is taken out."""
    headings = [block for block in blocks if isinstance(block, Heading)]
    if not headings or any(heading.level <= headings[0].level for heading in headings[1:]):
        return ""
    place = blocks.index(headings[0])
    if any(not isinstance(block, Image | Doubt) for block in blocks[:place]):
        return ""
    blocks.pop(place)
    doubts.extend([Doubt(_FIRST_LINE)] if headings[0].guessed else [])
    return plain(headings[0].said)
