"""Keeps the window open: a kiosk is left by its staff only."""

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent


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
    qt, held = QtCore.Qt, event.modifiers()  # named here alone: with it come hundreds of keys, at a tenth of the start
    if held & qt.KeyboardModifier.AltModifier:
        return event.key() in (qt.Key.Key_F4, qt.Key.Key_Tab)
    return bool(held & qt.KeyboardModifier.ControlModifier) and event.key() in (
        qt.Key.Key_Q,
        qt.Key.Key_W,
        qt.Key.Key_F4,
    )
