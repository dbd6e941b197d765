"""Which run of the system this is, and how long it has lasted: the wall clock of a tablet cannot be trusted."""

import sys
import time
from pathlib import Path
from typing import NamedTuple

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Moment(NamedTuple):
    """``boot`` names the run of the system, where it has a name; ``seconds`` are those since it began."""

    boot: str
    seconds: float

    def is_same_boot(self, later: "Moment") -> bool:
        """Whether the system has not been started anew in between."""
        return self.boot == later.boot and self.seconds <= later.seconds


def now() -> Moment:
    """This moment. Seconds asleep count on Linux alone."""
    if sys.platform == "linux":
        return Moment(_boot_id(), round(time.clock_gettime(time.CLOCK_BOOTTIME), 1))
    return Moment("", round(time.monotonic(), 1))


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").replace("-", "").strip()[:12]
    except OSError:
        return ""
