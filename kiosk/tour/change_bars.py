"""Bars at the edges of two pictures where they differ, as printers set them beside what changed."""

from collections.abc import Iterator

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

_WIDTH = 10
_GAP = 24
"""Rows of pixels that are the same, so few that the bar goes on."""
_COLOUR = QColor("#b3001b")


def with_bars(one: QImage, other: QImage) -> tuple[QImage, QImage]:
    """Copies of two pictures of one size, each with bars beside the rows in which they differ."""
    bands = list(_bands(_differing(one, other)))
    return _barred(one, bands), _barred(other, bands)


def _differing(one: QImage, other: QImage) -> list[int]:
    if one.size() != other.size():
        return []
    plain = [picture.convertToFormat(QImage.Format.Format_RGB32) for picture in (one, other)]
    ours, theirs = (bytes(picture.constBits()) for picture in plain)
    length = plain[0].bytesPerLine()
    starts = range(0, len(ours), length)
    return [row for row, start in enumerate(starts) if ours[start : start + length] != theirs[start : start + length]]


def _bands(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last row of each run of rows, small gaps within."""
    starts = [place for place, row in enumerate(rows) if not place or row - rows[place - 1] > _GAP]
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        yield rows[start], rows[end - 1]


def _barred(picture: QImage, bands: list[tuple[int, int]]) -> QImage:
    barred = picture.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(barred)
    for first, last in bands:
        for left in (0, barred.width() - _WIDTH):
            painter.fillRect(QRect(left, first, _WIDTH, last - first + 1), _COLOUR)
    painter.end()
    return barred
