"""The mark that goes along with what is read: on which item it lies, and where in it."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from kiosk.screen.spoken_place import SpokenPlace

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The reader holds it")
class SpokenMark(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """Lines of a text are marked one by one, anything else by a frame."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._place: SpokenPlace | None = None
        self._lines: list[QRectF] = []
        self._frame = QRectF()

    @Property(QQuickItem, notify=changed, final=True)
    def item(self) -> QQuickItem | None:
        """What it lies on; none while there is nothing to mark, or where that is gone."""
        return self._place.item if self._place and shiboken6.isValid(self._place.item) else None

    @Property("QVariantList", notify=changed, final=True)  # type: ignore[arg-type]  # Qt's own name for a list
    def lines(self) -> list[QRectF]:
        """The lines of the sentence, in pixels of the item; empty where the item as a whole is marked."""
        return self._lines

    @Property(QRectF, notify=changed, final=True)
    def frame(self) -> QRectF:
        """What the frame goes around where an item as a whole is marked; empty where lines are."""
        return self._frame

    def lie_on(self, place: "SpokenPlace | None") -> None:
        """Marks a place, or nothing any more."""
        if place is not None or self._place is not None:
            self._place = place
            self._lines, self._frame = (place.lines(), place.frame()) if place else ([], QRectF())
            self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """The item was laid out anew, for another width or text size."""
        self.lie_on(self._place)
