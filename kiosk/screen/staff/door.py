"""Hears the knock of the staff: a pattern of corners, or a chord of keys. It sees events and leaves them alone."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.grabs import let_go_of_all
from kiosk.screen.staff.staff_model import StaffModel
from kiosk.tablet.millimetres import MM_PER_INCH
from kiosk.visit.corners import CLOCKWISE, CORNER_MM, HOLD_SECONDS, Corner, Knock, corner_at
from kiosk.visit.panel import Panel

_LATER_MS = 100
"""Qt's timers may ring a little early."""

_PRESSED = frozenset({QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress})
_RELEASED = frozenset({QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease})


class StaffDoor(QObject):
    """Watches a window's touches and keys from before everything else. It belongs to the window."""

    def __init__(
        self, window: QQuickWindow, staff: StaffModel, knock: Knock, chord: int | None, clock: Callable[[], float]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._staff = staff
        self._knock = knock
        self._leaves = Knock(CLOCKWISE)
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
                self._see(event.type(), event.points())
            case QMouseEvent() if event.device().type() != QInputDevice.DeviceType.TouchScreen:
                self._see(event.type(), event.points())
        return False

    def look(self) -> None:
        """The last corner may have been held long enough."""
        if self._knock.opens(self._clock()):
            self._enter()
        elif self._leaves.opens(self._clock()):
            self._staff.back()
        elif self._knock.holding or self._leaves.holding:
            self.hold.start(_LATER_MS)

    def _hear(self, event: QKeyEvent) -> None:
        self._staff.stir()
        if event.type() == QEvent.Type.KeyPress and event.keyCombination().toCombined() == self._chord:
            self._enter()

    def _enter(self) -> None:
        let_go_of_all(self._window)
        self._staff.enter()

    def _see(self, kind: QEvent.Type, points: list[QEventPoint]) -> None:
        self._staff.stir()
        if self._staff.page is Panel.TOUCH:
            for point in points:
                self._draw(point)
        knock = self._listening(kind, points)
        if knock is not None:
            self._follow(knock, kind, points[0])

    def _listening(self, kind: QEvent.Type, points: list[QEventPoint]) -> Knock | None:
        """What the only finger may be knocking at: the door, or while the glass is tested the way out of that."""
        testing = self._staff.page is Panel.TOUCH
        (self._knock if testing else self._leaves).stray()
        if len(points) != 1 or self._staff.page is Panel.WIPING:
            self._knock.stray()
            self._leaves.stray()
            return None
        if testing and kind in _PRESSED:
            corner = self._corner(points[0])
            self._leaves = Knock((corner,) if corner else CLOCKWISE)
        return self._leaves if testing else self._knock

    def _follow(self, knock: Knock, kind: QEvent.Type, point: QEventPoint) -> None:
        corner = self._corner(point)
        if kind in _PRESSED:
            if knock.press(corner, self._clock()):
                self.hold.start()
        elif kind in _RELEASED:
            knock.release(corner, self._clock())
        elif kind == QEvent.Type.TouchCancel or (knock.holding and corner is None):
            knock.stray()

    def _draw(self, point: QEventPoint) -> None:
        spot = point.scenePosition()
        if point.state() == QEventPoint.State.Released:
            self._staff.lift(point.id())
        else:
            self._staff.draw(point.id(), spot.x() / self._window.width(), spot.y() / self._window.height())

    def _corner(self, point: QEventPoint) -> Corner | None:
        spot, side = point.scenePosition(), CORNER_MM * float(self._window.property("pixelsPerInch")) / MM_PER_INCH
        return corner_at((spot.x(), spot.y()), (self._window.width(), self._window.height()), side)
