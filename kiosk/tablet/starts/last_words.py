"""Where in the program it was when the system ended it: for what no error of Python tells, such as a fault in Qt."""

import faulthandler
import re
from contextlib import suppress
from io import FileIO
from pathlib import Path

from kiosk.tablet.aside import move_aside

NAME = "last-words"

_MOST_PLACES = 6
_MOST_BYTES = 20_000
_ERROR = rb"(?m)^Fatal Python error: ([A-Za-z ]{1,40})"
_PLACE = rb'(?m)^  File ".*?([^"/\\]{1,40})", line (\d{1,6})'


class LastWords:
    """A file that Python's fault handler writes to when the process dies: files, lines and functions, no values.

    It is empty as long as nothing happens, and emptied once it is read.
    """

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._open: FileIO | None = None

    def read(self) -> dict[str, str]:
        """What the process before said when it died, as facts of a fault; nothing where it said nothing."""
        with suppress(OSError):
            said = self._path.read_bytes()[:_MOST_BYTES]
            if said:
                self._path.write_bytes(b"")
            places = [f"{file.decode('ascii', 'replace')}:{line.decode()}" for file, line in re.findall(_PLACE, said)]
            errors = [error.decode("ascii").title().replace(" ", "") for error in re.findall(_ERROR, said)]
            return {**({"error": errors[0]} if errors else {}), "place": " < ".join(places[:_MOST_PLACES])}
        return {}

    def listen(self) -> None:
        """From now on the process says where it was when it dies."""
        with suppress(OSError):
            if self._path.is_dir():
                move_aside(self._path)
            self._open = self._path.open("ab", buffering=0)
            faulthandler.enable(self._open, all_threads=False)

    def close(self) -> None:
        """The process ends well."""
        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
