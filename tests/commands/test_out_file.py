"""A file that a command was asked for is there whole, or as it was before."""

import errno
import os
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands.out_file import write_out
from kiosk.pack import whole_file
from tests.conftest import CONTENT


@pytest.fixture
def full(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk on which there is no room."""

    def refuse(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(whole_file.os, "fsync", refuse)


def test_a_full_disk_leaves_the_file_of_before(tmp_path: Path, full: None):
    out = tmp_path / "a.pdf"
    out.write_bytes(b"before")

    with pytest.raises(OSError, match="No space left") as said:
        write_out(out, b"after" * 100)

    assert said.value.filename == str(out)
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a.pdf", b"before")]


def test_a_device_takes_what_it_is_given():
    write_out(Path(os.devnull), b"a")

    assert Path(os.devnull).exists()


def test_a_score_sheet_for_which_there_is_no_room_is_said_by_its_name(tmp_path: Path, capsys, full: None):
    out = tmp_path / "sheet.html"

    assert main(["score", str(CONTENT), "first-visit", "--language", "en", "-o", str(out)]) == 2
    assert f"“{out}” cannot be written: No space left on device." in capsys.readouterr().err


def test_a_stick_without_room_is_said_by_its_name(tmp_path: Path, capsys, monkeypatch: pytest.MonkeyPatch):
    def refuse(part: Path, *_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(part))

    monkeypatch.setattr(whole_file, "_write", refuse)
    elsewhere = ["--state", str(tmp_path / "state"), "--settings", str(tmp_path / "kiosk.toml")]

    assert main(["diagnose", *elsewhere, "--write", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"“{tmp_path}” cannot be used: No space left on device.\n"
