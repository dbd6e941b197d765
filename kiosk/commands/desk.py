"""``kiosk desk [FOLDER]``: the window in which staff write articles."""

import argparse
import sys
from pathlib import Path

from kiosk.commands.run import has_screen


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, nargs="?", help="the folder of the library; without it the desk asks")


def run(arguments: argparse.Namespace) -> int:
    """Shows the desk until its window is closed. Returns 0, or 2 where there is no screen."""
    if not has_screen():
        sys.stderr.write("There is no screen here. Open the desk on a computer with a desktop.\n")
        return 2
    from kiosk.app import find_voice, make_app
    from kiosk.desk.files.journal import Journal
    from kiosk.desk.window.desk import open_desk
    from kiosk.desk.window.remembered import file
    from kiosk.desk.window.runner import Runner
    from kiosk.tablet.folders import state_folder
    from kiosk.tablet.settings import Settings
    from kiosk.tablet.told_to_end import quit_on_signals

    app = make_app(sys.argv[:1])
    app.setQuitOnLastWindowClosed(True)
    runner = Runner()
    journal = Journal(state_folder() / "desk")
    desk = open_desk(runner, journal, file(), arguments.folder, lambda: find_voice(app, Settings()))
    desk.show()
    with quit_on_signals(app):
        status = app.exec()
        desk.close()  # here, where a second signal does not end it half saved
    runner.close()
    return status
