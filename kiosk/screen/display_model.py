"""Text and display, as QML sees it and the visitor sets it."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.store import VisitStore
from kiosk.visit.display import Display, Scheme, held, resized, rested, steadied
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
        self._still_as_set_up = store.first.display.still
        self._system_still = False
        store.changed.connect(self.changed)

    @Property(int, notify=changed, final=True)
    def textSize(self) -> int:
        return self._display.text_size

    @Property(str, notify=changed, final=True)
    def scheme(self) -> str:
        return self._display.scheme.value

    @Property(bool, notify=changed, final=True)
    def spaced(self) -> bool:
        """Lines, letters, words and paragraphs farther apart."""
        return self._display.spaced

    @Property(bool, notify=changed, final=True)
    def lowered(self) -> bool:
        """Every control in the lower part of the screen."""
        return self._display.lowered

    @Property(bool, notify=changed, final=True)
    def steady(self) -> bool:
        """For shaking hands."""
        return self._display.steady

    @Property(bool, notify=changed, final=True)
    def still(self) -> bool:
        """Without motion."""
        return self._display.still

    @Property(float, notify=changed, final=True)
    def hold(self) -> float:
        """Seconds that a finger must rest before it touches anything."""
        return self._display.hold

    @Property(float, notify=changed, final=True)
    def rest(self) -> float:
        """Seconds after a touch in which a second one is dropped."""
        return self._display.rest

    @Slot(int)
    def setTextSize(self, per_cent: int) -> None:
        self._become(resized(self._display, per_cent))

    @Slot(str)
    def setScheme(self, scheme: str) -> None:
        self._become(replace(self._display, scheme=Scheme(scheme)))

    @Slot(bool)
    def setSpaced(self, on: bool) -> None:
        self._become(replace(self._display, spaced=on))

    @Slot(bool)
    def setLowered(self, on: bool) -> None:
        self._become(replace(self._display, lowered=on))

    @Slot(bool)
    def setSteady(self, on: bool) -> None:
        self._become(steadied(self._display, on=on))

    @Slot(bool)
    def setStill(self, on: bool) -> None:
        self._become(replace(self._display, still=on))

    @Slot(bool)
    def begin(self, still: bool) -> None:
        """Whether the system of the tablet asks for no motion: so every visit begins, unless the settings do anyway."""
        if still != self._system_still:
            self._system_still = still
            first = self._store.first
            self._store.begin_with(displayed(first, replace(first.display, still=still or self._still_as_set_up)))

    @Slot(float)
    def setHold(self, seconds: float) -> None:
        self._become(held(self._display, seconds))

    @Slot(float)
    def setRest(self, seconds: float) -> None:
        self._become(rested(self._display, seconds))

    @property
    def _display(self) -> Display:
        return self._store.visit.display

    def _become(self, display: Display) -> None:
        self._store.become(displayed(self._store.visit, display))
