"""Hears the knock of the staff: a pattern of corners, or a chord of keys. It sees events and leaves them alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.grabs import let_go_of_all
from kiosk.screen.staff.staff_model import StaffModel
from kiosk.tablet.millimetres import MM_PER_INCH
from kiosk.visit.corners import CORNER_MM, HOLD_SECONDS, Corner, Knock, corner_at

_LATER_MS = 100
"""Qt's timers may ring a little early."""


class StaffDoor(QObject):
    """Watches a window's touches and keys from before everything else. It belongs to the window."""

    def __init__(
        self, window: QQuickWindow, staff: StaffModel, knock: Knock, chord: int | None, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._staff = staff
        self._knock = knock
        self._chord = chord
        self._clock = clock
        self.hold = QTimer(self, singleShot=True, interval=int(HOLD_SECONDS * 1000) + _LATER_MS)
        self.hold.timeout.connect(self.look)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent():
                self._hear(event)
            case QTouchEvent():
                points = event.points()
                self._see(event.type(), points[0] if len(points) == 1 else None)
            case QMouseEvent() if event.device().type() != QInputDevice.DeviceType.TouchScreen:
                self._see(event.type(), event.points()[0])
        return False

    def look(self) -> None:
        """The last corner may have been held long enough."""
        if self._knock.opens(self._clock()):
            self._enter()
        elif self._knock.holding:
            self.hold.start(_LATER_MS)

    def _hear(self, event: QKeyEvent) -> None:
        self._staff.stir()
        if event.type() == QEvent.Type.KeyPress and event.keyCombination().toCombined() == self._chord:
            self._enter()

    def _enter(self) -> None:
        let_go_of_all(self._window)
        self._staff.enter()

    def _see(self, kind: QEvent.Type, point: QEventPoint | None) -> None:
        self._staff.stir()
        if point is None or self._staff.deaf:
            self._knock.stray()
        elif kind in (QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress):
            if self._knock.press(self._corner(point), self._clock()):
                self.hold.start()
        elif kind in (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease):
            self._knock.release(self._corner(point), self._clock())
        elif kind == QEvent.Type.TouchCancel or (self._knock.holding and self._corner(point) is None):
            self._knock.stray()

    def _corner(self, point: QEventPoint) -> Corner | None:
        spot, side = point.scenePosition(), CORNER_MM * float(self._window.property("pixelsPerInch")) / MM_PER_INCH
        return corner_at((spot.x(), spot.y()), (self._window.width(), self._window.height()), side)
