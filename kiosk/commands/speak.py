"""kiosk speak: the process in which the kiosk's speech engine runs. The kiosk starts it itself."""

import argparse


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """One of Qt's engines."""
    parser.add_argument("engine", help="speechd, winrt, sapi, darwin or mock")


def run(arguments: argparse.Namespace) -> int:
    """Speaks until nobody gives orders any more. Returns 2 where Qt's speech is missing."""
    try:
        from kiosk.tablet.speaker import speak
    except ImportError:
        return 2
    return speak(arguments.engine)
