"""How the screen rests while nobody is there, as QML sees it."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The visit holds it")
class RestModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Whether the screen is dark, whether a touch wakes it, and how far the attract screen has moved from its place."""

    changed = Signal()
    woken = Signal()

    def __init__(self, parent: QObject, *, wakes: bool) -> None:
        super().__init__(parent)
        self._dark = False
        self._wakes = wakes
        self._shift = (0, 0)

    @Property(bool, notify=changed, final=True)
    def dark(self) -> bool:
        return self._dark

    @Property(bool, constant=True, final=True)
    def wakes(self) -> bool:
        """Whether a touch wakes the dark screen."""
        return self._wakes

    @Property(int, notify=changed, final=True)
    def shiftX(self) -> int:
        """In units of 1/113 inch."""
        return self._shift[0]

    @Property(int, notify=changed, final=True)
    def shiftY(self) -> int:
        return self._shift[1]

    @Slot()
    def wake(self) -> None:
        """Somebody has touched the dark screen."""
        if self._dark and self._wakes:
            self.woken.emit()

    def darken(self, *, dark: bool) -> None:
        """The screen goes dark, or shows again."""
        if dark != self._dark:
            self._dark = dark
            self.changed.emit()

    def move(self, shift: tuple[int, int]) -> None:
        """The attract screen stands elsewhere."""
        if shift != self._shift:
            self._shift = shift
            self.changed.emit()
