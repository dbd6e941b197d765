"""Faults and findings of the self-test, as the panel shows them."""

from collections.abc import Sequence

from kiosk.screen.guard_words import title
from kiosk.screen.staff.backroom import Notice, Standing
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.guards.finding import Finding, State

_STANDING = {State.HOLDS: Standing.GOOD, State.OFF: Standing.BAD, State.UNKNOWN: Standing.UNSURE}

MOST_FAULTS = 20


def of_faults(faults: Sequence[Fault]) -> list[Notice]:
    """Each fault by its day, which is written so that no country reads another one."""
    return [Notice(f"{it.when:%Y-%m-%d}", Standing.NOTED, it.kind.sentence, it.kind.to_do) for it in faults]


def of_findings(findings: Sequence[Finding]) -> list[Notice]:
    """What each guard said; those that are off stand first."""
    notices = [Notice(title(it.guard), _STANDING[it.state], it.sentence, it.remedy) for it in findings]
    return sorted(notices, key=lambda it: it.standing is not Standing.BAD)
