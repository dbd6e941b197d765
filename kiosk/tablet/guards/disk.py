"""Whether the disk can still be written to, and has room."""

import os
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.tablet.guards.finding import Finding, Guard, holds, off, unknown
from kiosk.tablet.guards.machine import Machine, text_of
from kiosk.tablet.sentence import Sentence

_GUARD = Guard.DISK
LEAST_FREE = 100 * 1024 * 1024
"""Bytes: two libraries with pictures, the logs, and some. Ours."""


@dataclass(frozen=True, slots=True)
class DiskFacts:
    """The folders that cannot be written to, the least room in bytes, and what the kernel says of their disk."""

    closed: tuple[str, ...] = ()
    free: int | None = None
    read_only: bool = False
    errors: int = 0


def read(machine: Machine, folders: Iterable[Path]) -> DiskFacts:
    """The facts of this tablet, for the folders that the kiosk writes to."""
    wanted = tuple(folders)
    there = [_standing(folder) for folder in wanted]
    rooms = [room for folder in there if (room := _room(folder)) is not None]
    return DiskFacts(
        closed=tuple(str(folder) for folder, at in zip(wanted, there, strict=True) if not os.access(at, os.W_OK)),
        free=min(rooms, default=None),
        read_only=machine.is_linux and any(_is_read_only(machine.root, folder) for folder in there),
        errors=_errors(machine.root) if machine.is_linux else 0,
    )


def _standing(folder: Path) -> Path:
    """The folder, or the nearest one above it that exists: it is made when something is first kept."""
    return next((one for one in (folder, *folder.parents) if one.exists()), folder)


def _room(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None


def _is_read_only(root: Path, folder: Path) -> bool:
    """Whether the kernel has locked the disk itself, as it does with a dying card."""
    try:
        device = folder.stat().st_dev
    except OSError:
        return False
    disk = root / "sys" / "dev" / "block" / f"{os.major(device)}:{os.minor(device)}"
    return (text_of(disk / "ro") or "").strip() == "1"


def _errors(root: Path) -> int:
    """How many errors the kernel has met on its ext4 file systems."""
    counts = ((text_of(path) or "").strip() for path in (root / "sys" / "fs" / "ext4").glob("*/errors_count"))
    return sum(int(count) for count in counts if count.isdecimal())


def judge(facts: DiskFacts) -> Finding:
    """Something is wrong as soon as one of the facts is."""
    if facts.read_only:
        sentence = Sentence("The disk takes no more writing: the system has locked it.")
        return off(_GUARD, sentence, Sentence("Change the disk or the card: it may be dying."))
    if facts.closed:
        sentence = Sentence("The kiosk cannot write to {folders}.", {"folders": facts.closed})
        remedy = Sentence("Give these folders to the kiosk's account, or install its package anew.")
        return off(_GUARD, sentence, remedy)
    if facts.errors:
        sentence = Sentence("Errors that the system has met on its disk: {count}.", {"count": facts.errors})
        remedy = Sentence("Check the disk ({command}), and change it if there are more.", {"command": "fsck"})
        return off(_GUARD, sentence, remedy)
    if facts.free is None:
        return unknown(_GUARD, Sentence("How much room the disk has cannot be read here."))
    left = {"free": facts.free // (1024 * 1024)}
    if facts.free < LEAST_FREE:
        return off(_GUARD, Sentence("The disk has {free} MB left, too little.", left), Sentence("Make room on it."))
    return holds(_GUARD, Sentence("The disk can be written to and has {free} MB left.", left))
