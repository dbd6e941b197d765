"""A list of frozen rows as Qt sees it."""

from collections.abc import Iterator, Sequence
from dataclasses import fields
from itertools import islice
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Signal,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_AT_ONCE = 40
_NOWHERE = QModelIndex()
FIRST_ROLE = 257
"""Qt.UserRole + 1. Whoever names Qt itself makes Python's twins of all its hundreds of keys and colours."""


@QmlElement
@QmlUncreatable("View models own their rows")
class Rows(QAbstractListModel):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Frozen dataclass rows, replaced whole; each field is a role of the same name in camelCase.

    Rows after the first may come from an iterator: they are taken as the view nears them.
    """

    countChanged = Signal()

    def __init__(self, kind: type, parent: QObject, rows: Sequence[object] = ()) -> None:
        super().__init__(parent)
        names = [field.name for field in fields(kind)]
        self._names = {FIRST_ROLE + number: QByteArray(_camel(name).encode()) for number, name in enumerate(names)}
        self._read = {FIRST_ROLE + number: attrgetter(name) for number, name in enumerate(names)}
        self._rows: list[object] = list(rows)
        self._rest: Iterator[object] = iter(())
        self._whole = True

    def show(self, rows: Sequence[object]) -> None:
        """Replaces all rows; the same rows again change nothing."""
        if list(rows) != self._rows or not self._whole:
            self.show_from(iter(rows), len(rows) + 1)

    def show_from(self, rows: Iterator[object], first: int) -> None:
        """Replaces all rows by those of an iterator, ``first`` of them at once."""
        count = len(self._rows)
        self.beginResetModel()
        self._rows, self._rest = list(islice(rows, first)), rows
        self._whole = len(self._rows) < first
        self.endResetModel()
        if count != len(self._rows):
            self.countChanged.emit()

    @Property(bool, notify=countChanged, final=True)
    def whole(self) -> bool:
        """Whether all rows have been taken."""
        return self._whole

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and not self._whole

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        more = list(islice(self._rest, _AT_ONCE))
        self._whole = len(more) < _AT_ONCE
        if more and not parent.isValid():
            start = len(self._rows)
            self.beginInsertRows(_NOWHERE, start, start + len(more) - 1)
            self._rows += more
            self.endInsertRows()
        self.countChanged.emit()

    @Property(int, notify=countChanged, final=True)
    def count(self) -> int:
        """How many rows there are."""
        return len(self._rows)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = 0) -> Any:  # noqa: ANN401 -- Qt's type
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or role not in self._read:
            return None
        return self._read[role](self._rows[index.row()])

    def roleNames(self) -> dict[int, QByteArray]:
        return self._names


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.capitalize() for part in rest)
