"""Leaflets as PDF, written by Qt into memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from kiosk.handout import phrases
from kiosk.handout.canvas import Canvas, Mark
from kiosk.handout.figures.pen import rule
from kiosk.handout.leaflet import Leaflet
from kiosk.handout.setting import Paper, Setting
from kiosk.handout.text import QUIET, Type, text

RESOLUTION = 1200


@dataclass(frozen=True, slots=True)
class Written:
    """A file of PDF as Qt writes it, and what each drawing of each page is."""

    pdf: bytes
    marks: tuple[tuple[Mark, ...], ...]


def leaflet_pdf(leaflet: Leaflet, foot: str) -> Written:
    """The leaflet. ``foot`` stands at the bottom of each page, before its number."""

    def draw(canvas: Canvas, page: int) -> None:
        for one in leaflet.laid:
            if one.page == page:
                one.slice.draw(canvas, one.left, one.top)
        draw_foot(canvas, leaflet.setting, foot, phrases.page(page + 1, leaflet.pages))

    return written(leaflet.setting.paper, leaflet.article.title, leaflet.pages, draw)


def draw_foot(canvas: Canvas, setting: Setting, words: str, number: str) -> None:
    """What stands at the bottom of a page; decoration, since it says nothing new."""
    top = setting.paper.size[1] - setting.margin - setting.small
    look = Type(setting.small, 1.2, QUIET, right_to_left=setting.right_to_left)
    right = Type(setting.small, 1.2, QUIET, right_to_left=setting.right_to_left)
    rule(canvas, QPointF(setting.margin, top - 4), QPointF(setting.margin + setting.width, top - 4), 0.6)
    page = text(number, right, setting.width)
    line = text(words, look, setting.width - page.used - 2 * setting.small)
    with canvas.within(None):
        offset = setting.width - page.used
        if setting.right_to_left:
            line.draw(canvas, setting.margin + setting.width - (setting.width - page.used - 2 * setting.small), top)
            page.draw(canvas, setting.margin - offset, top)
        else:
            line.draw(canvas, setting.margin, top)
            page.draw(canvas, setting.margin + offset, top)


def written(paper: Paper, title: str, pages: int, draw: Callable[[Canvas, int], None]) -> Written:
    """Pages of a paper, each drawn by ``draw`` with its number from 0."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(RESOLUTION)
    writer.setTitle(title)
    writer.setCreator("kiosk")
    size = QPageSize(QSizeF(*paper.size), QPageSize.Unit.Point, paper.value, QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))
    painter = QPainter(writer)
    painter.scale(RESOLUTION / 72, RESOLUTION / 72)
    marks: list[Sequence[Mark]] = []
    for page in range(pages):
        if page:
            writer.newPage()
        canvas = Canvas(painter)
        draw(canvas, page)
        marks.append(tuple(canvas.marks))
    painter.end()
    return Written(bytes(buffer.data().data()), tuple(tuple(page) for page in marks))
