"""A long text is drawn only where it is seen, and there it is drawn whole."""

from random import Random

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from tests.desk.window.writer import LEFT, NONE, Writer

CONTROL = Qt.KeyboardModifier.ControlModifier
STEPS = 12


def picture(writer: Writer) -> QImage:
    """What stands in the text's pane, without its bar and the cursor, which blinks."""
    writer.item("editor").setProperty("cursorVisible", False)
    area = writer.item("editor-pane")
    box = area.mapRectToScene(QRectF(0, 0, area.width() - 20, area.height())).toRect()
    return writer.window.grabWindow().copy(box).convertToFormat(QImage.Format.Format_RGB32)


def drawn_whole(writer: Writer) -> QImage:
    """The same with the whole text drawn anew, seen or not."""
    editor, ink = writer.item("editor"), writer.item("editor").property("color")
    editor.setFlag(QQuickItem.Flag.ItemObservesViewport, False)
    try:
        for colour in ("red", ink):
            editor.setProperty("color", colour)
        return picture(writer)
    finally:
        editor.setFlag(QQuickItem.Flag.ItemObservesViewport)


def scroll(writer: Writer, share: float) -> None:
    """Brings another part of the text into view."""
    pane = writer.item("editor-scroller")
    pane.setProperty("contentY", share * (pane.property("contentHeight") - pane.height()))


def work(writer: Writer, random: Random) -> None:
    """One thing that somebody does with a text, at random."""
    match random.randrange(8):
        case 0:
            place = random.randrange(len(writer.text))
            writer.desk.model.article.caretWanted.emit(place, place)
        case 1:
            writer.press(Qt.Key.Key_PageDown if random.random() < 0.5 else Qt.Key.Key_PageUp)
        case 2:
            for _ in range(random.randrange(1, 6)):
                writer.press(Qt.Key.Key_Return)
        case 3:
            writer.type("Some words. " * random.randrange(1, 8))
        case 4:
            writer.desk.model.article.caretWanted.emit(*sorted(random.sample(range(len(writer.text)), 2)))
            writer.press(Qt.Key.Key_Delete)
        case 5:
            writer.press(Qt.Key.Key_Z, CONTROL)
        case 6:
            scroll(writer, random.random())
        case _:
            QTest.mouseClick(writer.window, LEFT, NONE, writer.point("editor-pane"))


@pytest.mark.parametrize("seed", range(2))
def test_every_line_that_is_seen_is_drawn_whatever_is_done_to_the_text(writer: Writer, seed: int):
    random = Random(seed)  # noqa: S311 - no secret: the same work each time
    writer.item("marks").setVisible(False)  # they come when the text has been checked
    for _ in range(STEPS):
        work(writer, random)
        writer.wait(lambda: writer.item("long-text").property("drawn"))
        assert picture(writer) == drawn_whole(writer)
