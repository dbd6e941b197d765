"""Starts the kiosk as the command does, and tells it to end some milliseconds after its first frame.

Words: the milliseconds, then those of the command. A minus before the milliseconds kills it instead.
"""

import os
import signal
import sys

from PySide6.QtCore import QTimer

import kiosk.app
from kiosk.__main__ import main

delay, *words = sys.argv[1:]
show = kiosk.app.show


def show_and_end(window: kiosk.app.KioskWindow, start: kiosk.app.Start) -> None:
    show(window, start)
    ends = QTimer(window.window, singleShot=True, interval=abs(int(delay)))
    ends.timeout.connect(lambda: os.kill(os.getpid(), signal.SIGKILL if delay.startswith("-") else signal.SIGTERM))
    window.window.frameSwapped.connect(ends.start)


kiosk.app.show = show_and_end
sys.exit(main(words))
