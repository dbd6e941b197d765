"""``kiosk tour LIBRARY --out DIR``: every screen as a picture, measured and held to the norms."""

import argparse
import os
import sys
from pathlib import Path

SCREEN = "1280x800@13.3"
EASES = {
    "spaced": "more space",
    "lowered": "all buttons within reach",
    "steady": "what helps steady hands",
    "focused": "the place of the keys",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("library", type=Path, metavar="LIBRARY", help="the folder of a library, or a pack")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the pictures go")
    options = [
        ("--screen", "PIXELS@INCHES", f"a screen to draw for; without it {SCREEN}"),
        ("--language", "LANGUAGE", "a language to draw; without it all that the library has"),
        ("--theme", "THEME", "light, dark or high-contrast; without it light"),
        ("--text-size", "PER_CENT", "100, 125, 150 or 200; without it 100"),
    ]
    for name, value, told in options:
        parser.add_argument(name, action="append", default=[], metavar=value, help=f"{told}; may be repeated")
    for ease, told in EASES.items():
        parser.add_argument(f"--{ease}", dest="eased", action="append_const", const=ease, help=f"with {told}")


def run(arguments: argparse.Namespace) -> int:
    """Draws the tour. Returns 0, 1 with findings, 2 where it cannot be drawn."""
    draw_offscreen()
    from kiosk.pack.errors import PackUnusable
    from kiosk.screen.window import WindowBroken
    from kiosk.tour.draw import FolderUnwritable
    from kiosk.tour.library import LibraryUnreadable
    from kiosk.tour.look import LookWrong
    from kiosk.tour.stage import NeverStill

    try:
        return _tour(arguments)
    except (FolderUnwritable, LibraryUnreadable, LookWrong, NeverStill, PackUnusable, WindowBroken) as error:
        sys.stderr.write(f"{error}\n")
        return 2


def draw_offscreen() -> None:
    """No display is needed, and no setting of the desktop changes what is drawn."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    for name in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI"):
        os.environ.pop(name, None)


def _tour(arguments: argparse.Namespace) -> int:
    from kiosk.app import make_app
    from kiosk.tablet.licences import shipped
    from kiosk.tour.draw import draw, forget_others, write_sheets
    from kiosk.tour.library import opened
    from kiosk.tour.look import Ease, looks, read_languages, read_screen, read_text_size, read_theme
    from kiosk.tour.signatures import to_sign

    screens = [read_screen(text) for text in arguments.screen or [SCREEN]]
    themes = [read_theme(text) for text in arguments.theme or ["light"]]
    eased = [Ease(name) for name in arguments.eased or ()]
    sizes = [read_text_size(text) for text in arguments.text_size or ["100"]]
    with opened(arguments.library) as pack:
        languages = read_languages(arguments.language, pack.languages)
        chosen = looks(screens, languages, themes, sizes, eased)
        app = make_app()
        shots = list(draw(pack, chosen, shipped, arguments.out))
        del app
        articles = to_sign(arguments.library, pack, languages)
    forget_others(shots, arguments.out)
    write_sheets(shots, arguments.out, articles)
    return _told([len(shot.findings) for shot in shots], arguments.out)


def _told(findings: list[int], out: Path) -> int:
    pictures, found = len(findings), sum(findings)
    told = f"{found} {'finding' if found == 1 else 'findings'}" if found else "no findings"
    sys.stdout.write(f"{pictures} pictures are in {out}, with {told}. Open {out / 'index.html'} to look at them.\n")
    return 1 if found else 0
