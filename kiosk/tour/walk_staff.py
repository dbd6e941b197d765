"""The pages of the staff panel as stops, with a tablet behind them that has something to tell."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.screen.names import STAFF
from kiosk.screen.staff.backroom import Backroom, Notice, Standing
from kiosk.tablet.diagnosis.report import About, Report
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tour.stop import Stop
from kiosk.visit.panel import Panel
from kiosk.visit.visit import Visit
from kiosk.visit.where import InPanel

GROUP = "For staff"
CAPTIONS = {
    Panel.DOOR: "The door, which asks for the PIN",
    Panel.MENU: "The staff panel",
    Panel.INSTALLED: "What is installed",
    Panel.FAULTS: "Faults and what to do",
    Panel.CHECKS: "The self-test",
    Panel.DIAGNOSIS: "The diagnosis for IT",
    Panel.TOUCH: "The touch test",
    Panel.SOUND: "The sound test",
    Panel.BAR: "A bar to measure",
    Panel.CHOICES: "Language and title",
    Panel.LEAVE: "To the desktop",
    Panel.WIPE: "Before the glass is cleaned",
    Panel.WIPING: "While the glass is cleaned",
    Panel.RESTART: "Before a restart",
}
SHUT = "nobody's PIN"
"""What the settings of a tour have as the hash of a PIN: none fits it."""

_FAULTS = (
    Notice("2027-03-04", Standing.NOTED, "The pack on the stick is damaged.", "Copy it to the stick once more."),
    Notice("2027-03-01", Standing.NOTED, "The voice broke off and came back by itself."),
)
_CHECKS = (
    Notice("Full screen", Standing.GOOD, "The kiosk covers the whole screen."),
    Notice("Power", Standing.UNSURE, "Nobody here can tell when the screen goes dark."),
    Notice("Network", Standing.BAD, "A network is reachable from here.", "Take out the cable or switch Wi-Fi off."),
)

_DAY = datetime(2027, 3, 4, 9, 30, tzinfo=UTC)
_DIAGNOSIS = Report(
    _DAY,
    About(kiosk="1.0.0", qt="6.12.0", pack="0123456789abcdef", articles=6),
    (("network", "off"), ("power", "unknown")),
    tuple(Fault(_DAY - timedelta(hours=7 * number), kind) for number, kind in enumerate(FaultKind)),
)


def staff_stops(language: str) -> Iterator[Stop]:
    """Every page of the panel."""
    for page in Panel:
        yield Stop(f"{STAFF}{page}", GROUP, CAPTIONS[page], Visit(language, InPanel(page)))


def sample_backroom() -> Backroom:
    """A tablet with some faults, and findings of its self-test."""
    return Backroom(
        state=Path("nowhere"),
        faults=lambda: _FAULTS,
        checks=lambda: _CHECKS,
        diagnose=lambda _pack: _DIAGNOSIS,
        can_leave=lambda: True,
    )
