"""A text in one or more QR codes, of which one shows."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.screen.code_pictures import code_request
from kiosk.tablet.qr_code import QrCode

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("What holds the text makes its codes")
class CodeModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """What QML needs to draw the code. What inherits it has a signal of its own for its own properties."""

    turned = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._number = self._count = 0
        self._shown: QrCode | None = None

    def turn_to(self, number: int, count: int, shown: QrCode | None) -> None:
        """Shows one of so many codes, counted from 0; or none."""
        self._number, self._count, self._shown = number, count, shown
        self.turned.emit()

    @Property(int, notify=turned, final=True)
    def code(self) -> int:
        """Which code shows, from 0."""
        return self._number

    @Property(int, notify=turned, final=True)
    def codeCount(self) -> int:
        return self._count

    @Property(str, notify=turned, final=True)
    def codeSquares(self) -> str:
        """The squares of the code as the picture provider of codes wants them; empty where there is no code."""
        return code_request(self._shown) if self._shown else ""

    @Property(int, notify=turned, final=True)
    def codeSize(self) -> int:
        """Squares along one side, without the quiet zone."""
        return self._shown.size if self._shown else 0

    @Property(str, notify=turned, final=True)
    def codeText(self) -> str:
        """The words inside the code."""
        return self._shown.text if self._shown else ""
