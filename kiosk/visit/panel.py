"""The pages of the staff panel, and which of them ask for the PIN."""

from enum import StrEnum


class Panel(StrEnum):
    """A page of the staff panel."""

    DOOR = "door"
    MENU = "menu"
    INSTALLED = "installed"
    FAULTS = "faults"
    CHECKS = "checks"
    DIAGNOSIS = "diagnosis"
    TOUCH = "touch"
    SOUND = "sound"
    BAR = "bar"
    CHOICES = "choices"
    LEAVE = "leave"
    WIPE = "wipe"
    WIPING = "wiping"
    RESTART = "restart"


WITHOUT_PIN = frozenset({Panel.DOOR, Panel.INSTALLED, Panel.WIPE, Panel.WIPING})
"""Pages that tell no more than a visitor may know anyway, or that do no more than a cleaner needs."""

QUIET_SECONDS = 120.0
"""So long after the last touch the panel closes by itself."""


def may_open(page: Panel, *, unlocked: bool) -> bool:
    """Whether a page opens for somebody who has given the PIN, or has not."""
    return unlocked or page in WITHOUT_PIN


def way_back(page: Panel, *, unlocked: bool) -> Panel | None:
    """The page that one page is left for; None where leaving it leaves the panel."""
    if page in {Panel.DOOR, Panel.MENU}:
        return None
    return Panel.MENU if unlocked else Panel.DOOR
