"""``kiosk selftest``: which guards of the lock-down hold, for the kiosk that runs here."""

import argparse
import sys
from datetime import datetime
from pathlib import Path

import kiosk
from kiosk.tablet.calendar import Calendar
from kiosk.tablet.folders import settings_file, state_folder
from kiosk.tablet.guards.clock import built_on
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.running import NotAllowed, running
from kiosk.tablet.guards.self_test import Subject, ask
from kiosk.tablet.settings import Settings, SettingsWrong, read_settings

_NONE_RUNS = (
    "No kiosk runs as kiosk.service here. This is what a kiosk would meet that is started as this command is.\n\n"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("--settings", type=Path, default=settings_file(), metavar="FILE", help="the settings of IT")


def run(arguments: argparse.Namespace) -> int:
    """Prints what each guard says. Returns 0, 1 where a guard is off, or 2 where only an administrator may look."""
    own = Machine()
    try:
        found = running(own)
    except NotAllowed as refused:
        sys.stderr.write(f"{refused}\n")
        return 2
    if found is None:
        sys.stdout.write(_NONE_RUNS)
    report = ask(subject(found or own, arguments.settings), datetime.now().astimezone())
    sys.stdout.write(report.words())
    return 1 if report.off else 0


def subject(machine: Machine, path: Path) -> Subject:
    """What is tested on a machine. Nothing is written: an administrator's file would stand in the kiosk's way."""
    try:
        network = read_settings(path).network
    except SettingsWrong:
        network = Settings().network
    latest = Calendar(state_folder(machine.environment, machine.platform)).latest
    return Subject(machine, network, path, latest, built_on(Path(kiosk.__file__).parent))
