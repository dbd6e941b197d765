"""Printing my list, and the leaflet of the article that the visitor was in."""

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.errors import PackUnusable
from kiosk.screen.store import VisitStore
from kiosk.visit.my_list import MyList
from kiosk.visit.visit import Visit

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SHOWN_MS = 60
"""Until "sending" is on the screen; only then are the pages made, which takes a moment."""


class Press(Protocol):
    """What makes pages and sends them to the printer. ``told`` says how it went: sent, help or silent."""

    told: SignalInstance

    def print_list(self, my_list: MyList, language: str) -> None:
        """Prints a visitor's list."""

    def print_leaflet(self, article: str, language: str) -> None:
        """Prints the leaflet of an article."""

    def stop(self) -> None:
        """Forgets what the printer has not taken yet."""


@QmlElement
@QmlUncreatable("The visit holds it")
class PrintModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Whether there is a printer, and how it goes. A press is only made when somebody wants to print."""

    changed = Signal()

    def __init__(self, store: VisitStore, press: Callable[[], Press] | None, has: Callable[[Visit], bool]) -> None:
        super().__init__(store)
        self._store = store
        self._find = press
        self._has_article = has
        self._press: Press | None = None
        self._state = ""
        self._leaflet = False
        self._later = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._later.timeout.connect(self._print)
        store.changed.connect(self.changed)

    @Property(bool, constant=True, final=True)
    def offered(self) -> bool:
        """Whether a printer is set."""
        return self._find is not None

    @Property(str, notify=changed, final=True)
    def state(self) -> str:
        """Empty, sending, sent, help or silent."""
        return self._state

    @Property(bool, notify=changed, final=True)
    def leafletOffered(self) -> bool:
        """Whether the visitor was in an article, and it is there in their language."""
        with suppress(PackUnusable):
            return self._has_article(self._store.visit)
        return False

    @Slot()
    def printList(self) -> None:
        """Prints the visitor's questions."""
        self._begin(leaflet=False)

    @Slot()
    def printLeaflet(self) -> None:
        """Prints the leaflet of the article that the visitor was in last."""
        if self.leafletOffered:
            self._begin(leaflet=True)

    def clear(self) -> None:
        """As if nobody had printed anything. What the printer has not taken yet is not printed."""
        self._later.stop()
        if self._press is not None:
            self._press.stop()
        self._become("", leaflet=False)

    def _begin(self, *, leaflet: bool) -> None:
        if self._find is None or self._state == "sending":
            return
        self._become("sending", leaflet=leaflet)
        self._later.start()

    @Slot()
    def _print(self) -> None:
        if self._press is None and self._find is not None:
            self._press = self._find()
            self._press.told.connect(self._hear)
        visit = self._store.visit
        if self._press is None:
            return
        if self._leaflet:
            self._press.print_leaflet(visit.article, visit.language)
        else:
            self._press.print_list(visit.my_list, visit.language)

    @Slot(str)
    def _hear(self, outcome: str) -> None:
        self._become(outcome, leaflet=self._leaflet)

    def _become(self, state: str, *, leaflet: bool) -> None:
        self._state, self._leaflet = state, leaflet
        self.changed.emit()
