"""Runs the kiosk as the command does, has a finger make a whole visit on it, and ends it.

Words: ``sealed`` (a write or a socket during the visit ends the process), ``denied`` (every write and socket of the
whole process is refused), ``open`` (nothing is in the way) or ``crash`` (the process dies in the middle of the visit),
then the words of the command. Prints what was left as one line of JSON.
"""

import faulthandler
import json
import os
import signal
import sys
import traceback
from pathlib import Path

from tests.app.sealed import seal

MODE, *WORDS = sys.argv[1:]
if MODE == "denied":
    seal(files=True, refuse=True)
elif MODE == "sealed":
    seal(files=False)

from PySide6.QtCore import QTimer  # noqa: E402 -- the seal comes before everything

import kiosk.app  # noqa: E402
from kiosk.__main__ import main  # noqa: E402
from tests.app.steps import STEPS  # noqa: E402
from tests.bench.child.finger import Finger  # noqa: E402
from tests.screen.everything import everything  # noqa: E402

SHOW = kiosk.app.show
kiosk.app.PREPARING_MS = 50
PREPARED_MS = 700


def visit(window: kiosk.app.KioskWindow) -> None:
    """The visit, and what there is before and after it."""
    from PySide6.QtGui import QGuiApplication

    finger = Finger(QGuiApplication.instance(), window.window, lambda: window.store.visit)
    before, files = everything(window.store), open_files()
    if MODE == "sealed":
        seal(files=True)
    for step in STEPS:
        finger.tap(step)
    if MODE == "crash":
        faulthandler.enable()
        slip("the words qzxjv of a visitor")
        os.abort()
    during = everything(window.store)
    window.visit.finish()
    finger.settle()
    after = everything(window.store)
    left = {
        "differs": sorted(name for name in {**before, **after} if before.get(name) != after.get(name)),
        "moved": len([name for name in before if before[name] != during.get(name)]),
        "files": sorted(set(open_files()) - set(files)),
    }
    os.write(1, f"{json.dumps(left)}\n".encode())
    os.kill(os.getpid(), signal.SIGTERM)


def visit_or_tell(window: kiosk.app.KioskWindow) -> None:
    """The visit; where it goes wrong the process ends with what the test needs to know."""
    try:
        visit(window)
    except Exception:
        traceback.print_exc()
        os._exit(3)


def open_files() -> list[str]:
    """What the process has open, and which files are a writable part of its memory."""
    numbers = [int(path.name) for path in Path("/proc/self/fd").iterdir()]
    links = [str(Path(f"/proc/self/fd/{number}").readlink()) for number in numbers if alive(number)]
    parts = [line.split() for line in Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()]
    shared = [part[5] for part in parts if len(part) > 5 and part[1][1] == "w" and part[1][3] == "s"]
    return links + shared


def alive(number: int) -> bool:
    """Whether a descriptor is still open: the one that listed them is not."""
    return Path(f"/proc/self/fd/{number}").is_symlink()


def slip(words: str) -> None:
    """An error in a slot, as a mistake of the program would make it."""
    timer = QTimer()

    def wrong() -> None:
        raise KeyError(words)

    timer.timeout.connect(wrong)
    timer.timeout.emit()


def show_and_visit(window: kiosk.app.KioskWindow, start: kiosk.app.Start) -> None:
    """Shows the window and begins once everything is prepared."""
    SHOW(window, start)
    begins = QTimer(window.window, singleShot=True, interval=PREPARED_MS)
    begins.timeout.connect(lambda: visit_or_tell(window))
    kiosk.app.once_drawn(window.window, begins.start)


kiosk.app.show = show_and_visit
sys.exit(main(WORDS))
