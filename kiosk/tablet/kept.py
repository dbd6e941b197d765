"""A few files kept in a folder, each written whole or not at all."""

import re
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

_NAME = re.compile(r"(\d+)-(.+)")
_DRAFTS = ".draft-"
_OLD_S = 3600
"""Seconds after which nobody is still writing a draft."""


class Kept:
    """The last few files kept under names. Their order is in the files' names: a tablet's clock can't be trusted."""

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most

    def newest_first(self) -> tuple[Path, ...]:
        """The files that are there."""
        return tuple(path for _, _, path in sorted(self._files(), reverse=True))

    def find(self, name: str) -> Path | None:
        """The file kept under a name."""
        return next((path for _, known, path in self._files() if known == name), None)

    def keep(self, name: str, make: Callable[[Path], None]) -> Path:
        """Have ``make`` write a file, and keep it as the newest. Raises OSError, or what ``make`` raises."""
        self._folder.mkdir(parents=True, exist_ok=True)
        self._clear()
        with TemporaryDirectory(prefix=_DRAFTS, dir=self._folder) as drafts:
            draft = Path(drafts, name)
            make(draft)
            path = draft.replace(self._next(name))
        self._forget_older()
        return path

    def renew(self, path: Path) -> Path:
        """Make a kept file the newest, where the disk lets us. Returns where it is now."""
        if path == self.newest_first()[0]:
            return path
        match = _NAME.fullmatch(path.name)
        with suppress(OSError):
            return path.replace(self._next(match[2] if match else path.name))
        return path

    def forget(self, path: Path) -> None:
        """Remove a kept file, where the disk lets us."""
        with suppress(OSError):
            path.unlink()

    def _files(self) -> list[tuple[int, str, Path]]:
        try:
            paths = list(self._folder.iterdir())
        except OSError:
            return []
        named = ((_NAME.fullmatch(path.name), path) for path in paths)
        return [(int(match[1]), match[2], path) for match, path in named if match]

    def _next(self, name: str) -> Path:
        number = max((number for number, _, _ in self._files()), default=0) + 1
        return self._folder / f"{number:06}-{name}"

    def _clear(self) -> None:
        """Remove what somebody was still writing when the power was cut, or who was killed."""
        for drafts in self._folder.glob(f"{_DRAFTS}*"):
            with suppress(OSError):
                if time.time() - drafts.stat().st_mtime > _OLD_S:
                    shutil.rmtree(drafts, ignore_errors=True)

    def _forget_older(self) -> None:
        for path in self.newest_first()[self._most :]:
            self.forget(path)
