"""``kiosk supervise``: keeps the kiosk alive where no service manager does, as the shell of a Windows tablet."""

import argparse
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.typed import seconds
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import state_folder
from kiosk.tablet.pulse.supervisor import Patience, Supervisor
from kiosk.tablet.terminal import tell


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The kiosk to start, and how long to wait for it."""
    usual = Patience()
    parser.add_argument("--program", type=Path, metavar="FILE", help="the kiosk to start; without it this one")
    parser.add_argument(
        "--beat", type=seconds, default=usual.beat, metavar="SECONDS", help="a kiosk silent so long hangs"
    )
    parser.add_argument("--start", type=seconds, default=usual.ready, metavar="SECONDS", help="the same for its start")
    parser.add_argument("words", nargs="*", help="words for the kiosk; options of it stand behind “--”")


def run(arguments: argparse.Namespace) -> int:
    """Keeps the kiosk alive until told to end. Returns 0."""
    command = [*_program(arguments.program), "run", *arguments.words]
    patience = Patience(ready=arguments.start, beat=arguments.beat)
    supervisor = Supervisor(command, patience, tell, _note_frozen, restart_system)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: supervisor.end())
    supervisor.run()
    return 0


def restart_system() -> None:
    """Asks Windows for a restart. Elsewhere a program may not do that by itself; a service manager does it there."""
    if sys.platform == "win32":
        subprocess.run(["shutdown", "/r", "/t", "5"], check=False)  # noqa: S607 -- Windows' own
    else:
        tell("Nobody here can restart the system. Switch the tablet off and on.")


def _note_frozen() -> None:
    FaultLog(state_folder()).note(FaultKind.FROZEN)


def _program(given: Path | None) -> Sequence[str]:
    if given is not None:
        return [str(given)]
    return [sys.executable] if vars(sys).get("frozen") else [sys.executable, "-m", "kiosk"]
