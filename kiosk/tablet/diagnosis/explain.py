"""A diagnosis in plain words, with what to do."""

from collections.abc import Iterator, Mapping

from kiosk.tablet.diagnosis.report import About, Report
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind

GUARDS: Mapping[str, str] = {
    "full-screen": "the kiosk fills the whole screen, above all else",
    "shell": "nothing but the kiosk is started on this tablet",
    "other-windows": "no other program shows a window",
    "keys": "keys that lead out of the kiosk are blocked",
    "power": "the tablet neither sleeps nor turns its screen off by itself",
    "network": "no network is there that the settings do not want",
    "sandbox": "the system keeps the kiosk in its own folders",
    "clock": "the clock can be believed",
    "disk": "the disk can be written, has room and reports no errors",
    "settings-file": "nobody else reads or changes the settings",
}
"""What each guard of the self-test sees to."""


def explain(report: Report) -> str:
    """The diagnosis for IT: what is installed, which guards are off, and the faults, most important first."""
    return "\n".join([*_head(report), "", *_checks(report), "", *_faults(report), ""])


def findings(report: Report) -> int:
    """How much there is to look into: kinds of faults, and guards that are off."""
    return len({fault.kind for fault in report.faults}) + sum(state == "off" for _, state in report.checks)


def _head(report: Report) -> Iterator[str]:
    about = report.about
    program = ", ".join(part for part in (f"Qt {about.qt}" * bool(about.qt), _python(about), about.system) if part)
    yield f"Kiosk {about.kiosk or 'of unknown version'} ({program or 'system unknown'})"
    yield f"Diagnosis of {report.at:%Y-%m-%d %H:%M} UTC, by the tablet's own clock"
    counted = f"{about.articles} articles, {about.approved} of them approved" if about.articles else "articles unknown"
    yield f"Library {about.pack or 'it came with, or a folder'}: {counted}"
    yield f"Settings file {about.settings or 'none'}"
    if about.chosen:
        yield f"Chosen in the staff panel, whatever that file says: {about.chosen}"
    if about.safe:
        yield "It runs in its last resort: with the library and the settings that it came with."
    elif about.refused:
        yield f"Files that it refuses because it failed with them: {about.refused}"
    if about.damaged_lines:
        yield f"Damaged lines in its fault log: {about.damaged_lines}"


def _python(about: About) -> str:
    return f"Python {about.python}" if about.python else ""


def _checks(report: Report) -> Iterator[str]:
    if not report.checks:
        yield "Self-test: not run"
        return
    off = [guard for guard, state in report.checks if state == "off"]
    unknown = [guard for guard, state in report.checks if state == "unknown"]
    yield f"Self-test: {len(report.checks) - len(off) - len(unknown)} of {len(report.checks)} guards hold"
    for guard in off:
        yield f"- OFF: {guard}. It should be that {GUARDS.get(guard, 'it holds')}."
        yield "  What to do: run “kiosk selftest” on the tablet, or open the self-test of its staff panel."
    if unknown:
        yield f"- Cannot be told: {', '.join(unknown)}"


def _faults(report: Report) -> Iterator[str]:
    kinds = list(dict.fromkeys(fault.kind for fault in report.faults))
    if not kinds:
        yield "Faults: none"
    else:
        yield "Faults, the latest first:"
    for kind in kinds:
        yield from _fault(kind, [fault for fault in report.faults if fault.kind is kind])
    if report.unknown:
        yield f"- Faults of kinds that this version does not know: {report.unknown}. Decode them with a newer one."


def _fault(kind: FaultKind, faults: list[Fault]) -> Iterator[str]:
    yield f"- {kind.sentence}"
    yield f"  {_times(faults)}"
    yield f"  What to do: {kind.to_do}"
    told = dict.fromkeys(", ".join(f"{name} {value}" for name, value in fault.facts.items()) for fault in faults)
    yield from (f"  ({kind.code}: {facts})" for facts in told if facts)


def _times(faults: list[Fault]) -> str:
    days = sorted({f"{fault.when:%Y-%m-%d}" for fault in faults})
    last = f"{faults[0].when:%Y-%m-%d}" if faults[0].kind.in_visit else f"{faults[0].when:%Y-%m-%d %H:%M} UTC"
    if len(faults) == 1:
        return f"Once, {last}"
    return f"{len(faults)} times on {len(days)} day{'s' * (len(days) != 1)}, last {last}"
