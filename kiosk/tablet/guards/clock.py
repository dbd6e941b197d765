"""Whether the tablet's clock can be right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.tablet.guards.finding import Finding, Guard, holds, off
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.CLOCK
LIFETIME = timedelta(days=20 * 366)
"""No kiosk runs as long after it was built. Ours."""

_NEVER = 2020  # builds that clamp times to 1970 or 1980 tell nothing
_SLACK = 1  # days, as in another time zone


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """The day by the clock, the latest day it ever showed, and days on which the tablet's own things were made."""

    today: date
    latest: date = date.min
    built: date | None = None
    approved: date | None = None


def built_on(program: Path) -> date | None:
    """The day on which a folder of the program was made; packages clamp it to the day of their release."""
    try:
        made = datetime.fromtimestamp(program.stat().st_mtime, UTC).date()
    except (OSError, OverflowError, ValueError):
        return None
    return made if made.year > _NEVER else None


def judge(facts: ClockFacts) -> Finding:
    """A clock can only be found wrong where it contradicts what is known."""
    if (wrong := next(_contradictions(facts), None)) is not None:
        return off(_GUARD, wrong, Sentence("Set the clock: articles grow old by it."))
    if _is_before(facts.today, facts.latest):
        held = {"today": facts.today.isoformat(), "day": facts.latest.isoformat()}
        return off(
            _GUARD,
            Sentence("The clock says {today}, but it has already shown {day}.", held),
            Sentence(
                "Set the clock: articles grow old by it. If it stood ahead before, delete the kiosk's file {file}.",
                {"file": "latest-day"},
            ),
        )
    return holds(_GUARD, Sentence("The clock says {today}, which can be right.", {"today": facts.today.isoformat()}))


def _contradictions(facts: ClockFacts) -> Iterator[Sentence]:
    today = facts.today.isoformat()
    if facts.built is not None and (_is_before(facts.today, facts.built) or facts.today - facts.built > LIFETIME):
        held = {"today": today, "day": facts.built.isoformat()}
        yield Sentence("The clock says {today}, but the kiosk was built on {day}.", held)
    if facts.approved is not None and _is_before(facts.today, facts.approved):
        held = {"today": today, "day": facts.approved.isoformat()}
        yield Sentence("The clock says {today}, but an article was approved on {day}.", held)


def _is_before(today: date, day: date) -> bool:
    return (day - today).days > _SLACK
