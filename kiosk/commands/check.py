"""``kiosk check FOLDER``: every problem of a library in one run."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from kiosk.article.problem import Problem, Severity
from kiosk.commands.typed import day


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, nargs="?", help="the folder of the library")
    parser.add_argument("--format", choices=["text", "json"], default="text", help="text for people, json for programs")
    parser.add_argument("--on", type=day, metavar="DAY", help="check as on a day such as 2027-05-31")
    parser.add_argument(
        "--fresh", action="store_true", help="read everything anew, whatever is known of earlier checks"
    )
    parser.add_argument("--explain", metavar="CODE", help="say why a finding such as READ03 matters and how to mend it")


def run(arguments: argparse.Namespace) -> int:
    """Reports the problems. Returns 0 without errors, 1 with errors, 2 where there is nothing to check or explain."""
    if arguments.explain:
        return _explain(arguments.explain)
    if arguments.folder is None:
        sys.stderr.write("Name the folder of the library, such as “kiosk check content”.\n")
        return 2
    return _check(arguments, arguments.on or datetime.now().astimezone().date())


def _explain(code: str) -> int:
    from kiosk.authoring.gate.explain import explain, guess

    told = explain(code)
    if told is None:
        sys.stderr.write(f"{guess(code)}\n")
        return 2
    sys.stdout.write(f"{told}\n")
    return 0


def _check(arguments: argparse.Namespace, today: date) -> int:
    from kiosk.authoring.recheck.tidying import rarely_tidied

    with rarely_tidied():
        return _report(arguments, today)


def _report(arguments: argparse.Namespace, today: date) -> int:
    from kiosk.authoring.folder import FolderUnreadable
    from kiosk.authoring.report import as_json, as_text

    try:
        problems = _found(arguments.folder, today, fresh=arguments.fresh)
    except FolderUnreadable as error:
        sys.stderr.write(f"{error}\n")
        return 2
    report = as_json(problems) if arguments.format == "json" else as_text(problems)
    sys.stdout.write(report if report.endswith("\n") else f"{report}\n")
    return 1 if any(problem.severity is Severity.ERROR for problem in problems) else 0


def _found(folder: Path, today: date, *, fresh: bool) -> tuple[Problem, ...]:
    from kiosk.authoring.recheck.cores import on_all_cores
    from kiosk.authoring.recheck.kept import Kept
    from kiosk.authoring.recheck.kept_file import KeptFile
    from kiosk.authoring.recheck.program import program_mark
    from kiosk.authoring.recheck.whole import recheck
    from kiosk.commands.progress import progress
    from kiosk.tablet.folders import cache_folder

    file = KeptFile(cache_folder(), folder, program_mark())
    kept = Kept() if fresh else file.read()
    records, seen = dict(kept.records), dict(kept.seen)
    with progress("articles checked", sys.stderr) as told:
        problems = recheck(folder, today, kept, on_all_cores, told)
    if (kept.records, kept.seen) != (records, seen) or fresh:
        file.write(kept)
    return problems
