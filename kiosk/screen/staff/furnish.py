"""Furnishes the backroom of the staff panel with what a running tablet has."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.screen.staff.backroom import Backroom, Notice
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog

if TYPE_CHECKING:
    from kiosk.tablet.guards.finding import Finding


def furnished(
    settings_file: Path, log: FaultLog | None, restart: Callable[[], None], findings: "Callable[[], Sequence[Finding]]"
) -> Backroom:
    """The backroom of a tablet. Nothing of it is asked before somebody opens the panel."""

    def faults() -> Sequence[Notice]:
        from kiosk.screen.staff.notices import MOST_FAULTS, of_faults  # noqa: PLC0415 -- most days nobody asks

        return of_faults(log.last(MOST_FAULTS)) if log else ()

    def checks() -> Sequence[Notice]:
        from kiosk.screen.staff.notices import of_findings  # noqa: PLC0415 -- most days nobody asks

        return of_findings(findings())

    return Backroom(
        settings_file,
        faults=faults,
        checks=checks,
        restart=restart,
        wrong_pins=lambda: log.note(FaultKind.PIN_WRONG) if log else None,
    )
