"""A check that remembers finds the same as one that reads everything."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.article.problem import Severity
from kiosk.authoring.recheck import facts
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.kept_file import KeptFile
from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.authoring.recheck.whole import recheck
from tests.authoring.recheck.edits import FILES, Edit, any_edit, apply, articles, plainly

COARSE_NS = 20_000_000
"""More than by what the disks of tests count time, so that some files are known by what the disk tells of them."""

FIRST = date(2026, 6, 1)
DAYS = st.sampled_from((0, 0, 29, 30, 213, 214, 400, -200)).map(lambda days: FIRST + timedelta(days))


@settings(max_examples=60, deadline=None)
@given(st.lists(any_edit(), min_size=3, max_size=8), st.lists(st.tuples(any_edit(), DAYS), min_size=1, max_size=6))
def test_whatever_is_changed_a_check_that_remembers_finds_what_a_plain_one_finds(
    begun: list[Edit], edits: list[tuple[Edit, date]]
) -> None:
    with TemporaryDirectory() as name, patch.object(facts, "SETTLED_NS", COARSE_NS):
        folder, file = Path(name, "library"), KeptFile(Path(name), Path(name, "library"), "this program")
        (folder / "en").mkdir(parents=True)
        for edit in begun:
            apply(folder, edit)
        kept = Kept()
        assert recheck(folder, FIRST, kept) == plainly(folder, FIRST)
        for edit, today in edits:
            apply(folder, edit)
            file.write(kept)
            kept, before = file.read(), kept
            assert kept == before
            assert recheck(folder, today, kept) == plainly(folder, today)


TYPED = st.sampled_from(FILES).flatmap(articles).filter(lambda edit: edit[1] is not None)


@settings(max_examples=30, deadline=None)
@given(st.lists(any_edit(), min_size=2, max_size=8), TYPED)
def test_an_article_that_is_being_typed_has_the_problems_it_will_have_once_it_is_saved(
    begun: list[Edit], edit: Edit
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "en").mkdir()
        for one in begun:
            if one[0] != "en/A.md":  # of two files with one name it is the folder that counts, not the typing
                apply(folder, one)
        live = LiveLibrary(folder)
        live.check(FIRST)
        file, data = edit
        typed = Typed(file[:2], file[3:-3], (data or b"").decode())
        found, read = live.problems(typed, FIRST), live.read(typed)
        apply(folder, edit)
        checked = live.check(FIRST)
        saved = tuple(problem for problem in checked if problem.path == file)
        assert tuple(problem for problem in found if problem.path == file) == saved
        assert set(found) <= set(checked)
        assert not read.record.failed or any(problem.severity is Severity.ERROR for problem in saved)
