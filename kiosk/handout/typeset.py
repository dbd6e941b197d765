"""Every kind of piece, set for a width."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage

from kiosk.article.article import KeyFact
from kiosk.article.inline import Inline
from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas, Element
from kiosk.handout.columns import Slot
from kiosk.handout.figures.figure import figure_slice
from kiosk.handout.figures.look import Look, Placed
from kiosk.handout.figures.pen import bar, certainty_bars, certainty_width, rule
from kiosk.handout.passages import passage_slices
from kiosk.handout.pieces import Drawing, Facts, Grid, Passage, Photo, Piece, Role, Room
from kiosk.handout.setting import Setting
from kiosk.handout.slices import Slice
from kiosk.handout.text import ACTION, LINE, QUIET, Text

Image = Callable[[str], bytes]
"""The file of an image of the library, by its name."""

_LISTED = (Role.POINT, Role.STEP, Role.TO_DO)


class Typesetter:
    """Sets pieces, each only once."""

    def __init__(self, setting: Setting, image: Image) -> None:
        self.setting = setting
        self._image = image
        self._set: dict[tuple[Piece, float], tuple[Slice, ...]] = {}

    def slices(self, pieces: Iterable[Piece], width: float) -> tuple[Slice, ...]:
        """All the pieces, one below the other."""
        return tuple(slice_ for piece in pieces for slice_ in self._piece(piece, width))

    def _piece(self, piece: Piece, width: float) -> tuple[Slice, ...]:
        key = (piece, width)
        if key not in self._set:
            self._set[key] = tuple(self._new(piece, width))
        return self._set[key]

    def _new(self, piece: Piece, width: float) -> Iterator[Slice]:
        match piece:
            case Passage(role=Role.REVIEW):
                yield review(piece, self.setting, width)
            case Passage():
                yield from passage_slices(piece, self.setting, width, 0)
            case Facts():
                yield from facts(piece, self.setting, width)
            case Drawing():
                yield fitted(figure_slice(piece.figure, self.setting, width), self.setting, width)
            case Photo():
                yield from photo(piece, self.setting, width, self._image)
            case Grid():
                yield from grid(piece, self.setting, width)
            case Room():
                yield from room(piece, self.setting, width)
            case _:
                assert_never(piece)


def fitted(drawn: Slice, setting: Setting, width: float) -> Slice:
    """A drawing that is higher than a page is drawn smaller: nothing is ever cut off."""
    share = setting.height / drawn.slot.height
    if share >= 1:
        return drawn

    def draw(canvas: Canvas, left: float, top: float) -> None:
        canvas.painter.save()
        canvas.painter.translate(left + (width * (1 - share) if setting.right_to_left else 0.0), top)
        canvas.painter.scale(share, share)
        drawn.draw(canvas, 0, 0)
        canvas.painter.restore()

    return Slice(Slot(drawn.slot.height * share, drawn.slot.gap), draw)


def review(piece: Passage, setting: Setting, width: float) -> Slice:
    """The review state in a frame of its own, below the title."""
    look = Look(width - 2 * setting.body, setting.body, setting.right_to_left)
    words = look.set(piece.runs, strong=True)
    height, element = words.height + setting.body, Element("P")

    def draw(canvas: Canvas, left: float, top: float) -> None:
        bar(canvas, QRectF(left, top, width, height), "#FFFFFF", ACTION, 5)
        with canvas.within(element):
            words.draw(canvas, left + setting.body, top + setting.body / 2)

    return Slice(Slot(height, 1.4 * setting.space), draw)


def facts(piece: Facts, setting: Setting, width: float) -> Iterator[Slice]:
    """The key facts: side by side where there are two columns, below each other in large print."""
    across = 1 if setting.large else len(piece.facts)
    gap = setting.body
    wide = (width - (across - 1) * gap) / across
    for start in range(0, len(piece.facts), across):
        row = piece.facts[start : start + across]
        cards = [_fact(fact, Look(wide - 2 * setting.body, setting.body, setting.right_to_left)) for fact in row]
        height = max(card.height for card in cards) + setting.body
        yield Slice(Slot(height, 1.6 * setting.space), partial(_draw_cards, cards, setting, (width, wide, height)))


def _draw_cards(
    cards: list[Placed], setting: Setting, size: tuple[float, float, float], canvas: Canvas, left: float, top: float
) -> None:
    width, wide, height = size
    for place, card in enumerate(cards):
        offset = place * (wide + setting.body)
        x = left + width - offset - wide if setting.right_to_left else left + offset
        bar(canvas, QRectF(x, top, wide, height), "#FFFFFF", LINE, 6)
        card.draw(canvas, x + setting.body, top + setting.body / 2)


def _fact(fact: KeyFact, look: Look) -> Placed:
    figure = look.set(fact.figure, strong=True, colour=ACTION, size=1.7 * look.size)
    meaning = look.set(fact.meaning)
    bars = certainty_width(look.size)
    sure = look.set(phrases.certainty(fact.certainty), look.width - bars, colour=QUIET)
    down = figure.height + meaning.height + 0.3 * look.size

    def draw(canvas: Canvas, left: float, top: float) -> None:
        with canvas.within(Element("P")):
            figure.draw(canvas, left, top)
        with canvas.within(Element("P")):
            meaning.draw(canvas, left, top + figure.height)
        edge = look.lead(left, 0, bars - 0.5 * look.size)
        certainty_bars(canvas, fact.certainty, edge, top + down + look.size, look.size)
        with canvas.within(Element("P")):
            sure.draw(canvas, look.lead(left, bars, look.width - bars), top + down)

    return Placed(down + sure.height, draw)


def photo(piece: Photo, setting: Setting, width: float, image: Image) -> Iterator[Slice]:
    """An image no higher than half its width of paper, with its caption."""
    picture = QImage.fromData(image(piece.picture.name))
    share = min(width / max(1, picture.width()), 0.4 * setting.height / max(1, picture.height()), 1.0)
    wide, high = share * picture.width(), share * picture.height()
    look = Look(width, setting.small, setting.right_to_left)
    caption = look.set(piece.picture.caption, colour=QUIET)
    element = Element("Figure", piece.picture.alt or piece.picture.caption)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        with canvas.within(element):
            canvas.shape()
            canvas.painter.drawImage(QRectF(look.lead(left, 0, wide), top, wide, high), picture)
        if piece.picture.caption:
            with canvas.within(Element("Caption")):
                caption.draw(canvas, left, top + high + 2)

    yield Slice(Slot(high + 2 + (caption.height if piece.picture.caption else 0), 1.6 * setting.space), draw)


def grid(piece: Grid, setting: Setting, width: float) -> Iterator[Slice]:
    """A table: its heading stays with its first row."""
    table = piece.table
    wide = width / max(1, len(table.header))
    look = Look(wide - setting.body, setting.body, setting.right_to_left)
    number = id(piece)
    rows: list[tuple[Inline | str, ...]] = [table.header, *table.rows]
    for place, row in enumerate(rows):
        cells = [look.set(cell, strong=place == 0) for cell in row]
        height = max((cell.height for cell in cells), default=0.0) + setting.space
        tags = [Element("TD" if place else "TH", within=(("Table", number), ("TR", place))) for _ in cells]

        slot = Slot(height, setting.space if place == 0 else 0.0, place == 0)
        yield Slice(slot, partial(_draw_row, list(zip(cells, tags, strict=True)), setting, (width, wide, height)))


def _draw_row(
    cells: list[tuple[Text, Element]],
    setting: Setting,
    size: tuple[float, float, float],
    canvas: Canvas,
    left: float,
    top: float,
) -> None:
    width, wide, height = size
    for column, (cell, tag) in enumerate(cells):
        offset = column * wide
        x = left + width - offset - wide + setting.body if setting.right_to_left else left + offset
        with canvas.within(tag):
            cell.draw(canvas, x, top + setting.space / 2)
    rule(canvas, QPointF(left, top + height), QPointF(left + width, top + height), 0.6)


def room(piece: Room, setting: Setting, width: float) -> Iterator[Slice]:
    """Lines to write on, as far apart as a hand needs."""
    pitch = max(22.0, 1.6 * setting.body)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        rule(canvas, QPointF(left, top + pitch), QPointF(left + width, top + pitch), 0.7)

    for number in range(piece.most):
        yield Slice(Slot(pitch, 0.0, number + 1 < piece.least, number >= piece.least), draw)
