"""What is kept of a check can be lost, damaged or outdated, and no harm is done."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.authoring.recheck.kept import Kept
from kiosk.authoring.recheck.kept_file import KeptFile
from kiosk.authoring.recheck.program import program_mark
from kiosk.authoring.recheck.whole import recheck
from tests.authoring.pictures import png, put
from tests.authoring.samples import in_section

DAY = date(2026, 6, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A library with a link, a picture and a problem."""
    put(tmp_path / "library", "en/a.md", in_section("[b](b.md)\n\n![A](images/a.png)\n\n<b>x</b>").encode())
    put(tmp_path / "library", "en/b.md", in_section("Text.").encode())
    put(tmp_path / "library", "images/a.png", png())
    return tmp_path / "library"


@pytest.fixture
def file(tmp_path: Path, folder: Path) -> KeptFile:
    """The file of the library, written after a check."""
    kept = Kept()
    recheck(folder, DAY, kept)
    written = KeptFile(tmp_path / "cache", folder, "this program")
    written.write(kept)
    return written


def test_what_was_found_is_known_again(file: KeptFile, folder: Path) -> None:
    kept = file.read()

    assert set(kept.records) == {"en/a.md", "en/b.md"}
    assert set(kept.pictures) == {"images/a.png"}
    assert recheck(folder, DAY, kept) == recheck(folder, DAY, Kept())


def test_a_file_that_was_cut_off_or_changed_anywhere_is_no_file(file: KeptFile) -> None:
    whole = file.path.read_bytes()

    @settings(max_examples=60, deadline=None)
    @given(st.integers(0, len(whole) - 1), st.booleans())
    def damaged(place: int, cut: bool) -> None:
        file.path.write_bytes(whole[:place] + (b"" if cut else bytes([whole[place] ^ 1]) + whole[place + 1 :]))
        assert file.read() == Kept()

    damaged()


def test_another_program_knows_nothing_of_it(file: KeptFile, tmp_path: Path, folder: Path) -> None:
    assert KeptFile(tmp_path / "cache", folder, "another program").read() == Kept()


def test_another_library_has_a_file_of_its_own(file: KeptFile, tmp_path: Path) -> None:
    assert KeptFile(tmp_path / "cache", tmp_path / "other", "this program").path != file.path


def test_a_cache_that_cannot_be_written_stops_nothing(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "full").write_bytes(b"no folder")
    file = KeptFile(tmp_path / "full", folder, "this program")
    file.write(Kept())

    assert file.read() == Kept()


def test_a_program_that_was_changed_has_another_mark(tmp_path: Path) -> None:
    put(tmp_path, "authoring/a.py", b"a = 1\n")
    before = program_mark(tmp_path)
    put(tmp_path, "authoring/a.py", b"a = 10\n")

    assert program_mark(tmp_path) != before
    assert program_mark() == program_mark()
