"""A leaflet's passages to the parts of an article."""

from collections.abc import Iterator, Sequence

from kiosk.authoring.importing.citing import Citing
from kiosk.authoring.importing.glossary import is_glossary, meanings
from kiosk.authoring.importing.headings import Divided, Passage, divide
from kiosk.authoring.importing.icon_guess import OTHERWISE, icon_for
from kiosk.authoring.importing.ids import Ids
from kiosk.authoring.importing.leaflet import Block, Doubt, Grid, Heading, Leaflet, Meaning, Piece, Points, Said, plain
from kiosk.authoring.importing.plan import Asked, Part, Plan, Terms, Topic
from kiosk.authoring.importing.turns import Turn, Turns, asks, short_answer
from kiosk.authoring.importing.typed_signs import without_signs
from kiosk.authoring.importing.wording import Wording, wording

_GUESSED = "The leaflet does not mark “{}” as a heading. Check that it is one."
_NESTED = "This list had a list within it; now all its points stand in one row. Check their order."
_ROW = "The leaflet does not say that the table above has headings; its first row became them. Check that."
_JOINED = (
    "Cells of the table above went over several rows; now their words stand in the first of these. "
    "Write them into each row that they are for."
)
_SHORT = "The first sentence of each answer here became its short answer. Check that it is enough on its own."
_TERMS = "These words to know were a list or a table of the leaflet. Check each, and link it where it first stands: {}"
_SOURCES = "The list “{}” became the sources above. Check their titles, years and links."


def arrange(leaflet: Leaflet, name: str, language: str) -> Plan:
    """The article of a leaflet whose file has a name."""
    plain_one = without_signs(leaflet)
    return _Arranger(plain_one, language).plan(divide(plain_one, name))


