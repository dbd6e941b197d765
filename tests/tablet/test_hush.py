"""What a mistake of the program says, and what of its memory a crash may leave."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

PROGRAM = """
import resource
from pathlib import Path
from kiosk.tablet.hush import keep_crashes_silent

keep_crashes_silent()
print(resource.getrlimit(resource.RLIMIT_CORE), Path("/proc/self/coredump_filter").read_text().strip())

class Falls:
    def __del__(self):
        raise KeyError("a visitor's words")

Falls()
try:
    raise KeyError("a visitor's words")
except KeyError as error:
    raise ValueError("more of a visitor's words") from error
"""


def test_a_mistake_is_told_by_its_place_and_no_memory_is_dumped():
    command = [sys.executable, "-c", PROGRAM]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)

    assert done.stdout.split("\n")[0] == "(0, 0) 00000000"
    assert "KeyError at <string>:11" in done.stderr
    assert "ValueError at <string>:17" in done.stderr
    assert "visitor" not in done.stderr


QT_PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QMessageLogger, QUrl, qCritical, qFatal
from PySide6.QtQml import QQmlApplicationEngine
from pathlib import Path
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.hush import keep_qt_silent

app = QCoreApplication([])
engine = QQmlApplicationEngine()
Path("Wrong.qml").write_text("import QtQml\\nQtObject {\\n  Component.onCompleted: console.warn('qzxjv')\\n}")
with keep_qt_silent(FaultLog(Path("state"))):
    engine.load(QUrl.fromLocalFile("Wrong.qml"))
    qCritical("qzxjv")
    qFatal("qzxjv")
"""


def test_what_qt_warns_of_and_dies_of_is_told_by_its_place(tmp_path: Path):
    command = [sys.executable, "-c", QT_PROGRAM]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == -signal.SIGABRT
    assert "Qt warned: qml at Wrong.qml:3\n" in done.stderr
    assert "Qt failed: default at no place\n" in done.stderr
    assert "qzxjv" not in done.stdout + done.stderr
    log = (tmp_path / "state" / "faults.jsonl").read_text("ascii")
    assert [json.loads(line)["kind"] for line in log.splitlines()] == ["mistake", "mistake", "qt-failed"]
    assert '"place":"Wrong.qml:3"' in log
    assert "qzxjv" not in log
