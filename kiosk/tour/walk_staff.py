"""The pages of the staff panel as stops, with a tablet behind them that has something to tell."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.screen.names import STAFF
from kiosk.screen.staff.backroom import Backroom
from kiosk.screen.staff.notices import of_faults, of_findings
from kiosk.tablet.diagnosis.report import About, Report
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.folders import staff_file
from kiosk.tablet.guards import clock, disk, full_screen, network, power, sandbox, settings_file
from kiosk.tablet.guards.clock import ClockFacts
from kiosk.tablet.guards.disk import DiskFacts
from kiosk.tablet.guards.network import NetworkFacts
from kiosk.tablet.guards.power import PowerFacts
from kiosk.tablet.guards.sandbox import SandboxFacts
from kiosk.tablet.guards.settings_file import SettingsFacts
from kiosk.tablet.staff_choices import write_choices
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

CHOSEN_INCHES = 10.1

_DAY = datetime(2027, 3, 4, 9, 30, tzinfo=UTC)
_FAULTS = tuple(
    Fault(_DAY - timedelta(days=number), kind)
    for number, kind in enumerate(
        (FaultKind.SETTINGS_WRONG, FaultKind.PACK_BACK, FaultKind.SAFE_START, FaultKind.VOICE_LOST, FaultKind.GUARD_OFF)
    )
)
_CHECKS = (
    full_screen.judge(None),
    power.judge(PowerFacts("linux", "suspend")),
    network.judge(NetworkFacts(("enp0s25", "wlan0")), "none"),
    sandbox.judge(SandboxFacts(in_unit=False, no_new_privileges=True, filtered=False, is_root=True, read_only=True)),
    clock.judge(ClockFacts(_DAY.date(), latest=_DAY.date() + timedelta(days=90))),
    disk.judge(DiskFacts(closed=("/var/lib/kiosk", "/var/cache/kiosk"))),
    settings_file.judge(SettingsFacts(Path("/etc/xdg/kiosk/kiosk.toml"), mode=0o640, replaceable=True)),
)
_DIAGNOSIS = Report(
    _DAY,
    About(kiosk="1.0.0", qt="6.12.0", pack="0123456789abcdef", articles=6),
    (("network", "off"), ("power", "unknown")),
    tuple(Fault(_DAY - timedelta(hours=7 * number), kind) for number, kind in enumerate(FaultKind)),
)


def choose_all(state: Path, language: str) -> None:
    """Has the staff chosen all that can be chosen in the panel. Errors: OSError."""
    write_choices(
        staff_file(state), {"language": language, "attract_names_article": True, "diagonal_inches": CHOSEN_INCHES}
    )


def staff_stops(language: str) -> Iterator[Stop]:
    """Every page of the panel."""
    for page in Panel:
        yield Stop(f"{STAFF}{page}", GROUP, CAPTIONS[page], Visit(language, InPanel(page)))


def sample_backroom(state: Path = Path("nowhere")) -> Backroom:
    """A tablet with some faults, and findings of its self-test. ``state`` is its state folder."""
    return Backroom(
        state=state,
        faults=lambda language: of_faults(_FAULTS, language),
        checks=lambda language: of_findings(_CHECKS, language),
        diagnose=lambda _pack: _DIAGNOSIS,
        can_leave=lambda: True,
    )
