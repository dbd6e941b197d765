"""``kiosk build FOLDER -o FILE.pack``: a library compiled into one sealed file."""

import argparse
import sys
from pathlib import Path

from kiosk.article.problem import Severity


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("-o", "--out", type=Path, required=True, metavar="FILE.pack", help="the pack to write")


def run(arguments: argparse.Namespace) -> int:
    """Builds the pack. Returns 0, 1 where the library has errors, 2 where a file cannot be read or written."""
    from kiosk.authoring.folder import FolderUnreadable, read_folder
    from kiosk.authoring.report import as_text
    from kiosk.pack.errors import PackUnwritable
    from kiosk.pack.write import write_pack

    try:
        library, problems = read_folder(arguments.folder)
        if any(problem.severity is Severity.ERROR for problem in problems):
            sys.stderr.write(f"{as_text(problems)}\nNothing was written. Mend the errors above, then build again.\n")
            return 1
        write_pack(library, arguments.out)
    except (FolderUnreadable, PackUnwritable) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if problems:
        sys.stderr.write(f"{as_text(problems)}\n")
    count = len(library.articles)
    sys.stdout.write(f"{arguments.out} holds {count} {'article' if count == 1 else 'articles'}.\n")
    return 0
