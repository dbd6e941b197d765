"""A file is read again unless the disk tells that it was left alone."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.authoring.recheck import facts, opened
from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.whole import recheck
from tests.authoring.pictures import put
from tests.authoring.recheck.edits import plainly
from tests.authoring.samples import in_section

DAY = date(2026, 6, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library of two articles, one of them with a problem."""
    put(tmp_path, "en/a.md", in_section("<b>x</b>").encode())
    put(tmp_path, "en/b.md", in_section("Text.").encode())
    return tmp_path


@pytest.fixture
def kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Kept:
    """What is known of the library after a check long after its files were written."""
    monkeypatch.setattr(facts, "SETTLED_NS", -1_000_000_000_000)
    kept = Kept()
    recheck(folder, DAY, kept)
    return kept


def test_a_file_that_was_left_alone_is_not_read_again(
    folder: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    monkeypatch.setattr(opened, "read_file", lambda path, _: read.append(path.name))

    assert recheck(folder, DAY, kept) == plainly(folder, DAY)
    assert not read


def test_a_file_that_was_written_just_now_is_read_again_whatever_the_disk_tells(folder: Path) -> None:
    kept = Kept()
    recheck(folder, DAY, kept)

    assert kept.records.keys() == {"en/a.md", "en/b.md"}
    assert not kept.seen


def test_a_change_is_told_by_the_disk(folder: Path, kept: Kept) -> None:
    put(folder, "en/b.md", in_section("<i>y</i> is longer.").encode())

    assert recheck(folder, DAY, kept) == plainly(folder, DAY)


def test_a_file_that_must_be_read_for_another_reason_is_taken_as_it_is_now(
    folder: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {path: facts.facts_of(path) for path in folder.rglob("*.md")}
    monkeypatch.setattr(opened, "facts_of", told.get)
    put(folder, "en/b.md", in_section("<i>y</i> is longer.").encode())
    put(folder, "library.yaml", b"check: {list_items: 3}\n")

    assert recheck(folder, DAY, kept) == plainly(folder, DAY)


def test_a_file_that_goes_while_it_is_needed_is_named(
    folder: Path, kept: Kept, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = {path: facts.facts_of(path) for path in folder.rglob("*.md")}
    monkeypatch.setattr(opened, "facts_of", told.get)
    paths = opened.open_folder(folder, [])
    monkeypatch.setattr(opened, "open_folder", lambda *_: paths)
    (folder / "en" / "b.md").unlink()
    put(folder, "library.yaml", b"check: {list_items: 3}\n")

    assert ("en/b.md", "FILE01") in {(one.path, one.code) for one in recheck(folder, DAY, kept)}
    assert "en/b.md" not in kept.records
