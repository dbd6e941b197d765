"""My list on paper: the visitor's questions in large type, room for the answers, and the codes that hold the words."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import repeat

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas
from kiosk.handout.columns import Slot, placed
from kiosk.handout.figures.look import Look
from kiosk.handout.pdf import draw_foot, written
from kiosk.handout.pieces import Passage, Piece, Role, Room, words
from kiosk.handout.setting import Paper, Setting, large_print
from kiosk.handout.slices import Slice
from kiosk.handout.typeset import Typesetter
from kiosk.tablet.qr_code import QrCode

CODE_MM = 55
"""The side of a code, as on the screen."""
ANSWER_LINES = 3
"""Below each question; a page holds three with them, and a code."""


def list_pdf(
    texts: Sequence[str], codes: Sequence[QrCode], clinic: str, crisis: str, paper: Paper, *, right_to_left: bool
) -> bytes:
    """The list as PDF. Its title and its name say nothing of whom or what it is about."""
    setting = large_print(paper, right_to_left=right_to_left)
    typesetter = Typesetter(setting, lambda _name: b"")
    above = typesetter.slices(_head(clinic), setting.width)
    asked = [
        one
        for number, text in enumerate(texts, 1)
        for one in _together(typesetter.slices(_question(number, text), setting.width), setting)
    ]
    every = (*above, *asked, *(_code(code, setting) for code in codes))
    spots = placed([one.slot for one in every], repeat(setting.height, len(every) + 1)) or ()
    pages = max((spot.column for spot in spots if spot), default=0) + 1

    def draw(canvas: Canvas, page: int) -> None:
        for spot, one in zip(spots, every, strict=True):
            if spot is not None and spot.column == page:
                one.draw(canvas, setting.margin, 0.8 * setting.margin + spot.top)
        draw_foot(canvas, setting, crisis, phrases.page(page + 1, pages))

    return written(paper, phrases.my_questions(), pages, draw).pdf


def _head(clinic: str) -> Iterator[Piece]:
    if clinic:
        yield Passage(Role.CLINIC, words(clinic))
    yield Passage(Role.TITLE, words(phrases.my_questions()))


def _question(number: int, text: str) -> Iterator[Piece]:
    yield Passage(Role.STEP, words(text, strong=True), str(number))
    yield Room(ANSWER_LINES, ANSWER_LINES)


def _together(slices: Sequence[Slice], setting: Setting) -> Iterator[Slice]:
    """A question with room for its answer, set apart from the one before, on one page."""
    for place, one in enumerate(slices):
        gap = one.slot.gap if place else 3 * setting.space
        yield replace(one, slot=replace(one.slot, gap=gap, keeps=place + 1 < len(slices)))


def _code(code: QrCode, setting: Setting) -> Slice:
    """A code with what to do with it beside."""
    side = CODE_MM / 25.4 * 72
    quiet = 4 * side / code.size
    look = Look(setting.width, setting.small, setting.right_to_left)
    how = look.set(phrases.point_a_phone(), setting.width - side - 2 * quiet - setting.body)

    def draw(canvas: Canvas, left: float, top: float) -> None:
        start = look.lead(left, quiet, side)
        canvas.painter.save()
        canvas.painter.translate(start, top + quiet)
        canvas.painter.scale(side / code.size, side / code.size)
        for row, column, length in _runs(code):
            canvas.painter.fillRect(QRectF(column, row, length, 1), QColor("#000000"))
        canvas.painter.restore()
        lead = side + 2 * quiet + setting.body
        how.draw(canvas, look.lead(left, lead, setting.width - lead), top + quiet)

    return Slice(Slot(max(side + 2 * quiet, how.height), 2 * setting.space), draw)


def _runs(code: QrCode) -> Iterator[tuple[int, int, int]]:
    """Row, first column and length of each run of dark squares."""
    bits = f"{code.squares:0{code.size * code.size}b}"
    for row in range(code.size):
        line = bits[row * code.size : (row + 1) * code.size]
        column = 0
        for run in line.split("0"):
            if run:
                yield row, column, len(run)
            column += len(run) + 1
