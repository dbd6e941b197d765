"""The kiosk steps aside for maintenance, and comes back by itself."""

from PySide6.QtCore import QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.tablet.guards.ancestry import ancestors, cage_among
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.shell import desktop_of

_MINUTE_MS = 60_000


def has_desktop(machine: Machine) -> bool:
    """Whether there is something behind the kiosk: under cage, or without a desktop's session, there is nothing."""
    if machine.platform != "linux":
        return True
    return bool(desktop_of(machine)) and cage_among(ancestors(machine)) is None


def opens_sticks(machine: Machine) -> bool:
    """Whether a stick that is put in will be found: a desktop of Linux opens it. Under cage nothing does."""
    return machine.platform == "linux" and has_desktop(machine)


def step_aside(window: QQuickWindow, minutes: int) -> None:
    """Hides the window for so long. If the kiosk ends meanwhile, whatever starts it anew brings it back at once."""
    before = window.visibility()

    def come_back() -> None:
        window.setVisibility(before)
        window.requestActivate()

    window.hide()
    QTimer.singleShot(minutes * _MINUTE_MS, window, come_back)
