"""What tests of touches that go wrong share."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QTouchEvent

from tests.conftest import Tablet


def fall_quiet(tablet: Tablet, seconds: float) -> None:
    """Time passes, and whoever waits for it looks at the clock."""
    tablet.clock.now += seconds
    tablet.kiosk.guard.look()
    tablet.kiosk.presence.look()


def pressed(tablet: Tablet) -> list[str]:
    """The controls that are held down."""
    return [
        item.objectName()
        for item in tablet.items()
        if item.inherits("QQuickAbstractButton") and item.property("pressed")
    ]


def cancel(tablet: Tablet) -> None:
    """The system takes all touches back, as it does when it draws something over the window."""
    QCoreApplication.sendEvent(tablet.window, QTouchEvent(QEvent.Type.TouchCancel, tablet.finger))


def taps_as_ever(tablet: Tablet, finger: int = 9) -> bool:
    """Whether another finger opens Ask."""
    tablet.clock.now += 1
    spot = tablet.point("bar-ask")
    tablet.press(spot, finger)
    tablet.release(spot, finger)
    return tablet.visit.screen == "ask"
