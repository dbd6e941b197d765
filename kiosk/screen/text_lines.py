"""The lines of a text on the screen, broken once more as Qt broke them: a Text tells nobody where its letters are."""

import re
from collections.abc import Iterator
from html import unescape
from unicodedata import category

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextLine, QTextOption
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem, QQuickTextDocument

from kiosk.screen.prose import NO_BREAK

_LINE_END = "\u2028"
"""What ends a line for Qt's layout of text, which draws a line feed as a blank."""
_TAG = re.compile(r"</?b>")
_SPACE = " ".encode("utf-16-le")
_STYLED = 4
"""Text.StyledText."""


def is_text(item: QQuickItem) -> bool:
    """Whether an item draws words and nothing else."""
    return item.inherits("QQuickText") or item.inherits("QQuickTextEdit")


def shown(item: QQuickItem) -> str:
    """The words of a text as they are drawn, without markup."""
    plain = item.property("plain")
    if isinstance(plain, str):
        return plain
    text = str(item.property("text") or "")
    return unescape(_TAG.sub("", text)) if "</b>" in text else text


def bare(text: str) -> str:
    """A text without what only tells Qt how to set it: directions, joiners, spaces at which no line may break."""
    return "".join(letter for letter in text if category(letter) != "Cf").replace(NO_BREAK, " ")


def places(item: QQuickItem, start: int, end: int) -> list[QRectF]:
    """Where some letters of a text stand in its own pixels, one rectangle a line. Counts UTF-16 units, as Qt does."""
    if item.inherits("QQuickTextEdit"):
        return _of_document(item, start, end)
    layout = _broken(item)
    height = layout.lineCount() * item.property("lineHeight")
    above, below = item.property("topPadding"), item.property("bottomPadding")
    down = above + max(0.0, item.height() - above - below - height) / 2
    return [rect.translated(0, down) for rect in _rects(layout, start, end)]


def units(text: str) -> int:
    """How many UTF-16 units a text has."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _of_document(item: QQuickItem, start: int, end: int) -> list[QRectF]:
    written = item.property("textDocument")
    block = written.textDocument().begin() if isinstance(written, QQuickTextDocument) else None
    if block is None or not block.isValid():
        return []
    place = block.layout().position()
    return [rect.translated(place) for rect in _rects(block.layout(), start, end)]


def _broken(item: QQuickItem) -> QTextLayout:
    alignment, wrap, format_ = _enums(item)
    layout = QTextLayout(shown(item).replace("\n", _LINE_END), QFont(item.property("font")))
    option = QTextOption(Qt.AlignmentFlag(alignment))
    option.setWrapMode(QTextOption.WrapMode(wrap))
    option.setUseDesignMetrics(True)
    layout.setTextOption(option)
    layout.setFormats(list(_stressed(str(item.property("text")))) if format_ == _STYLED else [])
    left = item.property("leftPadding")
    width = item.width() - left - item.property("rightPadding")
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(left, line.lineNumber() * item.property("lineHeight")))
    layout.endLayout()
    return layout


def _enums(item: QQuickItem) -> list[int]:
    """Qt's bindings know no enumeration of QML, so that each is asked for as a number."""
    asked = "[effectiveHorizontalAlignment, wrapMode, textFormat].join()"
    told = QQmlExpression(QQmlEngine.contextForObject(item), item, asked).evaluate()
    return [int(number) for number in str(told[0] if isinstance(told, tuple) else told).split(",")]


def _stressed(markup: str) -> Iterator[QTextLayout.FormatRange]:
    """The bold parts of a text whose markup is b tags and nothing else."""
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.Bold)
    start = 0
    for number, part in enumerate(_TAG.split(markup)):
        length = units(unescape(part))
        if number % 2 and length:
            stressed = QTextLayout.FormatRange()
            stressed.start, stressed.length, stressed.format = start, length, bold
            yield stressed
        start += length


def _rects(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    spans = [(line, *_inked(layout, max(start, line.textStart()), min(end, _end(line)))) for line in lines]
    return [_rect(line, first, last) for line, first, last in spans if first < last]


def _inked(layout: QTextLayout, start: int, end: int) -> tuple[int, int]:
    """The letters without the spaces at their ends, which reach beyond the edge where a line was broken."""
    units_ = layout.text().encode("utf-16-le", "surrogatepass")
    while start < end and units_[2 * end - 2 : 2 * end] == _SPACE:
        end -= 1
    while start < end and units_[2 * start : 2 * start + 2] == _SPACE:
        start += 1
    return start, end


def _rect(line: QTextLine, start: int, end: int) -> QRectF:
    across = [_across(line, at) for at in range(start, end + 1)]
    whole = line.naturalTextRect()
    return QRectF(min(across), whole.top(), max(across) - min(across), whole.height())


def _across(line: QTextLine, at: int) -> float:
    place = line.cursorToX(at)
    return float(place[0] if isinstance(place, tuple) else place)  # type: ignore[arg-type]


def _end(line: QTextLine) -> int:
    return line.textStart() + line.textLength()
