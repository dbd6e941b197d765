"""Words that are typed and not saved yet, kept where a crash, a full disk or a pulled stick does not reach them.

One file for each text, in the user's own folder. Each time it is written whole, beside the old one, and then takes its
place; its first line is a hash of the rest. So a half-written one is known as such, and the one before it is still
there.
"""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from kiosk.desk.files.disk import is_there, write_whole
from kiosk.desk.files.draft import Draft
from kiosk.desk.files.entry import Entry, home, packed, unpacked
from kiosk.desk.files.form import normal, to_bytes
from kiosk.desk.files.trouble import DeskError
from kiosk.pack.whole_file import clear

EVERY_MS = 1000
"""How long after a change ``keep`` is to be called at the latest; half of what may be lost, since a disk takes time."""

_ENDING = ".journal"
_DAMAGED = ".damaged"


@dataclass(frozen=True, slots=True)
class Unsaved:
    """Words of a file that were kept in ``at`` and never saved. ``draft`` is the file as it had been loaded."""

    draft: Draft
    text: str
    kept: datetime
    at: Path

    @property
    def sentence(self) -> str:
        """What to tell the person at the desk."""
        when = f"{self.kept:%Y-%m-%d, %H:%M}"
        return (
            f"“{self.draft.path.name}” was being changed when the desk ended unexpectedly. "
            f"Your words up to {when} are kept; at most the last 2 seconds of typing are gone."
        )


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What a journal holds for a library, newest first, and sentences about what could not be read of it."""

    unsaved: tuple[Unsaved, ...]
    remarks: tuple[str, ...]


class Journal:
    """The words not yet saved of every file, in ``folder``.

    What an earlier desk left is never written over, even if somebody types in its file before they were asked about it.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: set[Path] = set()

    def keep(self, draft: Draft, text: str) -> None:
        """Keep a draft's new text until it is saved. Raises DeskError; what was kept before is kept then."""
        entry = Entry(draft, normal(text), datetime.now().astimezone())
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = self._path(draft.path)
            self._make_own(path)
            write_whole(path, packed(entry))
        except (DeskError, OSError) as error:
            message = (
                f"What you type in “{draft.path.name}” cannot be kept aside: the disk is full or locked. Save now."
            )
            raise DeskError(message) from error

    def forget(self, path: Path) -> None:
        """Remove what this desk keeps of a file, after it was saved; what was left over of it stays."""
        with suppress(OSError):
            if self._path(path) in self._own:
                self._path(path).unlink(missing_ok=True)

    def take_up(self, unsaved: Unsaved) -> None:
        """Go on from words that were left over: what is kept next takes their place. Raises DeskError."""
        path = self._path(unsaved.draft.path)
        if unsaved.at == path:
            self._own.add(path)
        else:
            self._own.discard(path)
            self.keep(unsaved.draft, unsaved.text)
            self.drop(unsaved)

    def drop(self, unsaved: Unsaved) -> None:
        """Remove words that were left over, after somebody said that nobody needs them."""
        with suppress(OSError):
            unsaved.at.unlink(missing_ok=True)

    def left_over(self, library: Path) -> LeftOver:
        """What is kept of the files of a library and does not stand in them. Raises nothing."""
        clear(self._folder)
        unsaved: list[Unsaved] = []
        remarks: list[str] = []
        for path in self._files():
            entry = _read(path)
            if entry is None:
                remarks.append(_set_aside(path))
            elif entry.draft.path.is_relative_to(library.resolve()):
                inner = library / entry.draft.path.relative_to(library.resolve())
                unsaved += self._of(path, replace(entry, draft=replace(entry.draft, path=inner)))
            elif moved := _moved(entry, library):
                unsaved += self._of(self._brought(path, moved), moved)
        unsaved.sort(key=lambda one: one.kept, reverse=True)
        return LeftOver(tuple(unsaved), tuple(remarks))

    def _of(self, path: Path, entry: Entry) -> Iterator[Unsaved]:
        unsaved = Unsaved(entry.draft, entry.text, entry.kept, path)
        if _stands_in_file(entry):
            self.drop(unsaved)
        else:
            yield unsaved

    def _brought(self, path: Path, entry: Entry) -> Path:
        """Keep an entry as one of the file it belongs to now. Returns where it is kept."""
        target = _free(self._path(entry.draft.path))
        try:
            write_whole(target, packed(entry))
            path.unlink()
        except (DeskError, OSError):
            return path
        return target

    def _make_own(self, path: Path) -> None:
        if path not in self._own and is_there(path):
            path.rename(_free(path))
        self._own.add(path)

    def _files(self) -> list[Path]:
        try:
            return sorted(path for path in self._folder.iterdir() if path.name.endswith(_ENDING))
        except OSError:
            return []

    def _path(self, path: Path) -> Path:
        return self._folder / f"{sha256(str(home(path)).encode(errors='replace')).hexdigest()[:32]}{_ENDING}"


def _read(path: Path) -> Entry | None:
    try:
        return unpacked(path.read_bytes())
    except OSError:
        return None


def _moved(entry: Entry, library: Path) -> Entry | None:
    """The entry for a file of this library, if it was kept of the same file while its stick had another path."""
    here = library / entry.draft.path.parent.name / entry.draft.path.name
    try:
        same = entry.draft.seen is not None and sha256(here.read_bytes()).hexdigest() == entry.draft.seen.digest
        return replace(entry, draft=replace(entry.draft, path=here)) if same and not entry.draft.path.exists() else None
    except OSError:
        return None


def _free(path: Path) -> Path:
    """A path beside an entry's that no other entry has, or its own if that is free."""
    count, found = 1, path
    while is_there(found):
        count += 1
        found = path.with_name(f"{path.stem}-{count}{_ENDING}")
    return found


def _set_aside(path: Path) -> str:
    """Keep a damaged file for whoever can still read something in it, but out of the way."""
    aside = path.with_name(path.name + _DAMAGED)
    with suppress(OSError):
        path.replace(aside)
    return f"Words that were kept aside are damaged and could not be read. What is left of them is in “{aside}”."


def _stands_in_file(entry: Entry) -> bool:
    try:
        return entry.draft.path.read_bytes() == to_bytes(entry.text, entry.draft.form)
    except OSError:
        return False
