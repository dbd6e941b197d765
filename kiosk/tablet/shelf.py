"""Which library the tablet shows: the one it is given if that is sound, else the last good one."""

import hashlib
import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self

from kiosk.pack.errors import PackUnusable, PackUnwritable
from kiosk.pack.header import sealed_as
from kiosk.pack.read import Pack
from kiosk.pack.seal import copy_sealed
from kiosk.tablet.folder_key import folder_key
from kiosk.tablet.kept import Kept

Compile = Callable[[Path, Path], str | None]
"""Compiles the library of a folder into a pack at a path, or says in a sentence why it can't."""

IDENTITY = 16
"""Letters of a pack's seal by which it is known."""

_MOST_KEPT = 2


@dataclass(frozen=True, slots=True)
class Proved:
    """Identities of packs: those with which the kiosk has run well, and those with which it failed.

    The newest good one is never pushed out of the cache by one that is not; a refused one is never shown instead.
    """

    good: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()


UNKNOWN = Proved()


class NothingToShow(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """Neither the library given nor any other can be opened. ``str()`` is a sentence."""


class _NotCompiledError(Exception):
    """A folder holds no library; the argument says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The pack to show, and what the terminal should say about it, or None where all is well."""

    pack: Pack
    complaint: str | None = None


class Shelf:
    """Opens libraries, and keeps the last good ones in ``cache`` for the day when the next one is broken.

    ``bundled`` opens the library the kiosk came with, or raises PackUnusable. ``made_by`` names what a compiled
    folder depends on besides its files, such as the version of the program. A cache that can't be written stops
    nothing: the library is shown, only not kept.
    """

    def __init__(self, cache: Path, bundled: Callable[[], Pack], made_by: str, proved: Proved = UNKNOWN) -> None:
        self._cache = cache
        self._proved = proved
        self._bundled = bundled
        self._made_by = made_by
        self._packs = Kept(cache / "packs", _MOST_KEPT)
        self._scratch: TemporaryDirectory[str] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Remove what couldn't be kept in the cache. Close the packs before."""
        if self._scratch:
            self._scratch.cleanup()
            self._scratch = None

    def open_bundled(self) -> Opened:
        """The library the kiosk came with. Raises NothingToShow."""
        try:
            return Opened(self._bundled())
        except PackUnusable as error:
            raise NothingToShow(str(error)) from error

    def open_pack(self, given: Path) -> Opened:
        """The given pack, read from end to end when it is new, or else the last good one. Raises NothingToShow.

        What is opened is the copy in the cache, so that nobody can pull it away or write over it.
        """
        try:
            return Opened(self._kept_copy(given))
        except PackUnusable as error:
            return self._instead(self._packs.newest_first(), str(error))

    def weed(self, given: Path | None) -> None:
        """Forgets the copy of a given pack that is damaged, where the given one is sound: the next start copies it."""
        if given is None:
            return
        with suppress(PackUnusable):
            with _verified(given) as sound:
                copy = self._packs.find(sound.seal)
            if copy is not None and not _is_sound(copy):
                self._packs.forget(copy)

    def open_last_good(self) -> Opened:
        """What to show where the given pack is sound, but the kiosk fails with it. Raises NothingToShow.

        That is the newest kept pack that has proved good, else the newest other one, else the one the kiosk came with.
        """
        paths = sorted(self._packs.newest_first(), key=lambda path: not self._is_good(path))
        return self._instead(paths, "The kiosk failed again and again with the new library.")

    def open_folder(self, folder: Path, compile_folder: Compile) -> Opened:
        """The library of a folder, compiled if anything in it changed; where that fails, as it last was good.

        Raises NothingToShow.
        """
        builds = Kept(self._cache / "folders" / _hash(os.fspath(folder.absolute())), _MOST_KEPT)
        try:
            return Opened(self._build(builds, folder, compile_folder))
        except (PackUnusable, PackUnwritable, _NotCompiledError) as error:
            return self._instead(builds.newest_first(), str(error))
        except OSError as error:
            return self._instead(builds.newest_first(), f"“{folder.name}” can't be read: {error.strerror or error}.")

    def _kept_copy(self, given: Path) -> Pack:
        with Pack.open(given) as pack:
            seal = pack.seal
        if kept := _opened(self._packs, seal):
            return kept
        if good := next(filter(self._is_good, self._packs.newest_first()), None):
            self._packs.renew(good)
        try:
            return Pack.open(self._packs.keep(seal, lambda draft: copy_sealed(given, draft)))
        except OSError:
            return _verified(given)

    def _build(self, builds: Kept, folder: Path, compile_folder: Compile) -> Pack:
        def make(draft: Path) -> None:
            if complaint := compile_folder(folder, draft):
                raise _NotCompiledError(complaint)

        key = _hash(f"{self._made_by} {folder_key(folder)}")
        if kept := _opened(builds, key):
            return kept
        try:
            return Pack.open(builds.keep(key, make))
        except (OSError, PackUnwritable):
            return Pack.open(self._made_in_scratch(key, make))

    def _made_in_scratch(self, name: str, make: Callable[[Path], None]) -> Path:
        self._scratch = self._scratch or TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True)
        path = Path(self._scratch.name, name)
        make(path)
        return path

    def _is_good(self, kept: Path) -> bool:
        return _identity_of_kept(kept) in self._proved.good

    def _instead(self, kept: Iterable[Path], complaint: str) -> Opened:
        for path in (path for path in kept if _identity_of_kept(path) not in self._proved.refused):
            with suppress(PackUnusable):
                return Opened(_verified(path), f"{complaint} The kiosk shows the last good library instead.")
        try:
            return Opened(self._bundled(), f"{complaint} The kiosk shows the library it came with instead.")
        except PackUnusable as error:
            raise NothingToShow(f"{complaint} There is no other library to show: {error}") from error


def identity(pack: Path | None) -> str:
    """What a pack is known by while it stays the same; empty for a folder, and for what is no sound pack."""
    if pack is None:
        return ""
    try:
        return sealed_as(pack)[:IDENTITY]
    except PackUnusable:
        return ""


def _identity_of_kept(kept: Path) -> str:
    return kept.name.partition("-")[2][:IDENTITY]


def _opened(kept: Kept, name: str) -> Pack | None:
    """The pack kept under a name, now the newest. One that can't be opened is forgotten."""
    found = kept.find(name)
    if found is None:
        return None
    path = kept.renew(found)
    try:
        return Pack.open(path)
    except PackUnusable:
        kept.forget(path)
        return None


def _verified(path: Path) -> Pack:
    """A pack of which every byte has been read."""
    pack = Pack.open(path)
    try:
        pack.verify()
    except PackUnusable:
        pack.close()
        raise
    return pack


def _is_sound(path: Path) -> bool:
    try:
        _verified(path).close()
    except PackUnusable:
        return False
    return True


def _hash(text: str) -> str:
    return hashlib.sha256(os.fsencode(text)).hexdigest()[:32]
