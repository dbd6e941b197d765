"""A desk in a process of its own that types until it is killed: ``typist.py FOLDER JOURNAL MEMORY``."""

import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest

from kiosk.app import make_app
from kiosk.desk.files.journal import Journal
from kiosk.desk.window.desk import open_desk
from kiosk.desk.window.runner import Runner

app = make_app()
desk = open_desk(Runner(), Journal(Path(sys.argv[2])), Path(sys.argv[3]), Path(sys.argv[1]))
desk.window.show()
for letter in "Never saved. ":
    QTest.keyClick(desk.window, letter)
while not any(Path(sys.argv[2]).glob("*.journal")):
    app.processEvents()
sys.stdout.write("kept\n")
sys.stdout.flush()
app.exec()
