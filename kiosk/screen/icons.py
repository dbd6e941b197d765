"""Icons, dashed edges and dots as images.

A Shape would do on a GPU. Qt's software renderer draws a Shape that is scrolled wholly out of a clipped list all the
same, over whatever stands there; an Image is clipped as it should be, and drawn faster.
"""

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.screen.icon_paths import ICON_PATHS

STROKE = 1.9
_LARGEST = 4096
_SVG = "http://www.w3.org/2000/svg"


class Icons(QQuickImageProvider):
    """Serves ``image://icons/NAME/RRGGBB``, or ``NAME/RRGGBB/filled``, at the size that the item asks for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        _bound(wanted, size)
        return _drawn(svg(request), size)


class DashedEdges(QQuickImageProvider):
    """Serves ``image://edges/RRGGBB/RADIUS/WIDTH``: a dashed outline with round corners, measures in pixels."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        _bound(wanted, size)
        colour, radius, width = request.split("/")
        return _drawn(dashed_edge(size.width(), size.height(), colour, float(radius), float(width)), size)


class Dots(QQuickImageProvider):
    """Serves ``image://dots/RRGGBB``: one dot, the tile of a dotted line, half as wide as the tile."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, request: str, size: QSize, wanted: QSize) -> QImage:
        _bound(wanted, size)
        dot = f'<circle cx="50" cy="50" r="28" fill="#{request}"/>'
        return _drawn(f'<svg xmlns="{_SVG}" viewBox="0 0 100 100">{dot}</svg>', size)


def svg(request: str) -> str:
    """The drawing for ``NAME/RRGGBB`` or ``NAME/RRGGBB/filled``. A name that is not in the set draws nothing."""
    name, colour, style = (*request.split("/"), "000000", "")[:3]
    fill = f"#{colour}" if style == "filled" else "none"
    return (
        f'<svg xmlns="{_SVG}" viewBox="0 0 24 24">'
        f'<path d="{ICON_PATHS.get(name, "")}" fill="{fill}" stroke="#{colour}" stroke-width="{STROKE}" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )


def dashed_edge(width: int, height: int, colour: str, radius: float, line: float) -> str:
    """A drawing of the outline of a rectangle of so many pixels."""
    return (
        f'<svg xmlns="{_SVG}" viewBox="0 0 {width} {height}">'
        f'<rect x="{line / 2}" y="{line / 2}" width="{width - line}" height="{height - line}" rx="{radius}" '
        f'fill="none" stroke="#{colour}" stroke-width="{line}" stroke-dasharray="{4 * line} {3 * line}"/></svg>'
    )


def _bound(wanted: QSize, size: QSize) -> None:
    """Sets the size of the picture: what was wanted, within reason."""
    size.setWidth(min(_LARGEST, max(1, wanted.width())))
    size.setHeight(min(_LARGEST, max(1, wanted.height())))


def _drawn(drawing: str, size: QSize) -> QImage:
    # Made of empty bytes and of SVG alone: fill() and pens would bring in all of Qt's colours and styles.
    nothing = bytes(4 * size.width() * size.height())
    image = QImage(nothing, size.width(), size.height(), QImage.Format.Format_ARGB32_Premultiplied).copy()
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter)
    painter.end()
    return image
