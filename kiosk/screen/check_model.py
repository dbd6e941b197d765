"""Check what you learned: one question at a time, unscored, never recorded."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.article.article import CheckItem
from kiosk.article.inline import plain
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.visit.visit import turned
from kiosk.visit.where import Checking

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One possible answer; ``why`` is empty until it has been tried."""

    number: int
    text: str
    correct: bool
    tried: bool
    why: str


@QmlElement
@QmlUncreatable("The visit holds it")
class CheckModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Where the visitor is in the check. ``number`` is 0 past the last question."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._items: tuple[CheckItem, ...] = ()
        self._item = 0
        self._tried: tuple[int, ...] = ()
        self._options = Rows(OptionRow, self)

    def show(self, items: Sequence[CheckItem], item: int, tried: tuple[int, ...]) -> None:
        """Shows the item with the given index (one past the last: the end) and the options tried on it."""
        self._items, self._item, self._tried = tuple(items), item, tried
        self._options.show(
            [
                OptionRow(
                    number, option.text, option.right, number in tried, plain(option.why) if number in tried else ""
                )
                for number, option in enumerate(self._current.options if self._current else ())
            ]
        )
        self.changed.emit()

    @property
    def _current(self) -> CheckItem | None:
        return self._items[self._item] if 0 <= self._item < len(self._items) else None

    @Property(int, notify=changed, final=True)
    def number(self) -> int:
        return self._item + 1 if self._current else 0

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return len(self._items)

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._current.text if self._current else ""

    @Property(bool, notify=changed, final=True)
    def solved(self) -> bool:
        """Whether the right option has been found."""
        options = self._current.options if self._current else ()
        return any(options[number].right for number in self._tried if number < len(options))

    @Property(Rows, constant=True, final=True)
    def options(self) -> Rows:
        return self._options

    @Slot(int)
    def tryOption(self, number: int) -> None:
        """The visitor picks an option; the others stay open."""
        where = self._store.visit.where
        if isinstance(where, Checking) and 0 <= number < self._options.rowCount() and number not in where.tried:
            tried = (*where.tried, number)
            self._store.become(turned(self._store.visit, Checking(where.article, where.item, tried)))

    @Slot()
    def goOn(self) -> None:
        """On to the next question, or to the end."""
        where = self._store.visit.where
        if isinstance(where, Checking) and where.item < len(self._items):
            self._store.become(turned(self._store.visit, Checking(where.article, where.item + 1)))

    @Slot()
    def startAgain(self) -> None:
        """Back to the first question."""
        where = self._store.visit.where
        if isinstance(where, Checking):
            self._store.become(turned(self._store.visit, Checking(where.article)))
