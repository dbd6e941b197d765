"""``kiosk preview FOLDER``: the kiosk in a window beside any editor, which follows what is saved."""

import argparse
import sys
from pathlib import Path

from kiosk.commands.run import has_screen
from kiosk.tablet.folders import is_folder


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("--screen", default="1280x800@13.3", metavar="PIXELS@INCHES", help="the tablet; 1280x800@13.3")
    parser.add_argument("--language", default="en", help="the language to begin in; without it en")
    parser.add_argument("--theme", default="light", help="light, dark or high-contrast; without it light")
    parser.add_argument("--text-size", default="100", metavar="PER_CENT", help="100, 125, 150 or 200; without it 100")


def run(arguments: argparse.Namespace) -> int:
    """Shows the preview until its window is closed. Returns 0, or 2 where there is nothing to show or no screen."""
    if not has_screen():
        return _refuse("There is no screen here. Open the preview on a computer with a desktop.")
    from kiosk.pack.errors import PackUnusable
    from kiosk.screen.window import WindowBroken
    from kiosk.tour.look import LookWrong

    if not is_folder(arguments.folder):
        return _refuse(f"There is no folder “{arguments.folder}”. Check the name, or put in the stick that holds it.")
    try:
        return _show(arguments)
    except (LookWrong, PackUnusable, WindowBroken) as error:
        return _refuse(str(error))


def _show(arguments: argparse.Namespace) -> int:
    import time

    from kiosk.app import find_voice, make_app
    from kiosk.desk.preview.preview import Glass, Preview
    from kiosk.desk.window.runner import Runner
    from kiosk.tablet.settings import Settings
    from kiosk.tablet.told_to_end import quit_on_signals
    from kiosk.tour.look import read_screen, read_text_size, read_theme
    from kiosk.visit.display import Display

    screen = read_screen(arguments.screen)
    display = Display(read_text_size(arguments.text_size), read_theme(arguments.theme), still=True)
    glass = Glass(screen.width, screen.height, screen.inches, arguments.language, display)
    app = make_app(sys.argv[:1])
    app.setQuitOnLastWindowClosed(True)
    runner = Runner()
    preview = Preview(arguments.folder, glass, time.monotonic, lambda: find_voice(app, Settings()), runner)
    preview.window.show()
    with quit_on_signals(app):
        status = app.exec()
    preview.close()
    runner.close()
    return status


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2
