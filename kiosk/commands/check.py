"""``kiosk check FOLDER``: every problem of a library in one run."""

import argparse
import sys
from pathlib import Path

from kiosk.article.problem import Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text for people, json for programs")
    parser.add_argument("--explain", action="store_true", help="say below each problem what its code stands for")


def run(arguments: argparse.Namespace) -> int:
    """Reports the problems. Returns 0 without errors, 1 with errors, 2 where the folder cannot be read."""
    from kiosk.authoring.folder import FolderUnreadable, check
    from kiosk.authoring.report import as_json, as_text

    try:
        problems = check(arguments.folder)
    except FolderUnreadable as error:
        sys.stderr.write(f"{error}\n")
        return 2
    report = as_json(problems) if arguments.format == "json" else as_text(problems, explain=arguments.explain)
    sys.stdout.write(report if report.endswith("\n") else f"{report}\n")
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0
