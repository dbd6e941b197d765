"""``kiosk score FOLDER [ARTICLE]``: the score sheets of a library's articles."""

import argparse
import sys
from datetime import date, datetime
from pathlib import Path

from kiosk.commands.out_file import write_out


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    parser.add_argument("folder", type=Path, help="the folder of the library")
    parser.add_argument("article", nargs="?", default="", help="the id of one article, such as first-visit")
    parser.add_argument("--language", default="", help="one language only, such as en")
    parser.add_argument("--format", choices=["text", "json", "page"], default="text", help="page is HTML to print")
    parser.add_argument("-o", "--out", type=Path, metavar="FILE", help="write to a file instead")
    parser.add_argument("--ask", metavar="NAME", help="ask what a person must answer, and keep it under this name")


def run(arguments: argparse.Namespace) -> int:
    """Shows the sheets. Returns 0, or 2 where there is nothing to show or a file cannot be written."""
    from kiosk.authoring.folder import FolderUnreadable
    from kiosk.authoring.score.library import AnswersUnreadable, sheets
    from kiosk.authoring.score.show import as_json, as_page, as_text

    today = datetime.now().astimezone().date()
    try:
        if arguments.ask:
            _ask(arguments, today)
        found = sheets(arguments.folder, today, arguments.article, arguments.language)
        if not found:
            sys.stderr.write("There is no such article, or it has errors; “kiosk check” says which.\n")
            return 2
        shown = {"text": as_text, "json": as_json, "page": as_page}[arguments.format](found)
        return _show(shown, arguments.out)
    except (FolderUnreadable, AnswersUnreadable) as error:
        sys.stderr.write(f"{error}\n")
    except OSError as error:
        sys.stderr.write(f"“{error.filename or arguments.out}” cannot be written: {error.strerror or error}.\n")
    return 2


def _show(text: str, out: Path | None) -> int:
    whole = text if text.endswith("\n") else f"{text}\n"
    if out is None:
        sys.stdout.write(whole)
    else:
        write_out(out, whole.encode())
    return 0


def _ask(arguments: argparse.Namespace, today: date) -> None:
    from kiosk.authoring.score.item import Verdict
    from kiosk.authoring.score.library import keep, sheets

    words = {"y": Verdict.YES, "yes": Verdict.YES, "n": Verdict.NO, "no": Verdict.NO, "n/a": Verdict.NOT_APPLICABLE}
    for sheet in sheets(arguments.folder, today, arguments.article, arguments.language):
        given = {}
        for item in sheet.open:
            sys.stdout.write(f"{sheet.language}/{sheet.article}: {item.asks} [yes, no, n/a, or Enter to leave it] ")
            sys.stdout.flush()
            verdict = words.get(sys.stdin.readline().strip().casefold())
            if verdict:
                given[item.id] = verdict
        if given:
            keep(arguments.folder, sheet, given, arguments.ask, today)
