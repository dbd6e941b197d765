"""What the staff chose, as a start finds it, and the last good choices for when those are no good."""

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.tablet.aside import move_aside
from kiosk.tablet.folders import staff_file
from kiosk.tablet.settings import Settings
from kiosk.tablet.whole_file import write_whole

_COPY = "staff-proved.toml"


class Overlaid(NamedTuple):
    """Settings with what the staff chose, and a sentence for each line of theirs that does not count."""

    settings: Settings
    complaints: Sequence[str] = ()


class KeptChoices:
    """The file of the staff's choices in ``state``, and in ``cache`` a copy of those that last proved good.

    The file is the kiosk's own: one that is damaged, or with which the kiosk fails, gives way to that copy, or goes.
    ``damaged`` tells of a damaged one. Where nothing is chosen any more, nothing comes back either.
    """

    def __init__(self, state: Path, cache: Path) -> None:
        self._file = staff_file(state)
        self._copy = cache / _COPY
        there = _is_there(self._file)
        self._content = _sound(self._file)
        self.damaged = there and self._content is None
        if self.damaged:
            move_aside(self._file)
            self._bring_back()
        elif not there:
            _remove(self._copy)

    @property
    def identity(self) -> str:
        """What the choices are known by while they stay the same; empty where nothing is chosen."""
        return "" if self._content is None else _hash(self._content)

    def retreat(self) -> None:
        """The kiosk has failed with these choices."""
        self._bring_back(self.identity)

    def prove(self) -> None:
        """The kiosk has run well with the choices that it began with; whatever stands in the file by now."""
        if self._content is not None:
            with suppress(OSError):
                write_whole(self._copy, self._content)

    def over(self, settings: Settings) -> Overlaid:
        """The settings of IT with the choices over them."""
        if self._content is None:
            return Overlaid(settings)
        from kiosk.tablet.staff_choices import choices_in  # noqa: PLC0415 -- many tablets have none

        found = choices_in(self._content, self._file, settings.languages)
        return Overlaid(found.over(settings), [f"{self._file}:{one.line}: {one.words}" for one in found.passed_over])

    def _bring_back(self, refused: str = "") -> None:
        """The last good choices take the place of the file, and on a disk that takes nothing are used all the same."""
        copy = _sound(self._copy)
        self._content = None if copy is None or _hash(copy) == refused else copy
        with suppress(OSError):
            if self._content is None:
                self._file.unlink(missing_ok=True)
            else:
                write_whole(self._file, self._content)


def _sound(path: Path) -> bytes | None:
    """The bytes of a file of choices; None where there is none, or one that is damaged."""
    if not _is_there(path):
        return None
    from kiosk.tablet.staff_choices import ChoicesDamaged, choices_in, content_of  # noqa: PLC0415 -- likewise

    with suppress(ChoicesDamaged):
        content = content_of(path)
        if content is not None:
            choices_in(content, path)
        return content
    return None


def _is_there(path: Path) -> bool:
    with suppress(OSError):
        path.lstat()
        return True
    return False


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:16]
