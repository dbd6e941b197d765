"""``kiosk check FOLDER``: every problem of a library in one run."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from kiosk.article.problem import Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, nargs="?", help="the folder of the library")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text for people, json for programs")
    parser.add_argument("--on", type=date.fromisoformat, metavar="DAY", help="check as on a day such as 2027-05-31")
    parser.add_argument("--explain", metavar="CODE", help="say why a finding such as READ03 matters and how to mend it")


def run(arguments: argparse.Namespace) -> int:
    """Reports the problems. Returns 0 without errors, 1 with errors, 2 where there is nothing to check or explain."""
    if arguments.explain:
        return _explain(arguments.explain)
    if arguments.folder is None:
        sys.stderr.write("Name the folder of the library, such as “kiosk check content”.\n")
        return 2
    return _check(arguments.folder, arguments.format, arguments.on or datetime.now().astimezone().date())


def _explain(code: str) -> int:
    from kiosk.authoring.gate.explain import explain, guess

    told = explain(code)
    if told is None:
        sys.stderr.write(f"{guess(code)}\n")
        return 2
    sys.stdout.write(f"{told}\n")
    return 0


def _check(folder: Path, form: str, today: date) -> int:
    from kiosk.authoring.checking import check_library
    from kiosk.authoring.folder import FolderUnreadable
    from kiosk.authoring.report import as_json, as_text

    try:
        problems = check_library(folder, today)
    except FolderUnreadable as error:
        sys.stderr.write(f"{error}\n")
        return 2
    report = as_json(problems) if form == "json" else as_text(problems)
    sys.stdout.write(report if report.endswith("\n") else f"{report}\n")
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0
