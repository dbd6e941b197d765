"""The signals by which a system tells the program to end."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QSocketNotifier


@contextmanager
def quit_on_signals(app: QCoreApplication) -> Iterator[None]:
    """Ends the event loop on SIGTERM and SIGINT. Python alone would hear them only with the next touch."""
    if sys.platform == "win32":
        yield
        return
    hears, says = os.pipe()
    os.set_blocking(says, False)
    before = signal.set_wakeup_fd(says)
    notifier = QSocketNotifier(hears, QSocketNotifier.Type.Read)
    # Not quit(): it asks the window first, and the window of a kiosk refuses.
    notifier.activated.connect(lambda *_: app.exit(0))
    handlers = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield
    finally:
        for number, handler in handlers.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(before)
        notifier.setEnabled(False)
        os.close(hears)
        os.close(says)
