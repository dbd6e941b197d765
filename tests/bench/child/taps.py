"""Taps through the kiosk's window, and now and then on a bare one. Prints one line: each kind of tap with its times.

Words: the bundled pack, the pack with a section of few blocks and one of many, how many journeys to make, and how many
taps of each.
"""

import json
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import make_app
from kiosk.pack.read import Pack
from kiosk.screen.window import KioskWindow, open_window
from kiosk.tablet.millimetres import pixels_per_inch
from kiosk.tablet.settings import Settings
from tests.bench.child.finger import Finger, Took

WIDTH, HEIGHT, INCHES = 1280, 800, 13.3
ARTICLE = "ketamine-dose"
JOURNEY = (
    ("attract → library", "begin"),
    ("library → article", f"article-{ARTICLE}"),
    ("article → section", "section-usual-dose"),
    ("section → section", "next-section"),
    ("sheet: add questions", "open-add"),
    ("sheet put away", "sheet-close"),
    ("sheet: text", "bar-text"),
    ("text size", "text-size-125"),
    ("text size", "text-size-100"),
    ("sheet put away", "sheet-close"),
    ("sheet: help", "bar-help"),
    ("sheet put away", "sheet-close"),
    ("→ ask", "bar-ask"),
    ("ask → answer", "question-start-dose"),
    ("answer → answer", "follow-why-usual"),
    ("put on my list", "ask-care-team"),
    ("→ search", "bar-search"),
    ("search letter", "key-d"),
    ("search letter", "key-o"),
    ("search letter", "key-s"),
    ("search letter", "key-clear"),
    ("→ my list", "bar-list"),
    ("→ show to staff", "show-staff"),
)
BARE = b"""
import QtQuick

Window {
    property bool touched: false

    height: 800
    visible: true
    width: 1280

    Text {
        objectName: "hello"
        anchors.centerIn: parent
        text: touched ? "Touched" : "Hello"

        TapHandler {
            onTapped: touched = !touched
        }
    }
}
"""


class Clock:
    """Seconds that leap with each tap, so that no tap counts as a trembling finger's second one."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 1.0
        return self.now


def opened(path: Path) -> KioskWindow:
    ppi = pixels_per_inch(WIDTH, HEIGHT, INCHES)
    kiosk = open_window(Pack.open(path), Settings(), lambda: (), pixels_per_inch=ppi, clock=Clock())
    kiosk.window.resize(WIDTH, HEIGHT)
    kiosk.window.show()
    return kiosk


def finger_on(app: QGuiApplication, kiosk: KioskWindow) -> Finger:
    finger = Finger(app, kiosk.window, lambda: kiosk.store.visit)
    finger.settle()
    return finger


def main() -> None:
    app = make_app()
    bundled, blocks, journeys = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    journey = JOURNEY[: int(sys.argv[4])]
    took: dict[str, list[Took]] = {}
    bare_engine = QQmlApplicationEngine()
    bare_engine.loadData(BARE)
    bare_window = bare_engine.rootObjects()[0]
    bare = Finger(app, bare_window, lambda: bare_window.property("touched"))
    kiosk, long = opened(bundled), opened(blocks)
    finger, long_finger = finger_on(app, kiosk), finger_on(app, long)
    for _ in range(journeys):
        for kind, name in journey:
            took.setdefault(kind, []).append(finger.tap(name))
        kiosk.visit.finish()
        finger.settle()
        took.setdefault("bare", []).extend(bare.tap("hello") for _ in range(8))
        for kind, name in (("few blocks", "section-few"), ("many blocks", "section-many")):
            long.visit.openArticle("blocks")
            long_finger.settle()
            took.setdefault(kind, []).append(long_finger.tap(name))
        long.visit.finish()
        long_finger.settle()
    sys.stdout.write(f"{json.dumps(took)}\n")
    sys.stdout.flush()
    for window in (kiosk, long):
        window.close()


main()
