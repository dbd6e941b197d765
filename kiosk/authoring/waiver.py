"""A rule that an article does not keep for a while, with the reason why."""

from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.article.place import Place

LONGEST = timedelta(days=366)
"""A waiver lasts a year at most."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """Sets a rule aside until the end of a day, in one part of an article or, if ``part`` is empty, in all of it."""

    rule: str
    until: date
    why: str
    part: str
    at: Place
