"""The file of the starts: a line for each turn, of which the last readable one counts."""

import json
from contextlib import suppress
from dataclasses import asdict
from io import FileIO
from pathlib import Path

from kiosk.tablet.aside import move_aside
from kiosk.tablet.starts.boot import Moment
from kiosk.tablet.starts.history import Given, History
from kiosk.tablet.whole_file import write_whole

MOST_BYTES = 16_000


class StartFile:
    """Keeps a history. A file that cannot be read counts for nothing; one that cannot be written guards nothing.

    A line is added in place, since it is written at every start: a whole file would wait for the disk twice. The file
    stays open in between, so that nothing has to be opened while visitors are there.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open: FileIO | None = None

    def read(self) -> History:
        """The history so far."""
        with suppress(OSError):
            for line in reversed(self._path.read_bytes().splitlines()):
                if found := _from_line(line):
                    return found
        return History()

    def open(self) -> bool:
        """Makes ready for lines. Returns whether something damaged was moved out of the way."""
        moved = False
        with suppress(OSError):
            moved = self._path.is_dir() and move_aside(self._path)
            self._path.parent.mkdir(parents=True, exist_ok=True)
            if self._path.exists() and self._path.stat().st_size > MOST_BYTES:
                write_whole(self._path, _line(self.read()))
        with suppress(OSError):
            self._open = self._path.open("ab", buffering=0)
        return moved

    def add(self, history: History) -> None:
        """Writes down how it is now, where the file is open."""
        if self._open is not None:
            with suppress(OSError):
                self._open.write(_line(history))

    def close(self) -> None:
        """After it nothing is written."""
        if self._open is not None:
            self._open.close()
            self._open = None


def _line(history: History) -> bytes:
    """Apart from whatever was cut off before, and from whatever comes after."""
    record = {**asdict(history), "given": history.given._asdict(), "at": history.at._asdict()}
    return b"\n" + json.dumps(record, separators=(",", ":")).encode("ascii") + b"\n"


def _from_line(line: bytes) -> History | None:
    try:
        found = json.loads(line)
        files = {"choices": "", **found["given"]}  # older lines know of no choices
        given = Given(*(str(files[name]) for name in Given._fields))
        at = Moment(str(found["at"]["boot"]), float(found["at"]["seconds"]))
        good, refused = (tuple(str(one) for one in found[name]) for name in ("good", "refused"))
        is_open, proved, safe = (found[name] is True for name in ("open", "proved", "safe"))
        return History(given, at, is_open, proved, int(found["failures"]), good, refused, safe)
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError):
        return None
