"""The touch test: fields of a finger's size that fill as they are touched; those that stay empty are dead."""

from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.rows import FIRST_ROLE

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

QUIET_MS = 30_000
"""So long after the last touch the test is over."""

_NOWHERE = QModelIndex()


@QmlElement
@QmlUncreatable("The panel holds it")
class TouchCells(QAbstractListModel):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The fields, row by row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.touched: list[bool] = []

    def lay(self, count: int) -> None:
        """Begins anew with so many fields."""
        self.beginResetModel()
        self.touched = [False] * count
        self.endResetModel()

    def fill(self, number: int) -> bool:
        """A finger was there. Returns whether it was the first time."""
        first = not self.touched[number]
        if first:
            self.touched[number] = True
            place = self.index(number, 0)
            self.dataChanged.emit(place, place, [FIRST_ROLE])
        return first

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.touched)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:  # noqa: ANN401 -- Qt's type
        return self.touched[index.row()] if index.isValid() and role == FIRST_ROLE else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST_ROLE: QByteArray(b"touched")}


@QmlElement
@QmlUncreatable("The panel holds it")
class TouchModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """How far the test is. ``quiet`` rings when nobody draws any more."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._cells = TouchCells(self)
        self._columns = self._rows = 1
        self._left = 0
        self._fingers: dict[int, tuple[float, float]] = {}
        self.quiet = QTimer(self, singleShot=True, interval=QUIET_MS)

    @Property(TouchCells, constant=True, final=True)
    def cells(self) -> TouchCells:
        return self._cells

    @Property(int, notify=changed, final=True)
    def empty(self) -> int:
        """How many fields no finger has reached yet."""
        return self._left

    @Property(bool, notify=changed, final=True)
    def begun(self) -> bool:
        return self._left < len(self._cells.touched)

    @Slot(int, int)
    def lay(self, columns: int, rows: int) -> None:
        """Begins anew with so many fields across and down."""
        self._columns, self._rows = max(1, columns), max(1, rows)
        self._left = self._columns * self._rows
        self._fingers.clear()
        self._cells.lay(self._left)
        self.quiet.start()
        self.changed.emit()

    def draw(self, finger: int, across: float, down: float) -> None:
        """A finger is at a place, in shares of the screen; it came there in a straight line."""
        last = self._fingers.get(finger, (across, down))
        self._fingers[finger] = (across, down)
        steps = 1 + int(2 * max(abs(across - last[0]) * self._columns, abs(down - last[1]) * self._rows))
        for step in range(1, steps + 1):
            part = step / steps
            self._fill(last[0] + (across - last[0]) * part, last[1] + (down - last[1]) * part)
        self.quiet.start()

    def lift(self, finger: int) -> None:
        """A finger is gone."""
        self._fingers.pop(finger, None)

    def _fill(self, across: float, down: float) -> None:
        column, row = int(across * self._columns), int(down * self._rows)
        inside = 0 <= column < self._columns and 0 <= row < self._rows
        if inside and self._cells.fill(row * self._columns + column):
            self._left -= 1
            self.changed.emit()
