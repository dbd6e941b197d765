"""Guards the starts: three that fail with a new library or new settings, and the last good ones are back."""

from collections.abc import Callable
from pathlib import Path

from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.starts.boot import Moment, now
from kiosk.tablet.starts.history import Given, begun, ended, proved, turns
from kiosk.tablet.starts.last_words import LastWords
from kiosk.tablet.starts.start_file import StartFile

NAME = "starts"

PROVED_MS = 300_000
"""After its first picture a start has to last so long, and still answer, to prove its files good."""


class StartGuard:
    """One start, from the look at what it is given to its end.

    ``history`` says which files to use. Nothing is written before ``begin``, so that where the screen is missing no
    file is blamed for it.
    """

    def __init__(self, folder: Path, given: Given, faults: FaultLog, moment: Callable[[], Moment] = now) -> None:
        self._file = StartFile(folder / NAME)
        self._last_words = LastWords(folder)
        self._faults = faults
        self._before = self._file.read()
        self.history = begun(self._before, given, moment())

    def begin(self) -> None:
        """From now on an end that is not ours counts against what is new."""
        said = self._last_words.read()
        for kind in turns(self._before, self.history):
            self._faults.note(kind, **(said if kind is FaultKind.ENDED_BADLY else {}))
        if self._file.open():
            self._faults.note(FaultKind.FILE_ASIDE, part=NAME)
        self._file.add(self.history)
        self._last_words.listen()

    def prove(self) -> None:
        """The start has lasted."""
        self.history = proved(self.history)
        self._file.add(self.history)

    def end(self) -> None:
        """The start ends by our own will, if it ever began."""
        self.history = ended(self.history)
        self._file.add(self.history)
        self._file.close()
        self._last_words.close()
