"""The least there is to compare with: a Qt Quick window with one Text. Prints a line for each frame it draws.

Words: ``first`` ends at the first frame, ``stay`` stays.
"""

import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from tests.bench.child.frames import Frames

WINDOW = b"""
import QtQuick

Window {
    height: 800
    visible: true
    width: 1280

    Text {
        anchors.centerIn: parent
        text: "Hello"
    }
}
"""

app = QGuiApplication(sys.argv[:1])
frames = Frames(ends=sys.argv[1] == "first")
engine = QQmlApplicationEngine()
engine.loadData(WINDOW)
window = engine.rootObjects()[0]
assert isinstance(window, QQuickWindow)
window.frameSwapped.connect(frames.drawn)
app.exec()
