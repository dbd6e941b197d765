"""Hears what goes wrong while the kiosk runs, and has it noted for the staff."""

from PySide6.QtCore import QObject, Slot

from kiosk.screen.store import VisitStore
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog

_OF_PRINTER = {"help": FaultKind.PRINTER_HELP, "silent": FaultKind.PRINTER_SILENT}


class FaultEars(QObject):
    """What it hears bears no word of where a visitor was or what they asked. Without a log it hears nothing."""

    def __init__(self, faults: FaultLog | None, parent: QObject) -> None:
        super().__init__(parent)
        self._faults = faults
        self._store: VisitStore | None = None

    def listen_to(self, store: VisitStore) -> None:
        """Hears of pages that cannot be read."""
        self._store = store
        store.changed.connect(self.hear_pages)

    def turn(self, withdrawn: int) -> None:
        """Another day: what came up in yesterday's visits can be written down; so many articles are withdrawn."""
        if self._faults is not None:
            self._faults.settle()
            if withdrawn:
                self._faults.note_standing(FaultKind.WITHDRAWN, count=withdrawn)

    @Slot()
    def hear_pages(self) -> None:
        if self._store is not None and self._store.trouble and not self._store.withdrawn:
            self._note(FaultKind.PAGE_UNREADABLE)

    @Slot()
    def hear_voice_lost(self) -> None:
        self._note(FaultKind.VOICE_LOST)

    @Slot(str)
    def hear_printer(self, outcome: str) -> None:
        if outcome in _OF_PRINTER:
            self._note(_OF_PRINTER[outcome])

    def _note(self, kind: FaultKind) -> None:
        if self._faults is not None:
            self._faults.note(kind)