class _Arranger:
    """Arranges one leaflet."""

    def __init__(self, leaflet: Leaflet, language: str) -> None:
        self._words: Wording = wording(language)
        self._citing = Citing(leaflet.notes)
        self._turns = Turns(self._words)
        self._ids = Ids()
        self._doubts: list[Doubt] = []
        self._left_out = list(leaflet.left_out)

    def plan(self, divided: Divided) -> Plan:
        """The article."""
        passages = [passage for passage in _gathered(divided, self._words) if not self._is_references(passage)]
        before, turns = self._turns.find(divided.lead, announced=False)
        lead = tuple(self._settled(before))
        asked = (self._topic(self._words.questions, turns),) if turns else ()
        parts = (*asked, *(part for passage in passages for part in self._parts(passage, divided.title)))
        self._doubts.extend(self._citing.unsaid())
        left_out = (*self._left_out, *self._citing.left_out, *self._turns.left_out)
        return Plan(divided.title, lead, parts, tuple(self._citing.sources), tuple(self._doubts), left_out)

    def _is_references(self, passage: Passage) -> bool:
        """Whether a passage was nothing but the list of sources, which are then taken in."""
        if not self._words.sources.fullmatch(passage.title):
            return False
        others = self._citing.list_of(passage.blocks)
        self._left_out.append(passage.title)
        self._doubts.append(Doubt(_SOURCES.format(passage.title)))
        self._doubts.extend(block for block in others if isinstance(block, Doubt))
        return True

    def _parts(self, passage: Passage, title: str) -> Iterator[Part | Topic | Terms]:
        if self._words.terms.fullmatch(passage.title):
            found, others, aside = meanings(passage.blocks)
        else:
            own = [block for block in passage.blocks if _explains(block)]
            found, _, aside = meanings(own)
            others = [block for block in passage.blocks if not _explains(block)]
        self._left_out.extend(aside)
        only = found and not [block for block in others if not isinstance(block, Doubt)]
        if not only:
            yield from self._told(passage, others, title)
        elif others:
            self._doubts.extend(block for block in others if isinstance(block, Doubt))
        if found:
            yield self._terms(passage.title if only else self._words.words, found)

    def _terms(self, title: str, found: Sequence[Meaning]) -> Terms:
        listed = ", ".join(plain(meaning.word) for meaning in found)
        self._doubts.append(Doubt(_TERMS.format(listed)))
        cited = [block for block in self._citing.cite(found) if isinstance(block, Meaning)]
        return Terms(title, tuple((self._ids.of(plain(one.word), "word", "term-"), one) for one in cited))

    def _told(self, passage: Passage, blocks: Sequence[Block], title: str) -> Iterator[Part | Topic]:
        announced = bool(self._words.asked.fullmatch(passage.title))
        before, turns = self._turns.find(blocks, announced=announced)
        heading = passage.title or (self._words.questions if turns and not before else title)
        guessed = [Doubt(_GUESSED.format(heading))] if passage.heading.guessed else []
        if not turns or [block for block in before if not isinstance(block, Doubt)]:
            name = self._ids.of(heading, "section")
            cited = self._cited(passage.heading.said, heading)
            yield Part(name, heading, icon_for(heading), (*guessed, *cited, *self._settled(before)))
        elif before or guessed:
            self._doubts.extend((*guessed, *(block for block in before if isinstance(block, Doubt))))
        if turns:
            both = any(not isinstance(block, Doubt) for block in before)
            yield self._topic(self._words.questions if both else heading, turns)

    def _cited(self, said: Said, heading: str) -> Iterator[Doubt]:
        """Doubts from what a heading links to, for no source can be named in a heading."""
        for block in self._citing.cite([Heading(1, said)]):
            if isinstance(block, Doubt):
                yield block
            elif isinstance(block, Heading) and any(piece.note for piece in block.said):
                named = ", ".join(piece.note for piece in block.said if piece.note)
                yield Doubt(f"The heading “{heading}” named a source. Name it behind a sentence below: {named}")

    def _topic(self, title: str, turns: Sequence[Turn]) -> Topic:
        name = self._ids.of(f"ask {title}" if title.isascii() else "", "questions")
        questions = tuple(self._asked(turn, first=index == 0) for index, turn in enumerate(turns))
        icon = icon_for(title)
        return Topic(name, title, "question" if icon == OTHERWISE else icon, questions)

    def _asked(self, turn: Turn, *, first: bool) -> Asked:
        text = plain(turn.question)
        short, more = short_answer(list(self._settled(turn.answer)))
        doubts = (Doubt(_SHORT),) if first else ()
        return Asked(self._ids.of(text, "question"), text, short, (*doubts, *self._cited(turn.question, text), *more))

    def _settled(self, blocks: Sequence[Block]) -> Iterator[Block]:
        for block in self._citing.cite(blocks):
            yield block
            match block:
                case Heading(guessed=True, said=said):
                    yield Doubt(_GUESSED.format(plain(said)))
                case Points(nested=True):
                    yield Doubt(_NESTED)
                case Grid(headed=headed, joined=joined):
                    yield from () if headed else (Doubt(_ROW),)
                    yield from (Doubt(_JOINED),) if joined else ()
                case _:
                    pass  # nothing about it is uncertain


def _explains(block: Block) -> bool:
    return isinstance(block, Meaning) or (isinstance(block, Grid) and is_glossary(block))


def _gathered(divided: Divided, words: Wording) -> list[Passage]:
    """The passages, with questions that stand beside a heading that announces them put below it.

    Headings that the leaflet marks are so only where that heading is empty; it knows what stands below it. Where the
    title announces questions, they are put below a heading of their own.
    """
    gathered: list[Passage] = []
    open_at, held = -1, False
    if words.asked.fullmatch(divided.title) and divided.passages and asks(divided.passages[0].title):
        gathered.append(Passage(Heading(0, (Piece(words.questions),)), ()))
        open_at = 0
    for passage in divided.passages:
        if open_at >= 0 and asks(passage.title) and (passage.heading.guessed or not held):
            above = gathered[open_at]
            lower = Heading(passage.heading.level + 1, passage.heading.said)
            gathered[open_at] = Passage(above.heading, (*above.blocks, lower, *passage.blocks))
            continue
        open_at = len(gathered) if words.asked.fullmatch(passage.title) else -1
        held = bool(passage.blocks)
        gathered.append(passage)
    return gathered
