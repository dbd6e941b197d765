"""The kiosk's pulse: a beat for each picture that was asked for and drawn."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.tablet.pulse.listener import Listener

READY, BEAT = "READY=1", "WATCHDOG=1"
DARK = "STATUS=The display is off, so nothing is drawn."
LIT = "STATUS=The screen is drawn."


class Heartbeat(QObject):
    """Tells a listener of a window's pictures. It belongs to the window.

    The first picture makes the kiosk ready. Where beats are wanted, a timer asks for a picture three times in the time
    allowed, and only a picture that was really drawn makes a beat: a stopped event loop, renderer or compositor makes
    none. Without a wish for beats nothing ever wakes.

    Where the window is not exposed nothing is drawn at all. Then ``answers`` is asked, which has to tell a display that
    is off, and is no reason to be ended, from a compositor that hangs. ``unheard`` tells that the listener is gone.
    """

    unheard = Signal()

    def __init__(self, window: QQuickWindow, listener: Listener, answers: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._listener = listener
        self._answers = answers
        self._wanted = True
        self._status = ""
        window.frameSwapped.connect(self._drawn)
        if listener.seconds:
            self._asks = QTimer(self, interval=int(listener.seconds * 1000 / 3))
            self._asks.timeout.connect(self._ask)
            self._asks.start()

    @Slot()
    def _drawn(self) -> None:
        if not self._wanted:
            return
        self._wanted = False
        self._beat(LIT)
        if not self._listener.seconds:
            self._window.frameSwapped.disconnect(self._drawn)

    @Slot()
    def _ask(self) -> None:
        if self._window.isExposed():
            self._wanted = True
            self._window.update()
        elif self._answers():
            self._beat(DARK)

    def _beat(self, status: str) -> None:
        news = [] if status == self._status else [READY, status]
        self._status = status
        if not self._listener.say("\n".join([*news, BEAT] if self._listener.seconds else news)):
            self.unheard.emit()
