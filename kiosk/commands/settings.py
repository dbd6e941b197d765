"""``kiosk settings check [FILE]``: every mistake in the settings of a tablet, with its line."""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.commands.staff_words import Standing, standing
from kiosk.tablet.folders import settings_file
from kiosk.tablet.settings_check import Mistake, mistakes


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("deed", choices=["check"], help="name all that is wrong, by line")
    parser.add_argument("file", type=Path, nargs="?", default=settings_file(), help="without it the tablet's own")
    words = "where the tablet keeps what the staff chose; without it, of the tablet's own file alone"
    parser.add_argument("--state", type=Path, metavar="FOLDER", help=words)
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text for people, json for programs")


def run(arguments: argparse.Namespace) -> int:
    """Reports the mistakes. Returns 0 where the kiosk takes the file, 1 where it does not, 2 where there is none."""
    path: Path = arguments.file
    chosen = None
    if arguments.state or path == settings_file():
        chosen = standing(path, arguments.state)
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        words = chosen.words() if chosen else ""
        return _refuse(f"There is no settings file {path}. The kiosk goes by its defaults.\n{words}".rstrip())
    except OSError:
        return _refuse(f"{path} cannot be read. Check that it is a file, and that you may read it.")
    found = mistakes(content)
    if arguments.format == "json":
        sys.stdout.write(as_json(path, found, chosen))
    else:
        sys.stdout.write(f"{as_text(path, found)}{chosen.words() if chosen else ''}")
    return 1 if any(not mistake.mild for mistake in found) else 0


def as_text(path: Path, found: Sequence[Mistake]) -> str:
    """One line for each mistake, then how many there are and what the kiosk makes of it."""
    mild = sum(mistake.mild for mistake in found)
    wrong = len(found) - mild
    lines = [f"{path}:{one.line}: {one.words}{' (warning)' * one.mild}" for one in found]
    if wrong:
        lines.append(f"{_counted(wrong, 'mistake')}. Until mended, the kiosk goes on with the last good settings.")
    else:
        aside = f", {_counted(mild, 'warning')}" if mild else ""
        lines.append(f"No mistakes{aside}. The kiosk takes {path}.")
    return "\n".join([*lines, ""])


def as_json(path: Path, found: Sequence[Mistake], chosen: Standing | None = None) -> str:
    """``{"path", "problems": [{line, setting, severity, message}], "errors": n, "warnings": n}``.

    Where it can be told what the staff chose, ``"staff": {"path", "choices", "problems", "damaged"}`` says it.
    """
    mild = sum(mistake.mild for mistake in found)
    problems = [
        {
            "line": one.line,
            "setting": one.setting,
            "severity": "warning" if one.mild else "error",
            "message": one.words,
        }
        for one in found
    ]
    report = {"path": str(path), "problems": problems, "errors": len(found) - mild, "warnings": mild}
    report |= {"staff": chosen.report()} if chosen else {}
    return f"{json.dumps(report, ensure_ascii=False, indent=2)}\n"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def _refuse(sentence: str) -> int:
    sys.stderr.write(f"{sentence}\n")
    return 2
