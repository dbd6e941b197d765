"""The files of the log: lines are added to the newest, and the oldest goes before there is too much."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.tablet.aside import move_aside

MOST_BYTES = 1_000_000
"""Of one file."""

MOST_FILES = 10
"""10 MB in all."""

_NEWLINE = b"\n"


@dataclass(frozen=True, slots=True)
class LogFiles:
    """``faults.jsonl`` and up to nine older ones, ``faults-1.jsonl`` the next older."""

    folder: Path
    most_bytes: int = MOST_BYTES
    most_files: int = MOST_FILES

    def add(self, lines: bytes) -> None:
        """Adds whole lines, after a line that was cut off in a line of their own. Errors: OSError."""
        path = self._path(0)
        if path.is_dir():
            move_aside(path)
        if self._size(path) + len(lines) + 1 > self.most_bytes:
            self._turn()
        self.folder.mkdir(parents=True, exist_ok=True)
        with path.open("ab", buffering=0) as file:
            os.write(file.fileno(), (b"" if self._is_whole(path) else _NEWLINE) + lines)

    def lines_newest_first(self) -> Iterator[bytes]:
        """Every line there is. A file that cannot be read is passed over."""
        for number in range(self.most_files):
            with suppress(OSError):
                yield from reversed(self._path(number).read_bytes().splitlines())

    def _path(self, number: int) -> Path:
        return self.folder / (f"faults-{number}.jsonl" if number else "faults.jsonl")

    def _turn(self) -> None:
        for number in range(self.most_files - 1, 0, -1):
            younger = self._path(number - 1)
            if younger.exists():
                younger.replace(self._path(number))

    @staticmethod
    def _size(path: Path) -> int:
        try:
            return path.stat().st_size
        except OSError:
            return 0

    @staticmethod
    def _is_whole(path: Path) -> bool:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - 1))
            return file.read(1) in {b"", _NEWLINE}
