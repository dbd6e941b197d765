"""Wrong PINs are counted; after a few each one costs time, whatever the clock says and however often one restarts."""

import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kiosk.tablet.whole_file import write_whole

FREE_TRIES = 5
FIRST_WAIT, LONGEST_WAIT = 30.0, 3600.0
"""Seconds: the wait after the fifth wrong PIN; each one more doubles it, up to an hour. Ours."""

_NAME = "pin-tries"
_MOST = 1000


def wait_after(wrong: int) -> float:
    """Seconds to wait after so many wrong PINs in a row."""
    over = wrong - FREE_TRIES
    return 0.0 if over < 0 else min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(over, 20))


class PinTries:
    """Counts wrong PINs in a file. ``clock`` gives seconds that never go back, such as those since the tablet started.

    The file holds no time: a kiosk that starts anew waits anew, all of it, so that neither a restart nor a clock that
    is set shortens anything. A file that cannot be read counts as all free tries used up. The count is of one PIN:
    with a new one it begins anew.
    """

    def __init__(self, folder: Path, pin_hash: str, clock: Callable[[], float]) -> None:
        self._file = folder / _NAME
        self._mark = f"{zlib.crc32(pin_hash.encode()):08x}"
        self._clock = clock
        self.wrong = self._kept()
        self._until = clock() + wait_after(self.wrong)

    @property
    def seconds_left(self) -> float:
        """Until the next PIN may be tried; 0 where it may be now."""
        return max(0.0, self._until - self._clock())

    def try_pin(self, fits: Callable[[], bool]) -> bool:
        """Tries a PIN. It counts as wrong before it is looked at: pulling the plug gives no try back."""
        if self.seconds_left:
            return False
        self._count(self.wrong + 1)
        if not fits():
            return False
        self._count(0)
        return True

    def _count(self, wrong: int) -> None:
        self.wrong = min(wrong, _MOST)
        self._until = self._clock() + wait_after(self.wrong)
        with suppress(OSError):  # then this run still counts
            write_whole(self._file, f"{self._mark} {self.wrong}\n".encode("ascii"))

    def _kept(self) -> int:
        try:
            mark, count = self._file.read_text(encoding="ascii").split()
            wrong = min(_MOST, max(0, int(count)))
        except FileNotFoundError:
            return 0
        except (OSError, ValueError):
            return FREE_TRIES
        return wrong if mark == self._mark else 0
