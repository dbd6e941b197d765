"""Keys typed at the desk. Prints one line: what each took until it stood in the window, and what Qt alone takes.

Words: a folder to work in, and how many keys.
"""

import json
import shutil
import sys
import time
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import make_app
from kiosk.desk.files.journal import Journal
from kiosk.desk.window.desk import Desk, open_desk
from kiosk.desk.window.runner import Runner

ROOT = Path(__file__).parents[3]
ARTICLE = "ketamine-dose"
BARE = b"""
import QtQuick
import QtQuick.Controls.Basic
Window {
    width: 1280
    height: 800
    visible: true
    Flickable {
        anchors.fill: parent
        contentHeight: area.height
        TextArea { id: area; objectName: "bare"; width: 600; wrapMode: TextEdit.Wrap; focus: true }
    }
}
"""


def keys(app: QGuiApplication, window: QQuickWindow, count: int) -> list[float]:
    """Milliseconds of each key, drawn and all; a pause in between lets the desk compile."""
    took = []
    for number in range(count):
        start = time.perf_counter()
        QTest.keyClick(window, "ab "[number % 3])
        app.processEvents()
        took.append((time.perf_counter() - start) * 1000)
        if number % 20 == 0:
            QTest.qWait(400)
    return took


def opened(folder: Path, runner: Runner) -> Desk:
    library = folder / "library"
    shutil.copytree(ROOT / "content", library)
    desk = open_desk(runner, Journal(folder / "journal"), folder / "desk.json", library)
    desk.window.resize(1280, 800)
    desk.window.show()
    desk.model.article.open(f"en/{ARTICLE}.md")
    return desk


def main() -> None:
    folder, count = Path(sys.argv[1]), int(sys.argv[2])
    app = make_app()
    runner = Runner()
    desk = opened(folder, runner)
    text = desk.model.opened.text
    middle = text.index("\n\n", len(text) // 2)
    desk.model.article.caretWanted.emit(middle, middle)
    QTest.qWait(500)
    took = keys(app, desk.window, count)
    desk.close()
    runner.close()
    engine = QQmlApplicationEngine()
    engine.loadData(BARE)
    bare = engine.rootObjects()[0]
    assert isinstance(bare, QQuickWindow)
    area = bare.findChild(QQuickItem, "bare")
    assert area is not None
    area.setProperty("text", text)
    area.setProperty("cursorPosition", 1000)
    area.forceActiveFocus()
    bare.requestActivate()
    QTest.qWait(200)
    print(json.dumps({"desk": took, "bare": keys(app, bare, count), "lines": text.count("\n")}))  # noqa: T201


main()
