"""The day of a tablet whose clock may have gone back: the latest day ever seen counts."""

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from kiosk.tablet.aside import move_aside
from kiosk.tablet.whole_file import write_whole

_NAME = "latest-day"


def by_the_clock() -> date:
    """The day that the tablet's clock shows."""
    return datetime.now().astimezone().date()


class Calendar:
    """Tells the day, and keeps the latest one in a file: a state of the tablet, not of a visit.

    Nothing is written but a later day, so at most once a day. A file that cannot be read counts for nothing, one that
    cannot be written only means that the day is forgotten when the kiosk ends.
    """

    def __init__(
        self, folder: Path, clock: Callable[[], date] = by_the_clock, damaged: Callable[[], None] | None = None
    ) -> None:
        """``damaged`` is called where the file was damaged and has been moved aside; without it it stays."""
        self._file = folder / _NAME
        self._clock = clock
        self._latest = self._kept(damaged)

    @property
    def latest(self) -> date:
        """The latest day ever seen, as far as that is kept."""
        return self._latest

    def today(self) -> date:
        """The day by the clock, or the latest one ever seen if that is later. Call it when nobody is there."""
        day = self._clock()
        if day > self._latest:
            self._latest = day
            with suppress(OSError):
                write_whole(self._file, f"{day.isoformat()}\n".encode("ascii"))
        return self._latest

    def _kept(self, damaged: Callable[[], None] | None) -> date:
        try:
            return date.fromisoformat(self._file.read_text(encoding="ascii").strip())
        except FileNotFoundError:
            return date.min
        except (OSError, ValueError):
            if damaged is not None and move_aside(self._file):
                damaged()
            return date.min
