"""What is done about a screen that no touch reaches, step by step, and at most so often."""

import json
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from kiosk.tablet.whole_file import write_whole

HOUR = 3600.0


class Step(StrEnum):
    """What is started anew, the least first; the fault log calls them so."""

    REBUILD = "window"
    RESTART = "process"
    RESTART_SYSTEM = "system"


class Ladder:
    """Tells the next step; each is taken once in an hour, so after the third nothing is done until the hour is over.

    The steps are counted in a file, which outlasts the restarts that they cause. It holds times and nothing else. A
    clock that goes back makes no step forgotten: what would lie in the future counts as just done. Where the file
    cannot be written nothing is restarted, since nobody would know how often it was.
    """

    def __init__(self, file: Path, clock: Callable[[], float] = time.time) -> None:
        self._file = file
        self._clock = clock
        self._unkept: list[float] = []

    def climb(self) -> Step | None:
        """Counts one more step and tells which, or None where all have been taken within the hour."""
        now = self._clock()
        recent = [min(at, now) for at in (*self._kept(), *self._unkept) if now - at < HOUR]
        if len(recent) >= len(Step):
            return None
        step = tuple(Step)[len(recent)]
        try:
            write_whole(self._file, json.dumps([*recent, now]).encode())
            self._unkept.clear()
        except OSError:
            self._unkept.append(now)
            return step if step is Step.REBUILD else None
        return step

    def _kept(self) -> list[float]:
        try:
            found = json.loads(self._file.read_bytes())
            return [float(at) for at in found if isinstance(at, int | float)] if isinstance(found, list) else []
        except (OSError, ValueError, RecursionError, OverflowError):
            return []
