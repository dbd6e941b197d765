"""Furnishes the backroom of the staff panel with what a running tablet has."""

from collections.abc import Callable, Sequence
from pathlib import Path

from kiosk.screen.staff.backroom import Backroom, Notice
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog


def furnished(settings_file: Path, log: FaultLog | None, restart: Callable[[], None]) -> Backroom:
    """The backroom of a tablet. Nothing of it is asked before somebody opens the panel."""

    def faults() -> Sequence[Notice]:
        from kiosk.screen.staff.notices import MOST_FAULTS, of_faults  # noqa: PLC0415 -- most days nobody asks

        return of_faults(log.last(MOST_FAULTS)) if log else ()

    return Backroom(
        settings_file,
        faults=faults,
        restart=restart,
        wrong_pins=lambda: log.note(FaultKind.PIN_WRONG) if log else None,
    )
