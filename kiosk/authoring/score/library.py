"""The score sheets of a library, and the answers that it keeps."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from kiosk.authoring.checking import case_in
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import Whole, read_whole
from kiosk.authoring.gate.run import examine
from kiosk.authoring.score.answers import NAME, Answers, read_answers, write_answers
from kiosk.authoring.score.item import Verdict
from kiosk.authoring.score.sheet import IDS, Sheet, sheet_of


def sheets(folder: Path, today: date, article: str = "", language: str = "") -> tuple[Sheet, ...]:
    """The sheets of all articles, or of some. Raises FolderUnreadable. One with errors in its writing has none."""
    return sheets_of(read_whole(folder), folder, today, article, language)


def sheets_of(whole: Whole, folder: Path, today: date, article: str = "", language: str = "") -> tuple[Sheet, ...]:
    """The sheets of all articles, or of some, of a library that has been read from ``folder``."""
    kept = read_answers(folder, IDS, Findings(NAME))
    found = []
    for copy in whole.copies:
        it = copy.article
        if (not article or it.id == article) and (not language or it.language == language):
            case = case_in(whole, copy, today)
            examined = tuple(examine(case, copy.findings.waivers))
            found.append(sheet_of(case, examined, kept.get((it.id, it.language))))
    return tuple(found)


class AnswersUnreadable(Exception):  # noqa: N818  # it is said about the file, not about the program
    """The file of answers has mistakes, and writing it anew would lose what they hide."""


def keep(folder: Path, sheet: Sheet, given: Mapping[str, Verdict], by: str, on: date) -> None:
    """Add a person's answers about a sheet to the library's file. Raises OSError and AnswersUnreadable."""
    findings = Findings(NAME)
    kept = dict(read_answers(folder, IDS, findings))
    if findings.failed:
        raise AnswersUnreadable(f"Nothing was kept: {findings.problems[0]}")
    before = kept.get((sheet.article, sheet.language))
    earlier = before.verdicts if before and before.of == sheet.mark else {}
    kept[sheet.article, sheet.language] = Answers(by, on, sheet.mark, {**earlier, **given})
    write_answers(folder, kept)
