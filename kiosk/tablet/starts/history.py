"""What the starts so far say: which library and settings have proved good, and which are refused."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.starts.boot import Moment

MOST_FAILURES = 3
"""So many starts that ended badly before five minutes were over, and what is new goes back."""

REMEMBERED = 12
"""Files remembered as proved, and as refused."""


class Given(NamedTuple):
    """What a start is given: hashes of the pack, of the settings file and of what the staff chose, or empty."""

    version: str
    pack: str
    settings: str
    choices: str = ""


NOTHING = Given("", "", "")
LONG_AGO = Moment("", 0.0)


@dataclass(frozen=True, slots=True)
class History:
    """All that is known when a start begins or has ended.

    ``open`` is a start that has not ended by our will, ``proved`` one that lasted long enough. ``failures`` counts
    those of the same files in the same run of the system: a flat battery is nobody's fault. ``safe`` means that even
    the last good files failed.
    """

    given: Given = NOTHING
    at: Moment = LONG_AGO
    open: bool = False
    proved: bool = False
    failures: int = 0
    good: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    safe: bool = False

    @property
    def pack_refused(self) -> bool:
        """Whether the pack that was given is not to be shown."""
        return self.given.pack in self.refused

    @property
    def settings_refused(self) -> bool:
        """Whether the settings that were given are not to be used."""
        return self.given.settings in self.refused

    @property
    def choices_refused(self) -> bool:
        """Whether what the staff chose is not to be used."""
        return self.given.choices in self.refused

    @property
    def on_trial(self) -> bool:
        """Whether a bad end of this start would count: something is new, or the last good has to hold."""
        new = any(one not in self.good for one in _in_use(self))
        return new or (not self.safe and (self.pack_refused or self.settings_refused))


def crashed(before: History, at: Moment) -> bool:
    """Whether the start before ended badly while the system went on."""
    return before.open and before.at.is_same_boot(at)


def begun(before: History, given: Given, at: Moment) -> History:
    """Another start begins; where too many have failed it is with other files, which the result says."""
    same = given == before.given
    refused = before.refused if given.version == before.given.version else ()
    counted = before.failures + (crashed(before, at) and not before.proved)
    failures = counted if same and before.at.is_same_boot(at) else 0
    start = History(given, at, open=True, failures=failures, good=before.good, refused=refused)
    start = replace(start, safe=before.safe and same)
    return _gone_back(start) if failures >= MOST_FAILURES else start


def proved(start: History) -> History:
    """The start has lasted: what is in use is good."""
    good = (*(one for one in start.good if one not in _in_use(start)), *_in_use(start))
    return replace(start, proved=True, failures=0, good=good[-REMEMBERED:])


def ended(start: History) -> History:
    """The start ended by our own will."""
    return replace(start, open=False)


def turns(before: History, start: History) -> tuple[FaultKind, ...]:
    """What the staff should be told of a start, after the one before it."""
    known = before.refused
    told = {
        FaultKind.ENDED_BADLY: crashed(before, start.at),
        FaultKind.PACK_BACK: start.pack_refused and start.given.pack not in known,
        FaultKind.SETTINGS_BACK: start.settings_refused and start.given.settings not in known,
        FaultKind.CHOICES_BACK: start.choices_refused and start.given.choices not in known,
        FaultKind.SAFE_START: start.safe and not before.safe,
    }
    return tuple(kind for kind, applies in told.items() if applies)


def _gone_back(start: History) -> History:
    """Away from what is new; where the last good fails, to what the kiosk came with; and there it stays."""
    new = tuple(one for one in _in_use(start) if one not in start.good)
    if new:
        return replace(start, failures=0, refused=(*start.refused, *new)[-REMEMBERED:])
    if start.pack_refused or start.settings_refused:
        return replace(start, failures=0, safe=True)
    return start


def _in_use(start: History) -> tuple[str, ...]:
    """The hashes of those given files that are used."""
    if start.safe:
        return ()
    _, *files = start.given
    return tuple(one for one in files if one and one not in start.refused)
