"""Has the guards of the lock-down asked: at start, every hour, and when the window is no longer what it was."""

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.guards_model import GuardsModel
from kiosk.tablet.guards.full_screen import WindowFacts
from kiosk.tablet.guards.self_test import SelfTest

HOUR_MS = 3_600_000
AGAIN_MS = 60_000
"""While the guards keep the kiosk closed, it looks whether they are back."""

SOON_MS = 1500
"""A window that changes may change again at once, as when a screen comes back."""


class GuardWatch(QObject):
    """Asks, and tells the screen. Beside the hourly timer there is another only while the kiosk is closed."""

    def __init__(self, window: QQuickWindow, test: SelfTest, model: GuardsModel) -> None:
        super().__init__(model)
        self.test = test
        self._model = model
        self._hourly = self._timer(HOUR_MS)
        self._again = self._timer(AGAIN_MS)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        model.wanted.connect(self.look)
        window.activeChanged.connect(self.look_soon)
        window.visibilityChanged.connect(self.look_soon)
        window.screenChanged.connect(self.look_soon)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.look_soon)
            app.screenRemoved.connect(self.look_soon)
        self._hourly.start()

    @Slot()
    def look(self) -> None:
        """Asks every guard now."""
        self._model.tell(self.test.run())
        closed = bool(self._model.property("closed"))
        if not closed:
            self._again.stop()
        elif not self._again.isActive():
            self._again.start()

    @Slot()
    def look_soon(self) -> None:
        """Asks when the window has come to rest."""
        self._soon.start()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self, interval=interval, timerType=Qt.TimerType.VeryCoarseTimer)
        timer.timeout.connect(self.look)
        return timer


_WIDE = (QWindow.Visibility.FullScreen, QWindow.Visibility.Maximized)
"""cage calls a window maximized that fills the screen, edge to edge."""


def window_facts(window: QQuickWindow) -> WindowFacts:
    """The window as Qt sees it."""
    return WindowFacts(
        shown=window.isExposed(),
        active=window.isActive(),
        full_screen=window.visibility() in _WIDE,
        window=_place(window.geometry()),
        screen=_place(window.screen().geometry()),
        screens=len(QGuiApplication.screens()),
    )


def _place(place: QRect) -> tuple[int, int, int, int]:
    return place.x(), place.y(), place.width(), place.height()
