"""Keeps what is no touch of a visitor from the screen, and tells when a visitor was last there."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QEventPoint, QInputDevice, QInputEvent, QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.screen.grabs import let_go, let_go_later, let_go_of_all, relay, scrolls, takes_notice
from kiosk.visit.glass import Glass, Key, Moment, Spot

_MOUSE = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease})
_TOUCH = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
_OTHER = frozenset({QEvent.Type.KeyPress, QEvent.Type.Wheel})
_WATCHED = _MOUSE | _TOUCH | _OTHER


class TouchGuard(QObject):
    """Filters a window's events by what ``Glass`` makes of its points.

    ``sign`` is called with the time, by ``clock``, of the last sign of a visitor. ``met`` hears of each touch that acts
    whether anything in the scene took it. The guard belongs to the window.
    """

    def __init__(
        self, window: QQuickWindow, glass: Glass, *, clock: Callable[[], float], sign: Callable[[float], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._clock = clock
        self._sign = sign
        self._relaying = False
        self._devices: dict[int, QPointingDevice] = {}
        self.glass = glass
        self.panel_clock: Callable[[QInputEvent], float] = _stamp
        self.met: Callable[[bool], None] = lambda _met: None
        self.rests = QTimer(self, singleShot=True)
        self.rests.timeout.connect(self.look)
        window.installEventFilter(self)

    @property
    def seconds(self) -> float:
        """A second tap sooner than this after the first is dropped."""
        return self.glass.seconds

    @seconds.setter
    def seconds(self, seconds: float) -> None:
        self.glass.seconds = seconds

    @property
    def reach(self) -> float:
        """How near to the first tap a second one is dropped, in pixels."""
        return self.glass.reach

    @reach.setter
    def reach(self, pixels: float) -> None:
        self.glass.reach = pixels

    @property
    def hold_seconds(self) -> float:
        """A control acts only where the finger has been on the glass for so long; 0 for any touch."""
        return self.glass.hold

    @hold_seconds.setter
    def hold_seconds(self, seconds: float) -> None:
        self.glass.hold = seconds

    def look(self) -> None:
        """Looks at the clock: a finger that has rested too long lets go of what it holds."""
        now = self._clock()
        for device, number in self.glass.rest(now):
            if device in self._devices:
                let_go_later(self._window, self._devices[device], number)
        self._wait(now)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() not in _WATCHED or self._relaying or not isinstance(event, QInputEvent):
            return False
        now = Moment(self._clock(), self.panel_clock(event))
        match event:
            case QTouchEvent():
                dropped = self._touched(event, now)
            case QMouseEvent():
                dropped = self._clicked(event, now)
            case _:
                self.glass.note(now)
                dropped = False
        self._sign(self.glass.last_sign)
        return dropped

    def _touched(self, event: QTouchEvent, now: Moment) -> bool:
        if event.type() == QEvent.Type.TouchCancel:
            self.glass.clear()
            return False
        device = self._known(event.pointingDevice())
        points = event.points()
        stirring = [point for point in points if self._stirs(event, point, (device, point.id()), now)]
        stirring = [
            point for point in stirring if self.glass.stirs((device, point.id()))
        ]  # a palm shows at its last point
        self._wait(now.handled)
        if len(stirring) == len(points):
            return False
        if stirring:
            self._relaying = True
            relay(self._window, event, stirring)
            self._relaying = False
        event.accept()
        return True

    def _stirs(self, event: QTouchEvent, point: QEventPoint, key: Key, now: Moment) -> bool:
        """Whether a point goes on to the screen."""
        spot = _spot(point)
        match point.state():
            case QEventPoint.State.Pressed:
                let_go(self._window, event, point)  # the release of an earlier one of this number got lost
                self._undo(self.glass.press(key, now, spot, point.ellipseDiameters().width()))
            case QEventPoint.State.Updated:
                self.glass.move(key, now, spot)
            case QEventPoint.State.Released:
                return self._released(event, point, key, now)
        return self.glass.stirs(key)

    def _released(self, event: QTouchEvent, point: QEventPoint, key: Key, now: Moment) -> bool:
        stirred = self.glass.stirs(key)
        acts = self.glass.release(key, now, _spot(point)) or scrolls(event.exclusiveGrabber(point))
        if stirred and not acts:
            let_go(self._window, event, point)
        elif stirred:
            self.met(takes_notice(self._window, event, point))
        return stirred and acts

    def _clicked(self, event: QMouseEvent, now: Moment) -> bool:
        if event.device().type() == QInputDevice.DeviceType.TouchScreen:
            return False  # Qt makes a mouse of a touch that met nothing
        point = event.points()[0]
        key = (-1, point.id())
        if event.type() == QEvent.Type.MouseButtonPress:
            self._undo(self.glass.press(key, now, _spot(point)))
            return not self.glass.stirs(key)
        acts = self.glass.release(key, now, _spot(point), least=0.0)
        if acts:
            self.met(takes_notice(self._window, event, point))
        else:
            let_go(self._window, event, point)
        return not acts

    def _undo(self, keys: frozenset[Key]) -> None:
        for device, number in keys:
            if device in self._devices:
                let_go_later(self._window, self._devices[device], number)

    def _known(self, device: QPointingDevice) -> int:
        number = device.systemId()
        if number not in self._devices:
            self._devices[number] = device
            device.destroyed.connect(self._lose_devices)
        return number

    def _lose_devices(self) -> None:
        """A panel is gone, and with it the releases of its fingers."""
        self._devices.clear()
        self.glass.clear()
        let_go_of_all(self._window)

    def _wait(self, now: float) -> None:
        """A finger that is down is looked at again when it may have become a resting one."""
        seconds = self.glass.next_rest(now)
        if seconds is None:
            self.rests.stop()
        elif not self.rests.isActive():
            self.rests.start(int(seconds * 1000) + 1)


def _stamp(event: QInputEvent) -> float:
    return event.timestamp() / 1000


def _spot(point: QEventPoint) -> Spot:
    place = point.scenePosition()
    return Spot(place.x(), place.y())
