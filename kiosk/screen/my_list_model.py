"""My list: the questions a visitor takes along, and the QR codes that hold them."""

from dataclasses import dataclass

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.code_model import CodeModel
from kiosk.screen.rows import Rows
from kiosk.screen.store import VisitStore
from kiosk.tablet.qr_code import QrCode, codes
from kiosk.visit.my_list import MyList, raised, removed, undone
from kiosk.visit.visit import relisted, turned
from kiosk.visit.where import InMyList

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One question, its number from 1, and the title of where it came from."""

    number: int
    text: str
    place: str


@QmlElement
@QmlUncreatable("The visit holds it")
class MyListModel(CodeModel):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """The visitor's list."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        self._list = MyList()
        self._heading = ""
        self._footer = ""
        self._entries = Rows(EntryRow, self)
        self._codes: tuple[QrCode, ...] = ()

    def show(self, my_list: MyList, code: int, heading: str, footer: str) -> None:
        """Shows a list; the codes' text starts with ``heading`` and ends with ``footer``."""
        if my_list.entries != self._list.entries or (heading, footer) != (self._heading, self._footer):
            lines = [f"{number}. {entry.text}" for number, entry in enumerate(my_list.entries, start=1)]
            self._codes = codes(heading, lines, footer) if lines else ()
        self._list, self._heading, self._footer = my_list, heading, footer
        number = min(code, max(0, len(self._codes) - 1))
        self._entries.show(
            [EntryRow(number, entry.text, entry.place) for number, entry in enumerate(my_list.entries, start=1)]
        )
        self.turn_to(number, len(self._codes), self._codes[number] if self._codes else None)
        self.changed.emit()

    @Property(Rows, constant=True, final=True)
    def entries(self) -> Rows:
        return self._entries

    @Property(int, notify=changed, final=True)
    def count(self) -> int:
        return len(self._list.entries)

    @Property(bool, notify=changed, final=True)
    def canUndo(self) -> bool:
        return self._list.before is not None

    @Slot(int)
    def drop(self, index: int) -> None:
        """Takes a question off the list."""
        self._relist(removed(self._store.visit.my_list, index))

    @Slot(int)
    def raiseEntry(self, index: int) -> None:
        """Moves a question one place up."""
        self._relist(raised(self._store.visit.my_list, index))

    @Slot()
    def undo(self) -> None:
        """Brings back what was taken off last."""
        self._relist(undone(self._store.visit.my_list))

    @Slot(int)
    def showCode(self, code: int) -> None:
        """Shows another of several codes."""
        if isinstance(self._store.visit.where, InMyList) and 0 <= code < len(self._codes):
            self._store.become(turned(self._store.visit, InMyList(code)))

    def _relist(self, my_list: MyList) -> None:
        self._store.become(relisted(self._store.visit, my_list))
