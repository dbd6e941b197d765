"""``kiosk diff OLD NEW``: what changed between two libraries, in words and pictures."""

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.authoring.changes.opened import Opened
    from kiosk.authoring.changes.report.comparison import Comparison
    from kiosk.authoring.changes.report.pictures import PicturePair


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("old", type=Path, metavar="OLD", help="the library before: a folder, or a pack")
    parser.add_argument("new", type=Path, metavar="NEW", help="the library now: a folder, or a pack")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text for people, json for programs")
    told = "also write a page for doctors, with pictures of the screens before and after"
    parser.add_argument("-o", "--out", type=Path, metavar="FOLDER", help=told)
    parser.add_argument("--no-pictures", action="store_true", help="leave the pictures out of the page")


def run(arguments: argparse.Namespace) -> int:
    """Tells the changes. Returns 0 without any, 1 with some, 2 where a library cannot be read or a page written."""
    from kiosk.authoring.changes.opened import LibraryUnreadable, open_library
    from kiosk.authoring.changes.report.as_json import as_json
    from kiosk.authoring.changes.report.as_text import as_text
    from kiosk.authoring.changes.report.comparison import comparison

    try:
        old, new = open_library(arguments.old), open_library(arguments.new)
    except LibraryUnreadable as error:
        sys.stderr.write(f"{error}\n")
        return 2
    found = comparison(old, new)
    sys.stdout.write(as_json(found) if arguments.format == "json" else as_text(found, colour=_colour()))
    if arguments.out is not None and not _page(arguments, (old, new), found):
        return 2
    return 0 if found.same else 1


def _colour() -> bool:
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _page(arguments: argparse.Namespace, libraries: "tuple[Opened, Opened]", found: "Comparison") -> bool:
    """Writes the page; says on the terminal where that could not be done."""
    from kiosk.authoring.changes.report.page import write_page

    try:
        arguments.out.mkdir(parents=True, exist_ok=True)
        pictures = () if arguments.no_pictures or not found.changes else _pictures(libraries, found, arguments.out)
        page = write_page(found, pictures, arguments.out)
    except OSError as error:
        sys.stderr.write(f"“{arguments.out}” cannot be written: {error.strerror or error}. Choose another folder.\n")
        return False
    except Undrawable as error:
        sys.stderr.write(f"{error}\n")
        return False
    sys.stderr.write(f"The page is {page}.\n")
    return True


class Undrawable(Exception):  # noqa: N818 -- reads as a sentence where it is raised
    """The pictures cannot be drawn. The text says why."""


def _pictures(libraries: "tuple[Opened, Opened]", found: "Comparison", out: Path) -> "tuple[PicturePair, ...]":
    from kiosk.commands.tour import draw_offscreen

    draw_offscreen()
    from kiosk.app import make_app
    from kiosk.authoring.changes.opened import comparable
    from kiosk.pack.errors import PackUnusable, PackUnwritable
    from kiosk.screen.window import WindowBroken
    from kiosk.tour.changed_screens import draw_changes
    from kiosk.tour.draw import FolderUnwritable
    from kiosk.tour.stage import NeverStill

    app = make_app()
    try:
        return draw_changes(*comparable(*libraries), found.changes, out)
    except (FolderUnwritable, NeverStill, PackUnusable, PackUnwritable, WindowBroken) as error:
        message = f"{error} With --no-pictures the page is written without them."
        raise Undrawable(message) from error
    finally:
        del app
