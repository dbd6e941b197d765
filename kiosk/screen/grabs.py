"""Takes a touch back: what a finger holds is let go without acting, and other fingers keep theirs."""

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QEventPoint, QPointerEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow


def let_go(window: QQuickWindow, event: QPointerEvent, point: QEventPoint) -> None:
    """Cancels what a point holds.

    To be let go alone would count as a release, which makes a tap; to be robbed by another item is a cancellation.
    """
    if event.exclusiveGrabber(point) is not None:
        event.setExclusiveGrabber(point, window.contentItem())
        event.setExclusiveGrabber(point, None)  # type: ignore[arg-type]  # the stub forgets that Qt takes none
    event.clearPassiveGrabbers(point)


def let_go_later(window: QQuickWindow, device: QPointingDevice, number: int) -> None:
    """Cancels what a point of a touch panel holds, at a time when no event comes from it."""
    point = QEventPoint(number, QEventPoint.State.Stationary, QPointF(), QPointF())
    event = touches(QEvent.Type.TouchUpdate, device, [point])
    let_go(window, event, event.points()[0])


def let_go_of_all(window: QQuickWindow) -> None:
    """Cancels every control that is held down, where nobody knows any more by which finger."""
    for item in _held(window.contentItem()):
        QCoreApplication.sendEvent(item, touches(QEvent.Type.TouchCancel, QPointingDevice.primaryPointingDevice(), []))


def takes_notice(window: QQuickWindow, event: QPointerEvent, point: QEventPoint) -> bool:
    """Whether a point that is about to go up has met anything: in a sound window it does, wherever it is."""
    return event.exclusiveGrabber(point) is not None or bool(window.property("noticed"))


def scrolls(grabber: object) -> bool:
    """Whether what holds a point scrolls with it, so that its release acts on nothing."""
    return isinstance(grabber, QQuickItem) and grabber.inherits("QQuickFlickable")


def relay(window: QQuickWindow, event: QTouchEvent, points: list[QEventPoint]) -> None:
    """Sends some of the points of an event on, as if there were no others."""
    states = {point.state() for point in points}
    match states:
        case _ if states == {QEventPoint.State.Pressed}:
            kind = QEvent.Type.TouchBegin
        case _ if states == {QEventPoint.State.Released}:
            kind = QEvent.Type.TouchEnd
        case _:
            kind = QEvent.Type.TouchUpdate
    fewer = touches(kind, event.pointingDevice(), points)
    fewer.setTimestamp(event.timestamp())
    QCoreApplication.sendEvent(window, fewer)


def touches(kind: QEvent.Type, device: QPointingDevice, points: list[QEventPoint]) -> QTouchEvent:
    """A touch event as a panel sends it."""
    return QTouchEvent(kind, device, QtCore.Qt.KeyboardModifier.NoModifier, points)


def _held(item: QQuickItem) -> list[QQuickItem]:
    here = [item] if item.inherits("QQuickAbstractButton") and item.property("pressed") else []
    return [*here, *(held for child in item.childItems() for held in _held(child))]
