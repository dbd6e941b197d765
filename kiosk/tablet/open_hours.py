"""When the screen is lit: the opening hours of a week, by the clock on the wall."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Self

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
DAY = 24 * 60
WEEK = 7 * DAY

LONGEST_WAIT = 3600.0
"""Seconds after which it is looked again at the latest: a clock may be set, or jump with the season."""

_MINUTE = 60
_TIME = r"(\d{1,2})(?:[:.](\d\d))?"
_SPAN = rf"{_TIME}\s*-\s*{_TIME}"
_PART = rf"(?P<first>[a-z]+)(?:\s*-\s*(?P<last>[a-z]+))?(?P<spans>(?:\s+{_TIME}\s*-\s*{_TIME})+)"


class HoursUnreadable(ValueError):  # noqa: N818 -- reads as a sentence where it is raised
    """What was written is no opening hours."""


@dataclass(frozen=True, slots=True)
class OpenHours:
    """Spans of minutes since Monday at midnight; one may reach into the next week. Without any it is always open."""

    spans: tuple[tuple[int, int], ...] = ()

    @classmethod
    def of(cls, text: str) -> Self:
        """Hours as people write them: ``mon-fri 08:00-12:00 13:00-18:00, sat 20-2``. Errors: HoursUnreadable."""
        plain = re.sub(r"[–—]", "-", text.casefold()).strip()
        parts = [part.strip() for part in re.split(r"[,;\n]", plain) if part.strip()]
        return cls(tuple(sorted(span for part in parts for span in _spans(part))))

    @property
    def always(self) -> bool:
        """Whether the screen never goes dark."""
        return not self.spans

    def open_at(self, wall: datetime) -> bool:
        """Whether it is open when the clock on the wall shows this."""
        minute = wall.weekday() * DAY + wall.hour * 60 + wall.minute
        return self.always or any(start <= at < end for start, end in self.spans for at in (minute, minute + WEEK))

    def seconds_to_look(self, now: float, wall: Callable[[float], datetime]) -> float:
        """How long from ``now`` until it opens or closes, or until it should be looked again.

        ``now`` is in seconds since 1970, and ``wall`` tells what the clock shows then. Every minute of the next hour is
        tried: no rule on when clocks are put forward or back is needed.
        """
        open_now = self.open_at(wall(now))
        first = _MINUTE - now % _MINUTE
        waits = (first + _MINUTE * count for count in range(int(LONGEST_WAIT) // _MINUTE))
        return next((wait for wait in waits if self.open_at(wall(now + wait)) is not open_now), LONGEST_WAIT)


def readable(text: str) -> bool:
    """Whether a text is opening hours."""
    try:
        OpenHours.of(text)
    except HoursUnreadable:
        return False
    return True


def _spans(part: str) -> Iterator[tuple[int, int]]:
    match = re.fullmatch(_PART, part)
    if match is None:
        raise HoursUnreadable(part)
    first = _day(match["first"])
    last = _day(match["last"]) if match["last"] else first
    for day in range(first, first + (last - first) % 7 + 1):
        for span in re.finditer(_SPAN, match["spans"]):
            start, end = _minutes(span[1], span[2]), _minutes(span[3], span[4])
            if start in {end, DAY}:
                raise HoursUnreadable(part)
            over_midnight = DAY if end < start else 0
            begins = day % 7 * DAY
            yield begins + start, begins + end + over_midnight


def _day(name: str) -> int:
    found = [number for number, day in enumerate(DAYS) if day.startswith(name)]
    if len(found) != 1 or len(name) < 2:
        raise HoursUnreadable(name)
    return found[0]


def _minutes(hour: str, minute: str | None) -> int:
    minutes = int(hour) * 60 + int(minute or 0)
    if minutes > DAY or int(minute or 0) > 59:
        raise HoursUnreadable(f"{hour}:{minute}")
    return minutes
