"""``kiosk build FOLDER -o FILE.pack``: a library compiled into one sealed file."""

import argparse
import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from kiosk.article.article import ReviewStatus
from kiosk.article.library import Library
from kiosk.article.problem import Problem, Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pack", help="the pack to write")
    told = "refuse what is not approved or does not pass “kiosk check”"
    parser.add_argument("--for-patients", action="store_true", help=told)


def run(arguments: argparse.Namespace) -> int:
    """Builds the pack. Returns 0, 1 where the library may not be built, 2 where a file cannot be read or written."""
    from kiosk.authoring.approval.for_patients import obstacles
    from kiosk.authoring.folder import FolderUnreadable, read_whole
    from kiosk.authoring.report import as_text
    from kiosk.authoring.score.card import scored
    from kiosk.pack.errors import PackUnwritable
    from kiosk.pack.write import write_pack

    today = datetime.now().astimezone().date()
    try:
        whole = read_whole(arguments.folder)
        problems: Sequence[Problem] = whole.problems
        if any(problem.severity is Severity.ERROR for problem in problems):
            sys.stderr.write(f"{as_text(problems)}\nNothing was written. Mend the errors above, then build again.\n")
            return 1
        library = scored(whole, arguments.folder, today)
        refused = obstacles(whole, arguments.folder, today) if arguments.for_patients else ()
        if refused:
            sys.stderr.write(f"{as_text(refused)}\nNothing was written: this is not ready for patients.\n")
            return 1
        write_pack(library, arguments.out)
    except (FolderUnreadable, PackUnwritable) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if problems:
        sys.stderr.write(f"{as_text(problems)}\n")
    sys.stdout.write(f"{_told(library, arguments.out)}\n")
    return 0


def _told(library: Library, out: Path) -> str:
    count = len(library.articles)
    told = f"{out} holds {count} {'article' if count == 1 else 'articles'}."
    waiting = sum(article.review.status is not ReviewStatus.APPROVED for article in library.articles)
    if not waiting:
        return told
    which = "It is" if count == 1 else f"{waiting} of them are"
    return f"{told} {which} not approved yet, and the screen says so."
