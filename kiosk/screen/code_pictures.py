"""QR codes as images, one square of the code a whole number of pixels of the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.tablet.qr_code import QrCode

_LARGEST = 4096


class CodePictures(QQuickImageProvider):
    """Serves ``image://codes/RRGGBB/REQUEST``: the dark squares in that colour on nothing. Keeps none of them."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        colour, side, squares = request.split("/")
        code = QrCode("", int(side), int(squares, 16))
        image = QImage(code.rows, code.size, code.size, code.row_bytes, QImage.Format.Format_Mono)
        image.setColorTable([0, QColor(f"#{colour}").rgba()])
        whole = min(_LARGEST, max(code.size, wanted.width()))
        size.setWidth(whole)
        size.setHeight(whole)
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied).scaled(whole, whole)


def code_request(code: QrCode) -> str:
    """The part of an address that holds a code itself, so that the provider needs to remember nothing."""
    return f"{code.size}/{code.squares:x}"
