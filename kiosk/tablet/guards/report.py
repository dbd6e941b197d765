"""All guards at one moment."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.tablet.guards.finding import Finding, Guard, State

_MARKS = {State.HOLDS: "holds ", State.OFF: "OFF   ", State.UNKNOWN: "?     "}


@dataclass(frozen=True, slots=True)
class Report:
    """What every guard said, and when, by the tablet's clock."""

    at: datetime
    findings: tuple[Finding, ...]

    @property
    def off(self) -> tuple[Finding, ...]:
        """The guards that are not in force."""
        return tuple(one for one in self.findings if one.state is State.OFF)

    @property
    def unknown(self) -> tuple[Finding, ...]:
        """The guards of which nobody here can tell."""
        return tuple(one for one in self.findings if one.state is State.UNKNOWN)

    def of(self, guard: Guard) -> Finding | None:
        """What one guard said, if it was asked."""
        return next((one for one in self.findings if one.guard is guard), None)

    def words(self) -> str:
        """The report for people: a line a guard, and below it what to do where it is off."""
        lines = [line for one in self.findings for line in _lines(one)]
        return "\n".join([*lines, self.summary(), ""])

    def summary(self) -> str:
        """How many guards are in force, in one sentence."""
        told = len(self.findings) - len(self.unknown)
        aside = f"; {len(self.unknown)} cannot be told here" if self.unknown else ""
        if self.off:
            return f"{len(self.off)} of {told} guards {'is' if len(self.off) == 1 else 'are'} off{aside}."
        return f"All {told} guards hold{aside}."


def _lines(one: Finding) -> tuple[str, ...]:
    first = f"{_MARKS[one.state]} {one.guard:<13} {one.sentence}"
    return (first, f"{'':21}{one.remedy}") if one.remedy else (first,)


def turned(before: Report | None, now: Report) -> tuple[Finding, ...]:
    """The findings now of guards that have gone off since the report before, or are off no longer."""
    was = {one.guard for one in before.off} if before else set()
    return tuple(one for one in now.findings if (one.state is State.OFF) is not (one.guard in was))
