"""A window with nothing but a list of blocks in it."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import shiboken6
from PySide6.QtCore import Q_ARG, Q_RETURN_ARG, QMetaObject, QObject, QPoint, QPointF, QRectF, QSize, Slot
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPointingDevice
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider, QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.article.blocks import Block
from kiosk.screen.block_rows import BlockRow, BlockRows
from kiosk.screen.icons import Dots, Icons
from kiosk.screen.rows import Rows
from kiosk.screen.window import QML

Answer = TypeVar("Answer")
Open = Callable[..., "BlocksWindow"]

PAGE = b"""
import QtQuick
import Kiosk.Backend
import Kiosk.Blocks
import Kiosk.Theme
import Kiosk.Ui

Window {
    id: window

    required property Rows blocks
    required property QtObject heard
    required property bool mirrored
    required property int margin

    color: Theme.colours.background
    visible: true

    BlockList {
        anchors.fill: parent
        anchors.margins: window.margin
        blocks: window.blocks
        objectName: "list"
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: window.mirrored

        header: Title {
            text: "The usual dose"
        }
        footer: Words {
            text: "The end"
        }

        onWordTouched: (kind, article, target) => window.heard.hear(kind, article, target)
    }
}
"""


class Heard(QObject):
    """Remembers which words were touched."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[tuple[str, str, str]] = []

    @Slot(str, str, str)
    def hear(self, kind: str, article: str, target: str) -> None:
        self.words.append((kind, article, target))


class Pictures(QQuickImageProvider):
    """Every picture of the library is a plain colour."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, wanted: QSize) -> QImage:  # noqa: N802 -- the name is Qt's
        image = QImage(wanted, QImage.Format.Format_RGB32)
        image.fill(QColor("steelblue"))
        return image


class BlocksWindow:
    """Blocks in a window of some size; 113 pixels are an inch, as in the pictures of the look, times ``unit``."""

    def __init__(self, finger: QPointingDevice, blocks: Iterable[Block], **look) -> None:
        self._finger = finger
        self.owner = QObject()
        self.heard = Heard()
        self.rows = Rows(BlockRow, self.owner, self.made(blocks))
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(QML))
        for name, provider in (("icons", Icons()), ("dots", Dots()), ("library", Pictures())):
            self._engine.addImageProvider(name, provider)
        self.theme: QObject = self._engine.singletonInstance("Kiosk.Theme", "Theme")
        self._load(**look)
        self.list = self.item("list")
        self.view = self.item("blocks")
        self.settle()

    def _load(
        self,
        *,
        size: tuple[int, int] = (822, 700),
        unit: float = 1,
        scale: float = 1,
        scheme: str = "light",
        mirrored: bool = False,
        margin: int = 0,
        reduced_motion: bool = True,
    ) -> None:
        theme = {"unit": unit, "textScale": scale, "scheme": scheme, "reducedMotion": reduced_motion}
        for name, value in theme.items():
            self.theme.setProperty(name, value)
        page = {"width": size[0], "height": size[1], "mirrored": mirrored, "margin": margin}
        self._engine.setInitialProperties({"blocks": self.rows, "heard": self.heard, **page})
        self._engine.loadData(PAGE)
        self.window = self._engine.rootObjects()[0]
        assert isinstance(self.window, QQuickWindow)
        QGuiApplication.processEvents()

    def made(self, blocks: Iterable[Block]) -> tuple[BlockRow, ...]:
        return tuple(BlockRows(self.owner).of(blocks))

    def settle(self) -> None:
        """Draws what there is, so that everything has its place."""
        QGuiApplication.processEvents()
        self.window.grabWindow()
        QGuiApplication.processEvents()

    def show(self, blocks: Iterable[Block]) -> None:
        self.rows.show(self.made(blocks))
        self.settle()

    def items(self, kind: str = "", within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Every visible item whose QML type is ``kind`` or is made from it."""
        within = within or self.window.contentItem()
        return (item for item in _visible(within) if not kind or kind in _types(item))

    def item(self, name: str) -> QQuickItem:
        hits = [item for item in self.items() if item.objectName() == name]
        assert len(hits) == 1, f"{len(hits)} visible items are named {name!r}"
        return hits[0]

    def texts(self, within: QQuickItem | None = None) -> list[QQuickItem]:
        """Every visible text item that has words."""
        hits = (item for item in self.items(within=within) if _types(item) & {"QQuickText", "QQuickTextEdit"})
        return [item for item in hits if item.property("text")]

    def words(self, within: QQuickItem | None = None) -> list[str]:
        """Every visible text, as it is read."""
        return [str(text.property("plain") or text.property("text")) for text in self.texts(within)]

    def tap(self, item: QQuickItem, finger: int = 0) -> None:
        point = middle(item)
        QTest.touchEvent(self.window, self._finger).press(finger, point, self.window).commit()
        QTest.touchEvent(self.window, self._finger).release(finger, point, self.window).commit()

    def drag(self, start: QPoint, distance: int, wait: Callable[[int], None]) -> None:
        """A finger goes down, moves up by ``distance`` in steps, stops, and lifts."""
        QTest.touchEvent(self.window, self._finger).press(0, start, self.window).commit()
        for moved in range(0, distance + 1, 20):
            QTest.touchEvent(self.window, self._finger).move(0, start - QPoint(0, moved), self.window).commit()
            wait(16)
        QTest.touchEvent(self.window, self._finger).release(0, start - QPoint(0, distance), self.window).commit()

    def call(self, name: str) -> None:
        """Calls a function of the list."""
        getattr(self.list, name)()
        self.settle()

    def close(self) -> None:
        shiboken6.delete(self._engine)


def spots(window: BlocksWindow) -> list[QQuickItem]:
    """The items of words that can be touched."""
    return list(window.items("WordSpot"))


def place(item: QQuickItem) -> QRectF:
    """Where an item stands in its window."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def ink(text: QQuickItem) -> QRectF:
    """Where the lines of a text stand; those of rich text stand low in its item."""
    item = QRectF(0, 0, text.width(), text.height())
    if "QQuickTextEdit" in _types(text):
        item.setTop(ask(text, "positionToRectangle", QRectF, 0).top())
    return text.mapRectToScene(item)


def ask(item: QQuickItem, name: str, kind: type[Answer], *numbers: int) -> Answer:
    """What a function of an item answers."""
    answer = QMetaObject.invokeMethod(item, name, Q_RETURN_ARG(kind), *(Q_ARG(int, number) for number in numbers))
    assert isinstance(answer, kind)
    return answer


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def apart(one: QRectF, other: QRectF) -> float:
    """The gap between two places; below 0 where they overlap."""
    across = max(one.left() - other.right(), other.left() - one.right())
    down = max(one.top() - other.bottom(), other.top() - one.bottom())
    return max(across, down)


def _types(item: QQuickItem) -> set[str]:
    kind, names = item.metaObject(), set()
    while kind is not None:
        names.add(kind.className().split("_QML")[0])
        kind = kind.superClass()
    return names


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if child.isVisible():
            yield child
            yield from _visible(child)
