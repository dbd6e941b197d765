"""A plan of an article to Markdown."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.authoring.importing.escape import at_start, escaped, in_quotes
from kiosk.authoring.importing.leaflet import (
    Block,
    Doubt,
    Grid,
    Heading,
    Image,
    Meaning,
    Paragraph,
    Points,
    Said,
    plain,
)
from kiosk.authoring.importing.letters import behind, box
from kiosk.authoring.importing.plan import Asked, Part, Plan, Terms, Topic
from kiosk.authoring.importing.unsourced import figures, marked
from kiosk.authoring.importing.wording import wording
from kiosk.authoring.limits import FOLLOW_UPS

_NUMBERS = "The words above have numbers without a source: {}. Say in the text below where they come from."
_TWO_LISTS = "Here one list ends and the next begins. Write a sentence between the two."
_NO_PICTURE = "A picture of the leaflet is missing here: {}"


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes one article. ``names`` has a picture's file, or why there is none, for each picture in order."""

    plan: Plan
    language: str
    names: Iterator[tuple[str, str]]

    def body(self) -> Iterator[str]:
        """The chunks below the front matter; empty lines go between them."""
        for doubt in self.plan.doubts:
            yield _doubt(doubt)
        yield from self._numbers(self.plan.title)
        yield from self._blocks(self.plan.lead)
        for part in self.plan.parts:
            match part:
                case Part():
                    yield f"## {_title(part.title)} {{#{part.id} icon={part.icon}}}"
                    yield from self._numbers(part.title)
                    yield from self._blocks(part.blocks)
                case Topic():
                    yield f"## {_title(part.title)} {{.questions #{part.id} icon={part.icon}}}"
                    for asked in part.questions:
                        yield from self._asked(asked)
                case Terms():
                    yield f"## {_title(part.title)} {{.terms}}"
                    for name, meaning in part.meanings:
                        yield f"{_title(plain(meaning.word))} {{#{name}}}\n:   {_words(meaning.said, notes=False)}"
                case _:
                    assert_never(part)

    def _asked(self, asked: Asked) -> Iterator[str]:
        yield f"### {_title(asked.text)} {{#{asked.id}}}"
        if asked.short:
            yield f"> {self._marked(asked.short)}"
        yield from self._numbers(asked.text)
        yield from self._blocks(asked.more)
        follow_ups = list(self._follow_ups(asked))
        if follow_ups and asked.more and isinstance(asked.more[-1], Points):
            yield _doubt(Doubt(_TWO_LISTS))
        if follow_ups:
            yield "\n".join(f"- [{escaped(text)}](#{name}){{.next}}" for text, name in follow_ups[:FOLLOW_UPS])

    def _follow_ups(self, asked: Asked) -> Iterator[tuple[str, str]]:
        """The next question, so that a reader comes round all of them; beside a single one, the first section."""
        questions = self.plan.questions
        if len(questions) > 1:
            following = questions[(questions.index(asked) + 1) % len(questions)]
            yield following.text, following.id
        else:
            section = next((part for part in self.plan.parts if isinstance(part, Part)), None)
            if section:
                yield wording(self.language).read.format(section.title), section.id

    def _blocks(self, blocks: Sequence[Block]) -> Iterator[str]:
        above: Block | None = None
        for block in blocks:
            if isinstance(block, Points) and isinstance(above, Points):
                yield _doubt(Doubt(_TWO_LISTS))
            yield from self._block(block)
            above = block

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading():
                yield f"### {_title(plain(block.said))}"
                yield from self._numbers(plain(block.said))
            case Paragraph():
                yield self._marked(block.said)
            case Points():
                yield self._points(block)
            case Grid():
                yield from self._grid(block)
            case Image():
                yield self._image(block)
            case Meaning():
                yield f"**{_words(block.word)}**: {_words(block.said)}"
            case Doubt():
                yield _doubt(block)
            case _:
                assert_never(block)

    def _points(self, points: Points) -> str:
        boxes = [box(plain(item)) for item in points.items]
        if all(boxes):
            texts = [self._marked(behind(item, len(sign))) for item, sign in zip(points.items, boxes, strict=True)]
            return "\n".join(f"- [ ] {text}" for text in texts)
        signs = [f"{index}." if points.ordered else "-" for index in range(1, len(points.items) + 1)]
        return "\n".join(f"{sign} {self._marked(item)}" for sign, item in zip(signs, points.items, strict=True))

    def _grid(self, grid: Grid) -> Iterator[str]:
        head, *rows = grid.rows
        lines = [[_title(plain(cell)) for cell in head], ["---"] * len(head)]
        lines += [[self._marked(cell, start=False) for cell in row] for row in rows]
        yield "\n".join(f"| {' | '.join(line)} |" for line in lines)
        yield from self._numbers(" ".join(plain(cell) for cell in head))

    def _image(self, image: Image) -> str:
        name, reason = next(self.names)
        return f"![{escaped(image.alt)}]({name})" if name else _doubt(Doubt(_NO_PICTURE.format(reason), image.alt))

    def _marked(self, said: Said, *, start: bool = True) -> str:
        return _words(marked(said, self.language), start=start)

    def _numbers(self, text: str) -> Iterator[str]:
        """A doubt about the numbers of a text in which no source can be named."""
        found = figures(text, self.language)
        if found:
            yield _doubt(Doubt(_NUMBERS.format(", ".join(dict.fromkeys(found)))))


def _title(text: str) -> str:
    return re.sub(r"(?<!\\)#(?=#*$)", r"\#", at_start(escaped(text)))


def _words(said: Said, *, start: bool = True, notes: bool = True) -> str:
    text = "".join(_pieces(said, notes=notes)).strip()
    return at_start(text) if start else text


def _pieces(said: Said, *, notes: bool) -> Iterable[str]:
    for piece in said:
        core = piece.text.strip()
        if piece.strong and core and core.strip(".,;:!?"):
            left, right = piece.text.split(core, 1)
            yield f"{left}**{escaped(core)}**{right}"
        else:
            yield escaped(piece.text)
        if piece.note and notes:
            yield f"[^{piece.note}]"


def _doubt(doubt: Doubt) -> str:
    title = f'!!! open "{in_quotes(doubt.sentence)}"'
    return f"{title}\n    {at_start(escaped(' '.join(doubt.words.split())))}" if doubt.words.strip() else title
