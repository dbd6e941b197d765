"""What can be compared, and what is said where it cannot."""

import struct
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.authoring.changes.compare import compare
from kiosk.authoring.changes.opened import LibraryUnreadable, open_library
from kiosk.authoring.changes.report.comparison import comparison
from kiosk.pack.write import write_pack
from tests.authoring.changes.folders import folder
from tests.conftest import CONTENT
from tests.pack.libraries import small_library


def refused(path: Path) -> str:
    with pytest.raises(LibraryUnreadable) as said:
        open_library(path)
    return str(said.value)


def test_a_pack_does_not_differ_from_the_folder_it_was_made_of(bundled_pack):
    assert comparison(open_library(CONTENT), open_library(bundled_pack)).same


def test_an_approved_article_does_not_differ_from_its_pack(tmp_path):
    library = small_library()
    approvals = (Approval("A. Name", date(2026, 1, 2), "a1", "b2"), Approval("B. Name", date(2026, 1, 2), "a1", "b2"))
    review = Review(ReviewStatus.APPROVED, date(2027, 5, 31), approvals)
    signed = replace(library, articles=tuple(replace(article, review=review) for article in library.articles))
    write_pack(signed, tmp_path / "a.pack")

    assert compare(signed, open_library(tmp_path / "a.pack").library) == ()


def test_a_pack_holds_all_that_was_written_to_it(tmp_path):
    write_pack(small_library(), tmp_path / "a.pack")

    assert compare(small_library(), open_library(tmp_path / "a.pack").library) == ()


def test_a_translation_that_lags_behind_is_compared_all_the_same(tmp_path):
    old, new = folder(tmp_path / "old"), folder(tmp_path / "new", tea=3)
    found = comparison(open_library(old), open_library(new))

    assert not found.unread
    assert [(change.where.language, change.unchanged_in) for change in found.changes] == [("en", ("es",))]


def test_a_broken_article_is_named_and_the_others_are_compared(tmp_path):
    old, new = folder(tmp_path / "old"), folder(tmp_path / "new", spanish=3)
    (new / "en" / "tea.md").write_text("nothing of an article", "utf-8")
    found = comparison(open_library(old), open_library(new))

    assert [unread.article for unread in found.unread] == [("en", "tea")]
    assert [(change.where.language, change.where.article) for change in found.changes] == [("es", "tea")]


def test_an_article_that_links_to_a_broken_one_is_compared_all_the_same(tmp_path):
    old, new = folder(tmp_path / "old", link="coffee.md"), folder(tmp_path / "new", tea=3, link="coffee.md")
    (new / "en" / "coffee.md").write_bytes(b"")
    found = comparison(open_library(old), open_library(new))

    assert [unread.article for unread in found.unread] == [("en", "coffee")]
    assert [change.where.article for change in found.changes if change.figures] == ["tea"]


def test_a_library_with_a_broken_article_is_never_said_to_be_the_same(tmp_path):
    path = folder(tmp_path / "library")
    (path / "en" / "coffee.md").write_bytes(b"")

    assert not comparison(open_library(path), open_library(path)).same


def test_what_cannot_be_opened_is_said_in_a_sentence(tmp_path):
    (tmp_path / "empty.pack").write_bytes(b"")
    (tmp_path / "other.pack").write_bytes(b"some other file")
    (tmp_path / "folder").mkdir()
    write_pack(small_library(), tmp_path / "newer.pack")
    whole = bytearray((tmp_path / "newer.pack").read_bytes())
    (tmp_path / "short.pack").write_bytes(whole[:5000])
    struct.pack_into(">I", whole, 60, 99)
    (tmp_path / "newer.pack").write_bytes(whole)

    assert "an empty file" in refused(tmp_path / "empty.pack")
    assert "some other kind of file" in refused(tmp_path / "other.pack")
    assert "ends too early" in refused(tmp_path / "short.pack")
    assert "newer kiosk" in refused(tmp_path / "newer.pack")
    assert "can't be read" in refused(tmp_path / "stick" / "gone")
    assert "holds no article" in refused(tmp_path / "folder")


def test_where_no_article_can_be_read_the_first_problem_is_said(tmp_path):
    path = folder(tmp_path / "library")
    for file in path.glob("*/*.md"):
        file.write_bytes(b"\xff\xfe")

    assert "No article in" in refused(path)
