"""A kiosk that runs for months sends more signals than Python has references to True."""

import subprocess
import sys

SIGNALS = """
import kiosk.screen
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal()

bell = Bell()
for _ in range(100_000):
    bell.setObjectName("bell")
    bell.rung.emit()
"""


def test_a_hundred_thousand_signals_do_not_end_the_process() -> None:
    done = subprocess.run([sys.executable, "-c", SIGNALS], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
