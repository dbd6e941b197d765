"""Lines that are read from the right: Qt lays out a whole text by its first letter, which is that of a field's name."""

import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

_FROM_THE_RIGHT = ("R", "AL")
_STRONG = ("L", *_FROM_THE_RIGHT)


def direct_lines(document: QTextDocument) -> None:
    """Has each line that begins with such a letter begin at the right; lines below it that are typed do so too.

    What could be undone is forgotten, as it is by a new text.
    """
    lines = [number for number, line in enumerate(document.toPlainText().split("\n")) if is_from_the_right(line)]
    if not lines:
        return
    document.setUndoRedoEnabled(False)
    look = QTextBlockFormat()
    look.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for number in lines:
        cursor.setPosition(document.findBlockByNumber(number).position())
        cursor.mergeBlockFormat(look)
    cursor.endEditBlock()
    document.setUndoRedoEnabled(True)


def is_from_the_right(line: str) -> bool:
    """Whether the first letter of a line belongs to a script such as Arabic."""
    if line.isascii():
        return False
    first = next((kind for sign in line if (kind := unicodedata.bidirectional(sign)) in _STRONG), "L")
    return first in _FROM_THE_RIGHT
