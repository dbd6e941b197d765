"""The self-test: every guard asked, and the last answers kept for whoever shows them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from kiosk.tablet.folders import cache_folder, settings_file, state_folder
from kiosk.tablet.guards import (
    clock,
    disk,
    full_screen,
    keys,
    network,
    other_windows,
    power,
    sandbox,
    shell,
)
from kiosk.tablet.guards import settings_file as settings_guard
from kiosk.tablet.guards.finding import Finding, Guard, unknown
from kiosk.tablet.guards.full_screen import WindowFacts
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.report import Report, turned
from kiosk.tablet.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Subject:
    """The tablet that is tested, what its settings want of it, and the days that its clock must not contradict."""

    machine: Machine
    network: str = "allowed"
    settings: Path | None = None
    latest: date = date.min
    built: date | None = None
    approved: date | None = None

    @property
    def folders(self) -> tuple[Path, ...]:
        """The folders that the kiosk writes to."""
        machine = self.machine
        return (
            state_folder(machine.environment, machine.platform),
            cache_folder(machine.environment, machine.platform),
        )


def ask(subject: Subject, now: datetime, window: WindowFacts | None = None) -> Report:
    """Asks every guard. Takes some milliseconds, opens no socket and writes nothing."""
    return Report(now, tuple(_said(guard, judge) for guard, judge in _judges(subject, now, window).items()))


def _judges(subject: Subject, now: datetime, window: WindowFacts | None) -> Mapping[Guard, Callable[[], Finding]]:
    machine = subject.machine
    path = subject.settings or settings_file(machine.environment, machine.platform)
    days = clock.ClockFacts(now.date(), subject.latest, subject.built, subject.approved)
    return {
        Guard.FULL_SCREEN: lambda: full_screen.judge(window),
        Guard.SHELL: lambda: shell.judge(shell.read(machine)),
        Guard.OTHER_WINDOWS: lambda: other_windows.judge(other_windows.read(machine)),
        Guard.KEYS: lambda: keys.judge(keys.read(machine)),
        Guard.POWER: lambda: power.judge(power.read(machine)),
        Guard.NETWORK: lambda: network.judge(network.read(machine), subject.network),
        Guard.SANDBOX: lambda: sandbox.judge(sandbox.read(machine)),
        Guard.CLOCK: lambda: clock.judge(days),
        Guard.DISK: lambda: disk.judge(disk.read(machine, subject.folders)),
        Guard.SETTINGS_FILE: lambda: settings_guard.judge(settings_guard.read(machine, path)),
    }


def _said(guard: Guard, judge: Callable[[], Finding]) -> Finding:
    """A guard whose facts cannot be read, for a reason that its probe does not know, keeps the others from nothing."""
    try:
        return judge()
    except (OSError, ValueError):
        return unknown(guard, Sentence("This cannot be read on this tablet."))


class SelfTest:
    """Asks the guards when it is told to, and keeps the last report: the one place to read it from.

    ``ask`` makes a report. ``note`` is told of each guard that has gone off, and of each that is off no longer.
    """

    def __init__(self, ask: Callable[[], Report], note: Callable[[Finding], None] = lambda _finding: None) -> None:
        self._ask = ask
        self._note = note
        self._last: Report | None = None

    @property
    def last(self) -> Report | None:
        """The last report; None before the first."""
        return self._last

    def run(self) -> Report:
        """Asks every guard now."""
        before, now = self._last, self._ask()
        self._last = now
        for finding in turned(before, now):
            self._note(finding)
        return now
