"""Images of the library, from the pack alone: no file name and no address is ever followed."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.pack.errors import NotInPack, PackUnusable
from kiosk.pack.read import Pack


class Pictures(QQuickImageProvider):
    """Serves ``image://library/NAME``. A picture that cannot be read is empty; its words still stand."""

    def __init__(self, pack: Pack) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pack = pack

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:
        image = QImage()
        try:
            image.loadFromData(self._pack.image(name))
        except (PackUnusable, NotInPack):
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(0)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image if wanted.isEmpty() else image.scaled(wanted)
