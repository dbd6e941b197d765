"""Fingers on the glass: which of them mean something, and when somebody was last there."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import NamedTuple

RESTING_SECONDS = 30.0
"""A point that is pressed longer without moving is a resting hand, a sleeve, or one whose release got lost. Ours."""

LEAST_SECONDS = 0.02
"""A shorter contact is a drop of water: two pictures of a touch panel; a finger's tap takes 40 ms and more. Ours."""

BESIDE_SECONDS = 0.4
"""A point that has kept still so long when another one comes down was resting: a finger beside it is the one that is
meant, also where both are on the same control. Faster typing than that has two fingers down at once. Ours."""

PALM_MM = 25.0
"""A wider contact, with another one beside it, is a palm: a fingertip is 8 to 14 mm wide, a flat thumb 20. Ours."""

AT_ONCE_SECONDS = 0.2
"""Points that come down within this time of each other may be one hand's. Ours."""

PALM_POINTS = 3
"""So many points at once are a palm, however wide: nothing on the screen asks for two fingers. Ours."""

Key = tuple[int, int]
"""A device and the number of a point on it."""


class Moment(NamedTuple):
    """A time by two clocks, in seconds: when the kiosk came to handle it, and when the panel says that it was."""

    handled: float
    stamped: float = 0.0

    def since(self, before: "Moment") -> float:
        """Seconds between two moments: what is handled late is handled all at once, and some panels have no clock."""
        return max(self.handled - before.handled, self.stamped - before.stamped)


class Spot(NamedTuple):
    """A place on the screen in pixels."""

    x: float
    y: float

    def away(self, other: "Spot") -> float:
        """How far another spot is."""
        return math.hypot(self.x - other.x, self.y - other.y)


class Fate(Enum):
    """What a point on the glass is taken for. Only a finger touches what is under it."""

    FINGER = auto()
    SECOND = auto()
    PALM = auto()
    RESTING = auto()


@dataclass(frozen=True, slots=True)
class Point:
    """A point that is down: since when, where and since when it has kept still, how wide it is, and its fate."""

    down: Moment
    spot: Spot
    still: Moment
    width: float
    fate: Fate = Fate.FINGER


_NEVER = Moment(-math.inf, -math.inf)


@dataclass(slots=True)
class Glass:
    """All points that are down. ``reach`` is in pixels and ``millimetre`` in pixels, everything else in seconds.

    A second tap within ``seconds`` and ``reach`` of the first is dropped; a touch shorter than ``hold`` does not act.
    """

    seconds: float
    reach: float
    millimetre: float
    hold: float = 0.0
    points: dict[Key, Point] = field(default_factory=dict)
    _sure: float = -math.inf
    _last: tuple[Moment, Spot] = (_NEVER, Spot(0, 0))

    @property
    def last_sign(self) -> float:
        """When somebody was last there. It may go back: what has just come down may turn out to be a drop or a palm."""
        hopes = (point.down.handled for point in self.points.values() if point.fate in {Fate.FINGER, Fate.SECOND})
        return max(self._sure, *hopes, -math.inf)

    def stirs(self, key: Key) -> bool:
        """Whether a point may touch what is under it."""
        return key not in self.points or self.points[key].fate is Fate.FINGER

    def note(self, now: Moment) -> None:
        """A sign of somebody that is no touch, such as a key."""
        self._sure = max(self._sure, now.handled)

    def press(self, key: Key, now: Moment, spot: Spot, width: float = 0.0) -> frozenset[Key]:
        """A point comes down. Returns which points from before turn out to rest or to be a palm's."""
        last, where = self._last
        second = now.since(last) <= self.seconds and spot.away(where) <= self.reach
        self.points[key] = Point(now, spot, now, width, Fate.SECOND if second else Fate.FINGER)
        long = max(BESIDE_SECONDS, 2 * self.hold)
        beside = {other for other, point in self._fingers() if other != key and now.since(point.still) >= long}
        return self._put_to_rest(beside) | (frozenset(self._palm(now)) - {key})

    def move(self, key: Key, now: Moment, spot: Spot) -> None:
        """A point moves. The trembling of a hand at rest is no movement."""
        point = self.points.get(key)
        if point is None or spot.away(point.spot) <= max(self.reach, self.millimetre):
            return
        self.points[key] = replace(point, spot=spot, still=now)
        if point.fate in {Fate.FINGER, Fate.SECOND}:
            self.note(now)

    def release(self, key: Key, now: Moment, spot: Spot, *, least: float = LEAST_SECONDS) -> bool:
        """A point goes up. Returns whether its touch acts."""
        point = self.points.pop(key, None)
        if point is None or point.fate in {Fate.PALM, Fate.RESTING}:
            return False
        held = now.since(point.down)
        if held < least:
            return False
        self.note(now)
        if point.fate is Fate.SECOND or held < self.hold:
            return False
        self._last = now, spot
        return True

    def rest(self, handled: float) -> frozenset[Key]:
        """The points that have turned out to be resting by now."""
        resting = {key for key, point in self._fingers() if handled - point.still.handled >= RESTING_SECONDS}
        return self._put_to_rest(resting)

    def next_rest(self, handled: float) -> float | None:
        """Seconds until a point can turn out to be resting, or None where no finger is down."""
        stills = [point.still.handled for _, point in self._fingers()]
        return max(0.0, min(stills) + RESTING_SECONDS - handled) if stills else None

    def clear(self) -> None:
        """All points are gone, nobody knows how."""
        self.points.clear()

    def _fingers(self) -> Iterator[tuple[Key, Point]]:
        return ((key, point) for key, point in self.points.items() if point.fate in {Fate.FINGER, Fate.SECOND})

    def _put_to_rest(self, keys: set[Key]) -> frozenset[Key]:
        for key in keys:
            self.note(self.points[key].still)
            self.points[key] = replace(self.points[key], fate=Fate.RESTING)
        return frozenset(keys)

    def _palm(self, now: Moment) -> Iterator[Key]:
        """Marks the points of a palm, where one has come down."""
        together = [key for key, point in self.points.items() if now.since(point.down) <= AT_ONCE_SECONDS]
        wide = any(self.points[key].width > PALM_MM * self.millimetre for key in together)
        if len(together) < (2 if wide else PALM_POINTS):
            return
        for key in together:
            self.points[key] = replace(self.points[key], fate=Fate.PALM)
            yield key
