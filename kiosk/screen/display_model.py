"""Text and display, as QML sees it and the visitor sets it."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.store import VisitStore
from kiosk.visit.display import Display, Scheme, resized
from kiosk.visit.visit import displayed

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")
class DisplayModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """How the screen looks and feels in this visit."""

    changed = Signal()

    def __init__(self, store: VisitStore) -> None:
        super().__init__(store)
        self._store = store
        store.changed.connect(self.changed)

    @Property(int, notify=changed, final=True)
    def textSize(self) -> int:
        return self._display.text_size

    @Property(str, notify=changed, final=True)
    def scheme(self) -> str:
        return self._display.scheme.value

    @Property(bool, notify=changed, final=True)
    def still(self) -> bool:
        """Without motion."""
        return self._display.still

    @Slot(int)
    def setTextSize(self, per_cent: int) -> None:
        self._become(resized(self._display, per_cent))

    @Slot(str)
    def setScheme(self, scheme: str) -> None:
        self._become(replace(self._display, scheme=Scheme(scheme)))

    @property
    def _display(self) -> Display:
        return self._store.visit.display

    def _become(self, display: Display) -> None:
        self._store.become(displayed(self._store.visit, display))
