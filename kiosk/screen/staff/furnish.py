"""Furnishes the backroom of the staff panel with what a running tablet has."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtQuick import QQuickWindow

import kiosk
from kiosk.pack.read import Pack
from kiosk.screen.staff.backroom import Backroom, Notice
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import state_folder
from kiosk.tablet.settings import Settings

if TYPE_CHECKING:
    from kiosk.tablet.diagnosis.report import Report
    from kiosk.tablet.guards.finding import Finding


def furnished(
    by_it: Settings | None,
    log: FaultLog | None,
    restart: Callable[[], None],
    findings: "Callable[[], Sequence[Finding]]",
    window: Callable[[], QQuickWindow],
) -> Backroom:
    """The backroom of a tablet. Nothing of it is asked, nor even imported, before somebody opens the panel."""

    def faults(language: str) -> Sequence[Notice]:
        from kiosk.screen.staff.notices import MOST_FAULTS, of_faults  # noqa: PLC0415 -- most days nobody asks

        return of_faults(log.last(MOST_FAULTS), language) if log else ()

    def checks(language: str) -> Sequence[Notice]:
        from kiosk.screen.staff.notices import of_findings  # noqa: PLC0415 -- likewise

        return of_findings(findings(), language)

    def diagnose(pack: Pack) -> "Report":
        from kiosk.tablet.diagnosis.gather import gather  # noqa: PLC0415 -- most days nobody asks

        counts = [(pack.article_count(code), pack.approved_count(code)) for code in pack.languages]
        articles, approved = (sum(count) for count in zip(*counts, strict=True))
        kept = log or FaultLog(state_folder())
        return gather(kept, state_folder(), kiosk.__version__, findings(), (articles, approved))

    return Backroom(
        by_it,
        faults=faults,
        checks=checks,
        restart=restart,
        diagnose=diagnose if log else None,
        can_leave=_can_leave,
        leave=lambda minutes: _leave(window(), minutes),
        opens_sticks=_opens_sticks,
        wrong_pins=lambda: log.note(FaultKind.PIN_WRONG) if log else None,
    )


def _can_leave() -> bool:
    from kiosk.screen.staff.aside import has_desktop  # noqa: PLC0415 -- most days nobody asks
    from kiosk.tablet.guards.machine import Machine  # noqa: PLC0415 -- likewise

    return has_desktop(Machine())


def _opens_sticks() -> bool:
    from kiosk.screen.staff.aside import opens_sticks  # noqa: PLC0415 -- most days nobody asks
    from kiosk.tablet.guards.machine import Machine  # noqa: PLC0415 -- likewise

    return opens_sticks(Machine())


def _leave(window: QQuickWindow, minutes: int) -> None:
    from kiosk.screen.staff.aside import step_aside  # noqa: PLC0415 -- most days nobody asks

    step_aside(window, minutes)
