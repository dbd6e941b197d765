"""Icons, dashed edges and dots as images.

A Shape would do on a GPU. Qt's software renderer draws a Shape that is scrolled wholly out of a clipped list all the
same, over whatever stands there; an Image is clipped as it should be, and drawn faster.
"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.screen.icon_paths import ICON_PATHS

STROKE = 1.9
_LARGEST = 4096


class Icons(QQuickImageProvider):
    """Serves ``image://icons/NAME/RRGGBB``, or ``NAME/RRGGBB/filled``, at the size that the item asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        image = _blank(wanted, size)
        painter = QPainter(image)
        QSvgRenderer(QByteArray(svg(request).encode())).render(painter)
        painter.end()
        return image


class DashedEdges(QQuickImageProvider):
    """Serves ``image://edges/RRGGBB/RADIUS/WIDTH``: a dashed outline with round corners, measures in pixels."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        colour, radius, width = request.split("/")
        image = _blank(wanted, size)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(f"#{colour}"), float(width))
        pen.setDashPattern([4, 3])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        half = float(width) / 2
        edge = QRectF(image.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(edge, float(radius), float(radius))
        painter.end()
        return image


class Dots(QQuickImageProvider):
    """Serves ``image://dots/RRGGBB``: one dot, the tile of a dotted line, half as wide as the tile."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        image = _blank(wanted, size)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(f"#{request}"))
        radius = image.width() * 0.28
        painter.drawEllipse(QRectF(image.rect()).center(), radius, radius)
        painter.end()
        return image


def svg(request: str) -> str:
    """The drawing for ``NAME/RRGGBB`` or ``NAME/RRGGBB/filled``. A name that is not in the set draws nothing."""
    name, colour, style = (*request.split("/"), "000000", "")[:3]
    fill = f"#{colour}" if style == "filled" else "none"
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">'
        f'<path d="{ICON_PATHS.get(name, "")}" fill="{fill}" stroke="#{colour}" stroke-width="{STROKE}" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def _blank(wanted: QSize, size: QSize) -> QImage:
    width = min(_LARGEST, max(1, wanted.width()))
    height = min(_LARGEST, max(1, wanted.height()))
    size.setWidth(width)
    size.setHeight(height)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
