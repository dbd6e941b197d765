"""What somebody else wrote into the open file, beside what is typed here."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Desk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes it")
class Theirs(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Shown while somebody compares; ``text`` is empty where nobody does."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._text = ""

    @Property(str, notify=changed, final=True)
    def text(self) -> str:
        return self._text

    @Slot(str)
    def show(self, text: str) -> None:
        self._text = text
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Nobody compares any more."""
        self.show("")
