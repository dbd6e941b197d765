"""A tablet with a PIN, and how its staff come in."""

from argon2 import PasswordHasher
from PySide6.QtCore import QPoint

from kiosk.screen.explore import Explore
from kiosk.screen.staff.backroom import Backroom, Notice, Standing
from kiosk.screen.staff.door import StaffDoor
from kiosk.visit.corners import HOLD_SECONDS
from tests.conftest import Tablet

PIN = "8365"
KEPT = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PIN)
"""Weaker than on a tablet, for the tests' time."""

CLOCKWISE = [QPoint(3, 3), QPoint(1276, 3), QPoint(1276, 796), QPoint(3, 796)]


class Behind:
    """What the panel is given, and what it did with it."""

    def __init__(self, folder) -> None:
        self.restarts = 0
        self.leaves = False
        self.left: list[int] = []
        self.room = Backroom(
            state=folder,
            faults=lambda _language: [Notice("Content", Standing.BAD, "The pack is damaged.", "Copy it anew.")],
            restart=self.restart,
            can_leave=lambda: self.leaves,
            leave=self.left.append,
        )

    def restart(self) -> None:
        self.restarts += 1


def door(tablet: Tablet) -> StaffDoor:
    return next(child for child in tablet.window.children() if isinstance(child, StaffDoor))


def explore(tablet: Tablet) -> Explore:
    return next(child for child in tablet.window.children() if isinstance(child, Explore))


def knock(tablet: Tablet, corners: list[QPoint] = CLOCKWISE) -> None:
    """The first corners fast, the last one held."""
    tablet.clock.now += 5
    for corner in corners[:-1]:
        tablet.press(corner)
        tablet.release(corner, after=0.1)
        tablet.clock.now += 0.4
    tablet.press(corners[-1])
    tablet.clock.now += HOLD_SECONDS + 0.1
    door(tablet).look()
    tablet.release(corners[-1])


def type_pin(tablet: Tablet, pin: str) -> None:
    for digit in pin:
        tablet.tap(f"pin-{digit}")
    tablet.tap("pin-ok")


def unlock(tablet: Tablet) -> None:
    knock(tablet)
    type_pin(tablet, PIN)
    assert tablet.visit.screen == "staff-menu"


def let_in(tablet: Tablet) -> None:
    """The panel as it is after the PIN, without knocking and typing."""
    tablet.visit.staff.enter()
    tablet.visit.staff.unlock()
    assert tablet.visit.screen == "staff-menu"
