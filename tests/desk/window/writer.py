"""Drives the desk's real window the way its people do: with a mouse and keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.desk.window.desk import Desk
from tests.conftest import _visible

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Writer:
    """Looks at a desk's window, clicks and types."""

    def __init__(self, desk: Desk, folder: Path, wait: Callable[..., None]) -> None:
        self.desk = desk
        self.window = desk.window
        self.folder = folder
        self.wait = wait

    def items(self) -> Iterator[QQuickItem]:
        yield from _visible(self.window.contentItem())

    def item(self, name: str) -> QQuickItem:
        hits = [item for item in self.items() if item.objectName() == name]
        names = sorted({item.objectName() for item in self.items() if item.objectName()})
        assert len(hits) == 1, f"{len(hits)} visible items are named {name!r}; there are {names}"
        return hits[0]

    def shows(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.items())

    def words(self, name: str) -> str:
        return str(self.item(name).property("text"))

    def point(self, name: str) -> QPoint:
        item = self.item(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, name: str) -> None:
        """A row of buttons is laid out only with the next frame."""
        self.wait(lambda: self.window.contentItem().contains(QPointF(self.point(name))))
        QTest.mouseClick(self.window, LEFT, NONE, self.point(name))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window, key, modifier)

    def type(self, words: str) -> None:
        for letter in words:
            QTest.keyClick(self.window, letter)

    @property
    def text(self) -> str:
        return str(self.item("editor").property("text"))

    @property
    def line(self) -> int:
        """The line that the cursor is on."""
        return self.text[: self.item("editor").property("cursorPosition")].count("\n") + 1

    def go_to(self, words: str) -> None:
        """Puts the cursor before some words, as a click there would."""
        position = self.text.index(words)
        self.desk.model.article.caretWanted.emit(position, position)

    def drop(self, path: Path) -> None:
        """Lets go of a file over the text."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        at, copy = self.point("editor-pane"), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(QPointF(at), copy, data, LEFT, NONE)
        QCoreApplication.sendEvent(self.window, enter)
        QCoreApplication.sendEvent(self.window, QDropEvent(QPointF(at), copy, data, LEFT, NONE))

    def file(self, name: str = "en/first-visit.md") -> str:
        return (self.folder / name).read_text(encoding="utf-8")

    def sees_on_tablet(self, words: str) -> bool:
        """Whether a text with these words stands in view there: in all that clips it."""
        texts = [item for item in _visible(self.item("tablet")) if item.inherits("QQuickText")]
        return any(_in_view(item) for item in texts if words in str(item.property("text")))

    def tablet_texts(self) -> str:
        """What stands on the tablet."""
        texts = [item for item in _visible(self.item("tablet")) if item.inherits("QQuickText")]
        return "\n".join(str(item.property("text")) for item in texts)


def _in_view(item: QQuickItem) -> bool:
    box = QRectF(0, 0, item.width(), item.height())
    around = item.parentItem()
    while around is not None:
        inside = item.mapRectToItem(around, box)
        if around.clip() and not (inside.top() >= -1 and inside.bottom() <= around.height() + 1):
            return False
        around = around.parentItem()
    return True
