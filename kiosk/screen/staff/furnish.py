"""Furnishes the backroom of the staff panel with what a running tablet has."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk.pack.read import Pack
from kiosk.screen.staff.backroom import Backroom, Notice
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import state_folder

if TYPE_CHECKING:
    from kiosk.tablet.diagnosis.report import Report
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

    def diagnose(pack: Pack) -> "Report":
        from kiosk.tablet.diagnosis.gather import gather  # noqa: PLC0415 -- most days nobody asks

        counts = [(pack.article_count(code), pack.approved_count(code)) for code in pack.languages]
        articles, approved = (sum(count) for count in zip(*counts, strict=True))
        kept = log or FaultLog(state_folder())
        return gather(kept, state_folder(), kiosk.__version__, findings(), (articles, approved))

    return Backroom(
        settings_file,
        faults=faults,
        checks=checks,
        restart=restart,
        diagnose=diagnose if log else None,
        wrong_pins=lambda: log.note(FaultKind.PIN_WRONG) if log else None,
    )
