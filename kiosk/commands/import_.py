"""``kiosk import FILE...``: drafts of articles from old leaflets."""

import argparse
import sys
from pathlib import Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The words of the command."""
    told = "a leaflet: .docx, .odt, .html, .txt, or .pdf with text; or a folder of them"
    parser.add_argument("files", type=Path, nargs="+", metavar="FILE", help=told)
    told = "the folder of a library; without it “drafts”, a library of its own"
    parser.add_argument("--out", type=Path, default=Path("drafts"), metavar="FOLDER", help=told)
    told = "the language of the leaflets, such as es; without it each is told by its words"
    parser.add_argument("--language", default="", help=told)


def run(arguments: argparse.Namespace) -> int:
    """Imports the files. Returns 0, 1 where words are missing in a draft, 2 where a file could not be imported."""
    from kiosk.authoring.importing.found import leaflets
    from kiosk.authoring.names import is_language

    if arguments.language and not is_language(arguments.language):
        told = f"“{arguments.language}” is not a language’s short name. Write one such as en, es or ar.\n"
        sys.stderr.write(told)
        return 2
    return max(_import(file, arguments.out, arguments.language) for file in leaflets(arguments.files))


def _import(file: Path, out: Path, language: str) -> int:
    from datetime import UTC, datetime

    from kiosk.authoring.importing.draft import import_leaflet
    from kiosk.authoring.importing.leaflet import LeafletUnreadable
    from kiosk.authoring.importing.told import told

    try:
        draft = import_leaflet(file, out, language, datetime.now(UTC).astimezone().date())
    except LeafletUnreadable as error:
        sys.stderr.write(f"{file} {error}\n")
        return 2
    lines = "\n".join(told(file, out, draft))
    sys.stdout.write(f"{lines}\n  Next: kiosk check {out}\n")
    return 1 if draft.proof.missing else 0
