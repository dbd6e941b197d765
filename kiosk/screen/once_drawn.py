"""What waits for the first picture."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.late_dataclass import make_next


def once_drawn(window: QQuickWindow, then: Callable[[], None]) -> None:
    """Does what can wait for the first picture."""

    def drawn() -> None:
        window.frameSwapped.disconnect(drawn)
        then()

    window.frameSwapped.connect(drawn)


def make_methods(window: QQuickWindow) -> None:
    """Makes the methods of the dataclasses that the start had no object of, one class at a time: no touch waits."""
    if make_next():
        QTimer.singleShot(0, window, lambda: make_methods(window))
