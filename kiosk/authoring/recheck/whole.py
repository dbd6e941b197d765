"""Checks a whole library, reading only what may have changed since it was last checked."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from kiosk.article.problem import Problem
from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import note_unused, strict
from kiosk.authoring.markdown_tree import MarkdownTree
from kiosk.authoring.recheck.around import Around
from kiosk.authoring.recheck.facts import Seen
from kiosk.authoring.recheck.family import Family, check_family, is_known
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.opened import Opened, open_library
from kiosk.authoring.recheck.record import Record
from kiosk.authoring.score import answers
from kiosk.authoring.score.sheet import IDS

Done = tuple[Family, Sequence[Record]]
Work = Callable[[Sequence[Family], Around], Iterator[Done]]
"""Checks families, and gives each with its records when it is done, in any order."""
Told = Callable[[int, int], None]
"""Is told how many articles are done, of how many."""


def one_by_one(families: Sequence[Family], around: Around) -> Iterator[Done]:
    """Checks the families in this process."""
    tree = MarkdownTree()
    return ((family, check_family(family, around, tree)) for family in families)


def recheck(
    folder: Path, today: date, kept: Kept, work: Work = one_by_one, told: Told = lambda _done, _all: None
) -> tuple[Problem, ...]:
    """Every problem of the library in ``folder``, by path, line and column. Raises FolderUnreadable.

    What ``kept`` knows is not looked for again; afterwards it knows this library as it is now.
    """
    return check_opened(open_library(folder, today, kept), kept, work, told)


def check_opened(library: Opened, kept: Kept, work: Work, told: Told) -> tuple[Problem, ...]:
    """Every problem of a library that was opened with ``kept``."""
    records: dict[str, Record] = {}
    left: list[Family] = []
    for family in library.families():
        if is_known(family, library.around):
            records.update((leaf.name, leaf.record) for leaf in family if leaf.record)
        else:
            left.append(library.filled(family))
    told(len(records), len(library.pages))
    for family, found in work(left, library.around):
        records.update((leaf.name, record) for leaf, record in zip(family, found, strict=True))
        told(len(records), len(library.pages))
    asked = {name for record in records.values() for name in record.pictures}
    _keep(kept, records, asked)
    kept.seen.clear()
    kept.seen.update((page.path.name, Seen(page.facts, page.mark)) for page in library.pages if page.facts)
    findings = [*library.findings, _answers(library.folder)]
    note_unused(sorted(library.pictures - asked), findings)
    return strict(sorted({*_of(findings), *(one for record in records.values() for one in record.problems)}))


def _keep(kept: Kept, records: Mapping[str, Record], asked: set[str]) -> None:
    kept.records.clear()
    kept.records.update(records)
    for name in kept.pictures.keys() - asked:
        del kept.pictures[name]


def _answers(folder: Path) -> Findings:
    found = Findings(answers.NAME)
    answers.read_answers(folder, IDS, found)
    return found


def _of(findings: Iterable[Findings]) -> Iterator[Problem]:
    return (problem for found in findings for problem in found.problems)
