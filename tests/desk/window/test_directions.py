"""Lines of a script that is read from the right begin at the right, in a text that begins with a Latin letter."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument, QTextOption

from kiosk.desk.window.directions import direct_lines

TEXT = "title: قبل الزيارة\n\n## قبل أن تأتي {#before icon=drop}\n\nخذ 5 mg.\n\nAll of it."


def test_each_line_begins_where_its_first_letter_is_read_from_and_nothing_else_changes(qapp):
    document = QTextDocument()
    option = QTextOption(document.defaultTextOption())
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setPlainText(TEXT)

    direct_lines(document)

    right = Qt.LayoutDirection.RightToLeft
    found = [number for number in range(7) if document.findBlockByNumber(number).textDirection() == right]
    assert found == [2, 4]
    assert document.toPlainText() == TEXT
    assert not document.isUndoAvailable()
    QTextCursor(document).insertText("x")
    document.undo()
    assert document.toPlainText() == TEXT
    assert not document.isUndoAvailable()
