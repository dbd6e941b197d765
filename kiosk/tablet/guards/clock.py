"""Whether the tablet's clock can be right."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk.tablet.guards.finding import Finding, Guard, holds, off

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
    remedy = "Set the clock: articles grow old by it."
    today = facts.today.isoformat()
    known = ((facts.built, "the kiosk was built on"), (facts.approved, "an article was approved on"))
    for day, words in known:
        if day is not None and (day - facts.today).days > _SLACK:
            return off(_GUARD, f"The clock says {today}, but {words} {day.isoformat()}.", remedy)
    if (facts.latest - facts.today).days > _SLACK:
        sentence = f"The clock says {today}, but it has already shown {facts.latest.isoformat()}."
        return off(_GUARD, sentence, f"{remedy} If it stood ahead before, delete the kiosk's file latest-day.")
    if facts.built is not None and facts.today - facts.built > LIFETIME:
        return off(_GUARD, f"The clock says {today}, but the kiosk was built on {facts.built.isoformat()}.", remedy)
    return holds(_GUARD, f"The clock says {today}, which can be right.")
