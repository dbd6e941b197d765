"""One text as the window draws it."""

import html
import re
import unicodedata
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQml import QQmlEngine, QQmlExpression
from PySide6.QtQuick import QQuickItem

from kiosk.tour.clip import SLACK
from kiosk.tour.seen import Apart

AIR = 0.1
"""How much of its size a font leaves free above its highest and below its lowest letters, at the least."""


HANGING = 0.3
"""How much of its size Qt counts too many for lines from right to left: part of the space that a break swallowed."""

LETTERS = 2
"""How many signs it takes for something to stand between two."""


def words(item: QQuickItem) -> str:
    """The words of a text item, without the markup they are drawn with."""
    plain = item.property("plain")
    if isinstance(plain, str):
        return plain
    text = str(item.property("text") or "")
    return html.unescape(re.sub(r"<[^>]+>", "", text)) if re.search(r"</\w+>", text) else text


def painted(item: QQuickItem, font: QFont) -> QRectF:
    """Where the letters of the words may be, in the item's own pixels: lines without the leading around them."""
    rect = item.boundingRect()
    rect.setLeft(rect.left() + _hanging(item))
    if item.inherits("QQuickTextEdit"):
        rect = QRectF(rect.x(), rect.y(), item.property("contentWidth"), item.property("contentHeight"))
        return rect.adjusted(0, _leading(item, rect, font), 0, 0)
    across = _inset(rect.x(), item.width() - rect.width(), item.property("leftPadding"), item.property("rightPadding"))
    leading = _leading(item, rect, font)
    spare = item.height() - rect.height() + leading
    down = _inset(rect.y(), spare, item.property("topPadding"), item.property("bottomPadding"))
    return rect.translated(across, down).adjusted(0, 0, 0, -leading)


def _hanging(item: QQuickItem) -> float:
    """Pixels of a swallowed space at the left of lines that run from right to left."""
    over = float(item.property("contentWidth")) - item.width()
    if not 0 < over <= HANGING * item.property("font").pixelSize():
        return 0.0
    return over if any(unicodedata.bidirectional(sign) in {"R", "AL"} for sign in words(item)) else 0.0


def _leading(item: QQuickItem, rect: QRectF, font: QFont) -> float:
    """Pixels of each line that its letters leave free: Text has them below the letters, TextEdit above."""
    lines = max(1, int(item.property("lineCount")))
    leading = rect.height() / lines - _metrics(font).height()
    return leading if leading > SLACK else 0.0


def _inset(start: float, spare: float, before: float, after: float) -> float:
    """Qt reckons the painted rectangle without padding: how far padding moves what stands at ``start``."""
    if start <= SLACK / 2:
        return before if spare > SLACK else 0.0
    return -after if start >= spare - SLACK / 2 else (before - after) / 2


def overflows(item: QQuickItem) -> bool:
    """Whether the words were cut short, or reach beyond the item made for them by more than the air of a line."""
    if item.property("truncated"):
        return True
    air = max(SLACK, AIR * item.property("font").pixelSize())
    wide = item.property("contentWidth") - _hanging(item)
    return bool(wide > item.width() + SLACK or item.property("contentHeight") > item.height() + air)


def drawn_font(item: QQuickItem) -> QFont:
    """The font of the words as they are drawn: a text that fits itself into its room has a smaller one than it asks."""
    font = QFont(item.property("font"))
    drawn = QQmlExpression(QQmlEngine.contextForObject(item), item, "fontInfo.pixelSize").evaluate()
    size = drawn[0] if isinstance(drawn, tuple) else drawn
    if isinstance(size, int | float) and size >= 1:
        font.setPixelSize(round(size))
    return font


def apart(item: QQuickItem, text: str, font: QFont) -> Apart:
    """How far the parts of the words stand apart: what the font adds, and the pitch of lines as they are drawn."""
    size, count = font.pixelSize(), int(item.property("lineCount"))
    joins = any(unicodedata.bidirectional(sign) == "AL" for sign in text)
    signs = sum(not sign.isspace() and unicodedata.category(sign) != "Cf" for sign in text)
    return Apart(
        lines=item.property("contentHeight") / count / size if count > 1 else None,
        letters=None if joins or signs < LETTERS else font.letterSpacing() / size,
        words=font.wordSpacing() / size,
    )


def capital_height(font: QFont) -> float:
    """Pixels from the baseline to the top of a capital."""
    return _metrics(font).capHeight()


def _metrics(font: QFont) -> QFontMetricsF:
    return _known_metrics(font.family(), font.pixelSize(), font.bold())


@lru_cache(maxsize=256)
def _known_metrics(family: str, pixels: int, bold: bool) -> QFontMetricsF:  # noqa: FBT001 -- a key of the cache
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return QFontMetricsF(font)
