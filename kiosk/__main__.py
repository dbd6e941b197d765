"""The command line."""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import Protocol, cast

from kiosk.tablet.terminal import tell

COMMANDS = {
    "run": "show the kiosk (this is what plain “kiosk” does)",
    "desk": "write articles in a window, and see them on the tablet",
    "preview": "show a library folder beside an editor, following what is saved",
    "check": "report every problem of a library folder",
    "score": "show how an article scores by PEMAT and the CDC's index",
    "build": "compile a library folder into a pack",
    "approve": "sign an article as a person of the clinic",
    "handout": "write a leaflet of an article, to take home",
    "diff": "tell what changed between two libraries",
    "import": "make drafts of articles from old leaflets",
    "tour": "draw every screen to pictures and audit them",
    "setup": "ask for a tablet's settings, and write them",
    "settings": "name every mistake in a tablet's settings file",
    "diagnose": "say in plain words what is wrong with a tablet, here or by its codes",
    "selftest": "say which guards of the tablet's lock-down hold",
    "supervise": "keep the kiosk alive, where no service manager does",
    "speak": "read aloud; the kiosk starts this itself",
}
MODULES = {"import": "import_"}
"""Commands whose name is a word of Python."""


class Command(Protocol):
    """A module of kiosk.commands."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Says which words the command takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Does it. Returns the exit status."""


STOPPED = 130
"""The exit status after Ctrl-C, as shells count."""


def main(words: Sequence[str] | None = None) -> int:
    """Runs the command that the words name. Returns the exit status: 0 done, 1 findings, 2 could not be done."""
    _take_any_sign()
    try:
        status = _run(list(sys.argv[1:] if words is None else words))
        if sys.stdout is not None:
            sys.stdout.flush()
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # whoever read along has read enough
        _fall_silent()
        return 2
    except OSError as error:  # what a command's own sentences do not tell, as that there is no room for them
        _fall_silent()
        where = f" at “{error.filename}”" if error.filename else ""
        tell(f"The kiosk's command could not go on{where}: {error.strerror or error}.")
        return 2
    return status


def _take_any_sign() -> None:
    """A sign that a terminal cannot show becomes a question mark, and one that nobody can read is an answer, too."""
    for stream, errors in ((sys.stdin, "surrogateescape"), (sys.stdout, "replace"), (sys.stderr, "replace")):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=errors)


def _fall_silent() -> None:
    """Python flushes once more as it ends, and would complain."""
    if sys.stdout is not None:
        with suppress(OSError), Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())


def _run(words: list[str]) -> int:
    name = words.pop(0) if words and words[0] in COMMANDS else "run"
    if name == "run" and words[:1] in (["-h"], ["--help"]):
        _overview().parse_args(words)
    gc.disable()  # what is loaded stays, so that nothing unused can be found
    try:
        command = cast("Command", import_module(f"kiosk.commands.{MODULES.get(name, name)}"))
    except ModuleNotFoundError:
        tell(f"This kiosk is a tablet's. Use “kiosk {name}” where the staff's commands are installed.")
        return 2
    finally:
        gc.enable()
    parser = argparse.ArgumentParser(prog=f"kiosk {name}", description=COMMANDS[name])
    command.add_arguments(parser)
    return command.run(parser.parse_args(words))


def _overview() -> argparse.ArgumentParser:
    wide = max(map(len, COMMANDS))
    lines = [f"  {name:<{wide}} {what}" for name, what in COMMANDS.items()]
    return argparse.ArgumentParser(
        prog="kiosk",
        usage="kiosk [COMMAND] [WORDS]",
        description="An offline patient-education kiosk for waiting-room touch tablets.",
        epilog="\n".join(["commands:", *lines, "", "kiosk COMMAND --help tells more."]),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


if __name__ == "__main__":
    sys.exit(main())
