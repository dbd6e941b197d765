"""Keeps the window open: a kiosk is left by its staff only."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_WITH_ALT = frozenset({Qt.Key.Key_F4, Qt.Key.Key_Tab})
_WITH_CONTROL = frozenset({Qt.Key.Key_Q, Qt.Key.Key_W, Qt.Key.Key_F4})


class StayOpen(QObject):
    """Ignores what would close a window or leave the program: the close button and its shortcuts."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return isinstance(event, QKeyEvent) and _leaves(event)


def _leaves(event: QKeyEvent) -> bool:
    held = event.modifiers()
    if held & Qt.KeyboardModifier.AltModifier:
        return event.key() in _WITH_ALT
    return bool(held & Qt.KeyboardModifier.ControlModifier) and event.key() in _WITH_CONTROL
