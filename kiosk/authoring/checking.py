"""The check of a whole library: how it is written, and whether it passes the gate."""

from datetime import date
from pathlib import Path

from kiosk.article.problem import Problem
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import Whole, strict
from kiosk.authoring.gate.case import Case, case_of
from kiosk.authoring.gate.run import hold
from kiosk.authoring.parity.front_places import front_places
from kiosk.authoring.parity.shelves import Copy
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.whole import recheck
from kiosk.authoring.score import answers as scores
from kiosk.authoring.score.sheet import IDS
from kiosk.authoring.tongue import SILENT, tongue


def check_library(folder: Path, today: date) -> tuple[Problem, ...]:
    """Every problem of the library in ``folder``, by path, line and column. Raises FolderUnreadable."""
    return recheck(folder, today, Kept())


def check_whole(whole: Whole, folder: Path, today: date) -> tuple[Problem, ...]:
    """Every problem of a library that has been read from ``folder``, by path, line and column."""
    for copy in whole.copies:
        hold(case_in(whole, copy, today), copy.findings)
    answers = Findings(scores.NAME)
    scores.read_answers(folder, IDS, answers)
    return strict(sorted((*whole.problems, *answers.problems)))


def case_in(whole: Whole, copy: Copy, today: date) -> Case:
    """An article of a library before the gate."""
    words = tongue(copy.article.language) or SILENT
    return case_of(copy.article, words, whole.settings.thresholds, today, front_places(copy.front))
