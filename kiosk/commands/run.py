"""``kiosk run [LIBRARY]``: shows the kiosk."""

import argparse
import gc
import os
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk
from kiosk.commands.late_scores import LateScores
from kiosk.pack.errors import PackUnusable
from kiosk.pack.read import Pack
from kiosk.tablet.calendar import Calendar
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import cache_folder, is_folder, settings_file, state_folder
from kiosk.tablet.licences import shipped
from kiosk.tablet.pulse.listener import listener
from kiosk.tablet.pulse.only_one import SENTENCE, only_one
from kiosk.tablet.pulse.statuses import ANOTHER_RUNS, NO_SCREEN, RESTART
from kiosk.tablet.shelf import NothingToShow, Opened, Shelf
from kiosk.tablet.starts.outset import Outset, Places
from kiosk.tablet.terminal import tell

if TYPE_CHECKING:
    from kiosk.screen.lifeline import Care

PROGRAM = Path(kiosk.__file__).parent
BUNDLED_PACK = PROGRAM / "library.pack"
BUNDLED_FOLDER = PROGRAM.parent / "content"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("library", type=Path, nargs="?", help="a pack or a folder; without it the bundled library")
    parser.add_argument("--settings", type=Path, default=settings_file(), metavar="FILE", help="the settings of IT")
    parser.add_argument("--windowed", action="store_true", help="a plain window that follows changes, for developers")


def run(arguments: argparse.Namespace) -> int:
    """Shows the kiosk until it is told to end.

    Returns 0, or 2 where there is nothing to show or no screen, or one of ``statuses``.
    """
    if not has_screen():
        return _refuse("There is no screen here. Start the kiosk on a desktop, or draw its screens with “kiosk tour”.")
    gc.disable()  # what a start makes stays: until the window waits, nothing unused can be found
    try:
        if arguments.windowed:
            return _run(arguments)
        with only_one() as alone:
            return _run(arguments) if alone else _stand_back()
    finally:
        gc.enable()


def _run(arguments: argparse.Namespace) -> int:
    places = Places(arguments.library, arguments.settings, cache_folder(), state_folder())
    outset = Outset(places, kiosk.__version__, tell, guarded=not arguments.windowed)
    try:
        with (
            Shelf(places.cache, lambda: Pack.open(BUNDLED_PACK), kiosk.__version__) as inner,
            Shelf(places.cache, lambda: bundled(inner), kiosk.__version__, outset.proved) as shelf,
        ):
            status = _show(arguments, shelf, outset)
            if status == RESTART:
                shelf.weed(places.library)
    except NothingToShow as nothing:
        outset.faults.note_standing(FaultKind.NOTHING_TO_SHOW)
        status = _refuse(str(nothing))
    outset.end()
    return status


def has_screen() -> bool:
    """Whether Qt will find something to draw on. Without one it ends the process."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in named)


def open_library(library: Path | None, shelf: Shelf) -> Opened:
    """The library asked for, or the best there is. Errors: NothingToShow."""
    if library is None:
        return shelf.open_bundled()
    return shelf.open_pack(library) if _is_pack(library) else _open_folder(library, shelf)


def _open_folder(folder: Path, shelf: Shelf) -> Opened:
    scores = LateScores(folder)
    opened = shelf.open_folder(folder, compile_folder)
    if not opened.complaint:
        opened.pack.find_score = scores.find
    return opened


def _is_pack(library: Path) -> bool:
    try:
        return library.is_file() or library.suffix == ".pack"
    except OSError:
        return True  # the shelf says why it cannot be read


def bundled(shelf: Shelf) -> Pack:
    """The library the kiosk came with: a pack in an installed kiosk, a folder in a checkout. Errors: PackUnusable."""
    if BUNDLED_PACK.exists() or not BUNDLED_FOLDER.is_dir():
        return Pack.open(BUNDLED_PACK)
    try:
        opened = _open_folder(BUNDLED_FOLDER, shelf)
    except NothingToShow as nothing:
        raise PackUnusable(str(nothing)) from nothing
    if opened.complaint:
        tell(opened.complaint)
    return opened.pack


def compile_folder(folder: Path, out: Path) -> str | None:
    """Compiles a library; where that cannot be done says why in a sentence."""
    try:
        from kiosk.commands.compile import compile_library
    except ImportError:
        return "This kiosk shows packs only. Build the folder into a pack where the staff's commands are installed."
    return compile_library(folder, out)


def _show(arguments: argparse.Namespace, shelf: Shelf, outset: Outset) -> int:
    from kiosk.screen.plain_imports import import_plainly

    import_plainly()
    from kiosk.app import Start
    from kiosk.app import run as run_kiosk

    calendar = Calendar(state_folder(), damaged=lambda: outset.faults.note(FaultKind.FILE_ASIDE, part="latest-day"))
    settings = outset.settings()

    def library() -> Pack:
        return outset.open(shelf, lambda: open_library(arguments.library, shelf))

    windowed, by_it = arguments.windowed, settings.by_it
    start = Start(library, settings.now, shipped, windowed=windowed, today=calendar.today, by_it=by_it)
    if not windowed:
        trial = outset.prove if outset.on_trial else None
        care, faults = _care(outset.faults), outset.faults
        start = replace(start, pack=cache(library), faults=faults, proved=trial, care=care)
        status = run_kiosk(replace(start, settings_file=arguments.settings, latest=lambda: calendar.latest))
        if status == NO_SCREEN:
            return _refuse("No display is on. Switch it on: the kiosk needs one to start.")
        return status
    from kiosk.commands.reload import run_reloading

    return run_reloading(start, [PROGRAM / "screen" / "qml", *_folders(arguments.library)])


def _stand_back() -> int:
    FaultLog(state_folder()).note_standing(FaultKind.SECOND_START)
    return _refuse(SENTENCE, ANOTHER_RUNS)


def _care(faults: FaultLog) -> "Care":
    from kiosk.screen.lifeline import Care

    return Care(listener(), state_folder(), lambda kind, step: faults.note(kind, step=step))


def _folders(library: Path | None) -> list[Path]:
    folder = library or BUNDLED_FOLDER
    return [folder] if is_folder(folder) else []


def _refuse(sentence: str, status: int = 2) -> int:
    tell(sentence)
    return status
