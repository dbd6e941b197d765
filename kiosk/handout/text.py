"""Text set in lines by Qt."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from kiosk.article.direction import bare
from kiosk.article.inline import Inline, TermWord, Words, plain
from kiosk.handout.canvas import Canvas
from kiosk.screen.fonts import FAMILY

INK, QUIET, ACTION, PALE, LINE = "#14201F", "#3F4F4E", "#0A5250", "#B9D9D2", "#8C9A98"
"""Colours that a grey printer tells apart: words have 7 : 1 and more on paper; no meaning is in a colour alone."""

_HEIGHT = 1.24
"""How high a line of the kiosk's typefaces is, for each point of their size."""
_FINE = 20
"""Text is set so many times as large and drawn smaller: Qt sets whole sizes only, and rounds to its own grid."""


@dataclass(frozen=True, slots=True)
class Type:
    """How words look: size and line height in points, colour, weight, where they stand on their line."""

    size: float
    leading: float = 1.3
    colour: str = INK
    strong: bool = False
    centred: bool = False
    right_to_left: bool = False

    @property
    def line(self) -> float:
        """Height of a line."""
        return self.size * self.leading


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text."""

    layout: QTextLayout
    line: QTextLine
    words: str
    type: Type

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draws it, with the left edge of the text's width at ``left``."""
        spare = (self.type.line - self.type.size * _HEIGHT) / 2
        canvas.text(self.words)
        canvas.painter.save()
        canvas.painter.translate(left, top + spare)
        canvas.painter.scale(1 / _FINE, 1 / _FINE)
        self.line.draw(canvas.painter, QPointF(0, -self.line.y()))
        canvas.painter.restore()


@dataclass(frozen=True, slots=True)
class Text:
    """Words in lines of a width. ``used`` is the width of its longest line."""

    lines: tuple[Line, ...]
    height: float
    used: float

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Draws all lines below each other."""
        for number, line in enumerate(self.lines):
            line.draw(canvas, left, top + number * line.type.line)


def text(runs: Inline | str, look: Type, width: float) -> Text:
    """Sets words in lines no wider than this; a word too long for a line is broken."""
    parts: Inline = (Words(runs),) if isinstance(runs, str) else runs
    layout = QTextLayout(plain(parts), _font(look))
    side = Qt.AlignmentFlag.AlignRight if look.right_to_left else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if look.centred else side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rightward = Qt.LayoutDirection.LeftToRight
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if look.right_to_left else rightward)
    layout.setTextOption(option)
    layout.setFormats(list(_formats(parts, look)))
    lines = tuple(Line(layout, line, bare(_words(layout, line)), look) for line in _lines(layout, width * _FINE))
    used = max((one.line.naturalTextWidth() for one in lines), default=0.0) / _FINE
    return Text(lines, len(lines) * look.line, used)


def _lines(layout: QTextLayout, width: float) -> list[QTextLine]:
    layout.beginLayout()
    lines = []
    down = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, down))
        down += line.height()
        lines.append(line)
    layout.endLayout()
    return lines


def _words(layout: QTextLayout, line: QTextLine) -> str:
    start = line.textStart()
    # Qt counts in UTF-16, Python in letters.
    units = layout.text().encode("utf-16-le")
    return units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le")


def _font(look: Type) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(round(look.size * _FINE))
    font.setBold(look.strong)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _formats(runs: Inline, look: Type) -> Iterator[QTextLayout.FormatRange]:
    start = 0
    for run in runs:
        length = len(run.text.encode("utf-16-le")) // 2
        looks = QTextCharFormat()
        looks.setForeground(QColor(look.colour))
        if run.strong:
            looks.setFontWeight(QFont.Weight.Bold)
        if isinstance(run, TermWord):
            looks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        found = QTextLayout.FormatRange()
        found.start, found.length, found.format = start, length, looks
        yield found
        start += length
