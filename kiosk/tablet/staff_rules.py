"""What the settings of the staff panel may be; a PIN that somebody wrote there is never shown again."""

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise

from kiosk.tablet.key_chord import DEFAULT_CHORD, chord
from kiosk.tablet.pin import is_hash
from kiosk.tablet.shown import shown
from kiosk.visit.corners import CLOCKWISE, Corner

FEWEST_CORNERS, MOST_CORNERS = 3, 8


def _about_corners(value: object) -> Iterator[str]:
    corners = value if isinstance(value, list) else []
    known = all(corner in list(Corner) for corner in corners)
    apart = all(one != other for one, other in pairwise(corners))
    if not known or not apart or not FEWEST_CORNERS <= len(corners) <= MOST_CORNERS:
        names = ", ".join(f'"{corner}"' for corner in CLOCKWISE)
        yield (
            f"“staff_corners” cannot be {shown(value)}. Write {FEWEST_CORNERS} to {MOST_CORNERS} corners between "
            f"brackets, each another one than the one before it: [{names}]."
        )


def _about_keys(value: object) -> Iterator[str]:
    if not isinstance(value, str) or chord(value) is None:
        yield (
            f"“staff_keys” cannot be {shown(value)}. Write Ctrl or Alt and a key, joined by plus signs and between "
            f'quotation marks, such as "{DEFAULT_CHORD}".'
        )


def _about_pin(value: object) -> Iterator[str]:
    if value != "" and not (isinstance(value, str) and is_hash(value.strip())):
        yield (
            "“staff_pin” holds a hash that “kiosk setup” writes, never the PIN itself. Take this line away and run "
            "“kiosk setup”; if a PIN stood here, choose another one."
        )


STAFF_RULES: Mapping[str, Callable[[object], Iterator[str]]] = {
    "staff_corners": _about_corners,
    "staff_keys": _about_keys,
    "staff_pin": _about_pin,
}
