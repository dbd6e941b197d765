"""Words that are typed are never lost: not by kill -9, a full disk, or a file that was half written."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.files.draft import Draft, open_draft, save
from kiosk.desk.files.entry import Entry, packed, unpacked
from kiosk.desk.files.form import AS_USUAL
from kiosk.desk.files.journal import Journal
from kiosk.desk.files.trouble import DeskError
from kiosk.pack import whole_file
from tests.rules.tree import ROOT

TYPIST = Path(__file__).with_name("typist.py")


@pytest.fixture
def library(tmp_path: Path) -> Path:
    library = tmp_path / "library"
    (library / "en").mkdir(parents=True)
    (library / "en" / "a.md").write_text("old")
    return library


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "state" / "desk")


def test_a_desk_that_is_killed_while_one_types_loses_nothing_that_it_kept(library: Path, tmp_path: Path) -> None:
    path, state = library / "en" / "a.md", tmp_path / "state"
    with subprocess.Popen(
        [sys.executable, TYPIST, path, state], cwd=ROOT, env={"PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE
    ) as typist:
        assert typist.stdout is not None
        kept = 0
        while kept < 20:
            kept = int(typist.stdout.readline())
        typist.kill()
        kept = [int(line) for line in typist.stdout.read().split() or [kept]][-1]
    (unsaved,) = Journal(state).left_over(library).unsaved

    assert path.read_text() == "old"
    assert unsaved.draft.path == path
    assert kept <= len(unsaved.text.split()) - 1 <= kept + 1
    assert "“a.md” was being changed when the desk ended" in unsaved.sentence
    assert save(unsaved.draft, unsaved.text).text == path.read_text() == unsaved.text


def test_what_was_saved_is_not_offered_again(library: Path, journal: Journal) -> None:
    draft = open_draft(library / "en" / "a.md")
    journal.keep(draft, "new")
    assert [one.text for one in journal.left_over(library).unsaved] == ["new"]
    save(draft, "new")  # and the desk is killed before it says so to the journal

    assert not journal.left_over(library).unsaved
    journal.keep(draft, "newer")
    journal.forget(draft.path)
    assert not journal.left_over(library).unsaved


def test_the_newest_words_of_each_file_are_kept_newest_first(library: Path, journal: Journal) -> None:
    for name, text in (("a", "1"), ("b", "2"), ("a", "3")):
        journal.keep(Draft(library / "en" / f"{name}.md", ""), text)

    assert [one.text for one in journal.left_over(library).unsaved] == ["3", "2"]


def test_words_of_another_library_stay_where_they_are(library: Path, journal: Journal, tmp_path: Path) -> None:
    journal.keep(open_draft(library / "en" / "a.md"), "new")
    (tmp_path / "other").mkdir()

    assert not journal.left_over(tmp_path / "other").unsaved
    assert journal.left_over(library).unsaved


def test_words_are_found_again_on_a_stick_that_has_another_path(library: Path, journal: Journal) -> None:
    journal.keep(open_draft(library / "en" / "a.md"), "new")
    moved = library.rename(library.with_name("stick"))
    (found,) = journal.left_over(moved).unsaved
    assert found.draft.path == moved / "en" / "a.md"
    assert not journal.left_over(library).unsaved
    journal.drop(found)

    assert not journal.left_over(moved).unsaved


def test_words_are_found_whatever_links_lead_to_their_file(library: Path, journal: Journal, tmp_path: Path) -> None:
    (library / "en" / "a.md").rename(tmp_path / "real.md")
    (library / "en" / "a.md").symlink_to(tmp_path / "real.md")
    (tmp_path / "link").symlink_to(library)
    journal.keep(open_draft(tmp_path / "link" / "en" / "a.md"), "new")

    for folder in (library, tmp_path / "link"):
        assert [one.draft.path for one in journal.left_over(folder).unsaved] == [folder / "en" / "a.md"]


def test_words_that_were_left_over_are_not_lost_by_typing_on(library: Path, journal: Journal, tmp_path: Path) -> None:
    draft = open_draft(library / "en" / "a.md")
    journal.keep(draft, "from the desk before")
    now = Journal(tmp_path / "state" / "desk")
    for text in ("typed", "typed on"):
        now.keep(draft, text)
    assert {one.text for one in now.left_over(library).unsaved} == {"from the desk before", "typed on"}
    now.forget(draft.path)
    (before,) = now.left_over(library).unsaved
    assert before.text == "from the desk before"
    now.drop(before)

    assert not now.left_over(library).unsaved


def test_words_that_were_taken_up_are_kept_in_one_place(library: Path, journal: Journal, tmp_path: Path) -> None:
    draft = open_draft(library / "en" / "a.md")
    for text in ("one", "two"):
        Journal(tmp_path / "state" / "desk").keep(draft, text)
    for _ in range(2):
        found = journal.left_over(library).unsaved[-1]
        journal.take_up(found)
        journal.keep(found.draft, f"{found.text} and more")
    kept = [one.text for one in journal.left_over(library).unsaved]

    assert sorted(kept) == ["one and more", "two and more"]
    journal.forget(draft.path)
    assert len(journal.left_over(library).unsaved) == 1


def test_words_are_kept_though_the_stick_is_gone(library: Path, journal: Journal) -> None:
    draft = open_draft(library / "en" / "a.md")
    library.rename(library.with_name("pulled"))
    journal.keep(draft, "new")
    library.with_name("pulled").rename(library)

    assert [one.text for one in journal.left_over(library).unsaved] == ["new"]


@pytest.mark.parametrize("number", [28, 30])
def test_a_full_disk_is_said_and_keeps_the_words_before(
    library: Path, journal: Journal, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    draft = open_draft(library / "en" / "a.md")
    journal.keep(draft, "new")

    def refuse(handle: int) -> None:
        raise OSError(number, "no")

    with monkeypatch.context() as patched:
        patched.setattr(whole_file.os, "fsync", refuse)
        with pytest.raises(DeskError, match="cannot be kept aside"):
            journal.keep(draft, "newer")

    assert [one.text for one in journal.left_over(library).unsaved] == ["new"]


def test_a_journal_where_nothing_can_be_made_is_said(library: Path, tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file")
    journal = Journal(tmp_path / "state" / "desk")
    with pytest.raises(DeskError, match="cannot be kept aside"):
        journal.keep(open_draft(library / "en" / "a.md"), "new")

    assert not journal.left_over(library).unsaved


def test_a_damaged_entry_is_set_aside_and_said(library: Path, journal: Journal, tmp_path: Path) -> None:
    journal.keep(open_draft(library / "en" / "a.md"), "new")
    (kept,) = (tmp_path / "state" / "desk").iterdir()
    kept.write_bytes(kept.read_bytes()[:-5])
    found = journal.left_over(library)

    assert not found.unsaved
    assert len(found.remarks) == 1
    assert [path.suffix for path in kept.parent.iterdir()] == [".damaged"]
    assert not journal.left_over(library).remarks


@given(st.text(), st.text(), st.binary(min_size=1, max_size=3), st.integers(0, 10_000), st.integers(0, 10_000))
@settings(max_examples=100, deadline=None)
def test_an_entry_is_read_as_it_was_written_or_not_at_all(
    loaded: str, text: str, noise: bytes, start: int, length: int
) -> None:
    entry = Entry(Draft(Path("/library/en/a.md"), loaded, AS_USUAL), text, datetime.now().astimezone())
    data = packed(entry)
    damaged = data[:start] + noise + data[start + length :]

    assert unpacked(data) == entry
    assert unpacked(damaged) == (entry if damaged == data else None)
