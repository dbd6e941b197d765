"""Faults and findings of the self-test, as the panel shows them in the language of the screen."""

from collections.abc import Sequence

from kiosk.screen.guard_words import title
from kiosk.screen.staff.backroom import Notice, Standing
from kiosk.screen.staff.tablet_words import in_words
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.guards.finding import Finding, State

_STANDING = {State.HOLDS: Standing.GOOD, State.OFF: Standing.BAD, State.UNKNOWN: Standing.UNSURE}

MOST_FAULTS = 20


def of_faults(faults: Sequence[Fault], language: str) -> list[Notice]:
    """Each fault by its day, which is written so that no country reads another one."""
    return [_of_fault(it, language) for it in faults]


def of_findings(findings: Sequence[Finding], language: str) -> list[Notice]:
    """What each guard said; those that are off stand first."""
    notices = [_of_finding(it, language) for it in findings]
    return sorted(notices, key=lambda it: it.standing is not Standing.BAD)


def _of_fault(fault: Fault, language: str) -> Notice:
    sentence, to_do = (in_words(said, language) for said in (fault.kind.sentence, fault.kind.to_do))
    return Notice(f"{fault.when:%Y-%m-%d}", Standing.NOTED, sentence, to_do)


def _of_finding(finding: Finding, language: str) -> Notice:
    remedy = in_words(finding.remedy, language) if finding.remedy else ""
    return Notice(title(finding.guard), _STANDING[finding.state], in_words(finding.sentence, language), remedy)
