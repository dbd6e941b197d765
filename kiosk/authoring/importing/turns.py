"""Questions and answers in the running text of a leaflet."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from kiosk.authoring.importing.leaflet import Block, Heading, Paragraph, Said, plain
from kiosk.authoring.importing.letters import ahead, behind
from kiosk.authoring.importing.wording import Wording
from kiosk.authoring.limits import SHORT_ANSWER_WORDS

QUESTION_WORDS = 30
_MARKS = ("?", "؟")
_FIRST_ASKS = re.compile(r"[^.!?؟]+[?؟]\s+(?=[^?؟]+$)")
SENTENCE_END = re.compile(r"[.!?؟。…][\"”’»)]*\s+(?=\S)")


@dataclass(slots=True)
class Turn:
    """A question as it is asked, and the blocks of its answer."""

    question: Said
    answer: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Turns:
    """Finds questions. ``left_out`` gathers the signs “Q:” and “A:”, which a draft has no need of."""

    words: Wording
    left_out: list[str] = field(default_factory=list)

    def find(self, blocks: Sequence[Block], *, announced: bool) -> tuple[tuple[Block, ...], list[Turn]]:
        """What stands before the first question, and the questions; ``announced`` says that a heading promises some."""
        level = self._level(blocks, announced=announced)
        before: list[Block] = []
        turns: list[Turn] = []
        for block in self._parted(blocks, announced=announced):
            question = self._question(block, level, announced=announced)
            if question:
                turns.append(Turn(question))
            elif turns:
                turns[-1].answer.append(self._answer(block, first=not turns[-1].answer))
            else:
                before.append(block)
        return tuple(before), turns

    def _level(self, blocks: Sequence[Block], *, announced: bool) -> int:
        """The level of the small headings that are questions; 0 if there are none."""
        headings = [block for block in blocks if isinstance(block, Heading)]
        top = min((heading.level for heading in headings), default=0)
        asked = [_asks(heading.said) for heading in headings if heading.level == top]
        return top if announced or (len(asked) > 1 and all(asked)) else 0

    def _parted(self, blocks: Sequence[Block], *, announced: bool) -> Iterator[Block]:
        """The blocks, with “Q: …? A: …” in one paragraph made two, and “…? …” where questions are announced."""
        for block in blocks:
            split = self._split(plain(block.said), announced=announced) if isinstance(block, Paragraph) else 0
            if isinstance(block, Paragraph) and split:
                yield Paragraph(ahead(block.said, split))
                yield Paragraph(behind(block.said, split))
            else:
                yield block

    def _split(self, text: str, *, announced: bool) -> int:
        """How many letters the question has with which a paragraph begins that also answers it; 0 for others."""
        if self.words.question.match(text):
            marks = (mark.end() for mark in re.finditer(r"[?؟]\s+", text))
            return next((end for end in marks if self.words.answer.match(text, end)), 0)
        asked = _FIRST_ASKS.match(text) if announced else None
        return asked.end() if asked and len(asked.group().split()) <= QUESTION_WORDS else 0

    def _question(self, block: Block, level: int, *, announced: bool) -> Said:
        if isinstance(block, Heading):
            return block.said if block.level == level else ()
        if not isinstance(block, Paragraph):
            return ()
        text = plain(block.said)
        mark = self.words.question.match(text)
        if mark and (text.endswith(_MARKS) or len(text.split()) <= QUESTION_WORDS):
            self.left_out.append(mark.group())
            return behind(block.said, mark.end())
        bold = all(piece.strong for piece in block.said)
        return block.said if _asks(block.said) and (bold or announced) and not level else ()

    def _answer(self, block: Block, *, first: bool) -> Block:
        if isinstance(block, Heading):
            return Paragraph(tuple(replace(piece, strong=True) for piece in block.said))
        mark = self.words.answer.match(plain(block.said)) if first and isinstance(block, Paragraph) else None
        if mark and isinstance(block, Paragraph):
            self.left_out.append(mark.group())
            return Paragraph(behind(block.said, mark.end()))
        return block


def _asks(said: Said) -> bool:
    text = plain(said)
    return text.endswith(_MARKS) and len(text.split()) <= QUESTION_WORDS


def asks(text: str) -> bool:
    """Whether a heading is a question."""
    return text.rstrip().endswith(_MARKS)


def short_answer(blocks: Sequence[Block]) -> tuple[Said, tuple[Block, ...]]:
    """The short answer with which the blocks of an answer begin, and the rest; empty if no sentence is short enough."""
    if not blocks or not isinstance(blocks[0], Paragraph):
        return (), tuple(blocks)
    said = blocks[0].said
    text = plain(said)
    if len(text.split()) <= SHORT_ANSWER_WORDS:
        return said, tuple(blocks[1:])
    end = SENTENCE_END.search(text)
    if end is None or len(text[: end.end()].split()) > SHORT_ANSWER_WORDS:
        return (), tuple(blocks)
    return ahead(said, end.end()), (Paragraph(behind(said, end.end())), *blocks[1:])
