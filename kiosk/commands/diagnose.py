"""``kiosk diagnose [CODES]``: what a tablet tells of itself, here or by the codes that somebody photographed."""

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import kiosk
from kiosk.commands.kept_here import state_here
from kiosk.tablet.diagnosis.explain import explain, findings
from kiosk.tablet.diagnosis.gather import gather
from kiosk.tablet.diagnosis.parts import MARK, NoDiagnosis
from kiosk.tablet.diagnosis.report import Report, from_codes
from kiosk.tablet.diagnosis.stick import write_to
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import settings_file
from kiosk.tablet.guards.finding import Finding
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.guards.running import NotAllowed, running
from kiosk.tablet.guards.self_test import ask

_ASK = "Only an administrator may look at what the kiosk knows. Run this as one: sudo kiosk diagnose"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("codes", nargs="*", help="scanned codes, or files that hold them; - reads them from the input")
    parser.add_argument(
        "--write", type=Path, metavar="FOLDER", help="write it to a file in a folder, such as a stick's"
    )
    parser.add_argument("--state", type=Path, metavar="FOLDER", help="where this tablet keeps its faults")
    parser.add_argument("--settings", type=Path, default=settings_file(), metavar="FILE", help="the settings of IT")


def run(arguments: argparse.Namespace) -> int:
    """Explains a diagnosis. Returns 0, 1 where there is something to look into, 2 where it cannot be told."""
    try:
        report = from_codes(_texts(arguments.codes)) if arguments.codes else _of_this_tablet(arguments)
    except (NoDiagnosis, NotAllowed) as refused:
        return _refuse(str(refused))
    except OSError as error:
        return _refuse(f"“{error.filename or '-'}” cannot be used: {error.strerror or error}.")
    try:
        told = f"{write_to(arguments.write, report)}\n" if arguments.write else explain(report)
    except OSError as error:
        return _refuse(f"“{arguments.write}” cannot be used: {error.strerror or error}.")
    sys.stdout.write(told)
    return 1 if findings(report) else 0


def _texts(codes: Sequence[str]) -> Iterator[str]:
    for code in codes:
        if code == "-":
            yield sys.stdin.read()
        elif f"{MARK}/" in code:
            yield code
        else:
            yield Path(code).read_text(encoding="utf-8", errors="replace")


def _of_this_tablet(arguments: argparse.Namespace) -> Report:
    try:
        machine = running(Machine()) or Machine()
    except NotAllowed as refused:
        raise NotAllowed(_ASK) from refused
    state = arguments.state or state_here(machine)
    if state.exists() and not os.access(state, os.R_OK | os.X_OK):
        raise NotAllowed(_ASK)
    return gather(FaultLog(state), state, kiosk.__version__, _checked(machine, arguments.settings))


def _checked(machine: Machine, settings: Path) -> tuple[Finding, ...]:
    from kiosk.commands.selftest import subject

    return ask(subject(machine, settings), datetime.now().astimezone()).findings


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2
