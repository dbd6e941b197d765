"""``kiosk approve FOLDER ARTICLE``: a person of the clinic signs an article as it is shown now."""

import argparse
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.typed import day

if TYPE_CHECKING:
    from kiosk.authoring.approval.sign import Signing

_MOST_FIGURES = 60


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("article", help="the id of the article, such as first-visit")
    parser.add_argument("--language", default="en", help="the language that is signed; without it en")
    parser.add_argument("--by", required=True, metavar="“NAME, TITLE”", help="who signs, as listed in library.yaml")
    parser.add_argument("--due", type=day, metavar="DAY", help="the next review, such as 2027-12-01")
    parser.add_argument("--yes", action="store_true", help="sign without being asked")


def run(arguments: argparse.Namespace) -> int:
    """Shows what will be signed, asks, and signs. Returns 0, 1 where nobody signed, 2 where nobody can."""
    from kiosk.authoring.approval.sign import NotSigned, prepare, sign
    from kiosk.authoring.folder import FolderUnreadable

    today = datetime.now().astimezone().date()
    try:
        signing = prepare(arguments.folder, arguments.article, arguments.language, arguments.by, today, arguments.due)
        sys.stdout.write(f"{_told(signing)}\n")
        if not (arguments.yes or _agreed(signing.approval.by)):
            sys.stdout.write("Nothing was signed.\n")
            return 1
        sign(signing)
    except (FolderUnreadable, NotSigned) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    sys.stdout.write(f"Signed: {signing.path}\n{_next(signing)}\n")
    return 0


def _told(signing: "Signing") -> str:
    article, approval = signing.article, signing.approval
    lines = [
        f"{approval.by} signs “{article.title}” ({article.language}/{article.id}) on {approval.on}.",
        f"The next review is due on {signing.after.due}. The mark of the content is {approval.of}.",
    ]
    if signing.figures:
        lines.append(f"{len(signing.figures)} figures are signed with it:")
        lines += [f"  {figure.said}  {figure.text}".rstrip() for figure in signing.figures[:_MOST_FIGURES]]
        more = len(signing.figures) - _MOST_FIGURES
        lines += [f"  … and {more} more"] if more > 0 else []
    lines.append("Read the article as the tablet shows it before you sign: kiosk run FOLDER --windowed")
    return "\n".join([*lines, _next(signing)])


def _next(signing: "Signing") -> str:
    if signing.complete:
        return "With this signature the article is approved."
    return "Its figures are new or changed, so it is approved only when a second person has signed too."


def _agreed(name: str) -> bool:
    sys.stdout.write(f"Do you, {name}, sign this? [yes, or Enter for no] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().casefold() in {"y", "yes"}
