"""One desk at a time changes a folder; a killed one is no obstacle."""

import errno
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.desk.files import lock
from kiosk.desk.files.lock import NAME, take_seat
from kiosk.desk.files.trouble import DeskError
from tests.rules.tree import ROOT

SITTER = """
import sys
from pathlib import Path
from kiosk.desk.files.lock import take_seat
seat = take_seat(Path(sys.argv[1]))
print(seat.writable, flush=True)
sys.stdin.read()
"""


def test_a_second_desk_reads_only_and_is_told_who_writes(tmp_path: Path) -> None:
    first = take_seat(tmp_path)
    second = take_seat(tmp_path)

    assert first.writable
    assert not first.sentence
    assert not second.writable
    assert second.sentence.startswith("Another desk (")
    second.leave()
    assert not take_seat(tmp_path).writable


def test_a_desk_that_leaves_lets_the_next_one_write_and_leaves_no_file(tmp_path: Path) -> None:
    first = take_seat(tmp_path)
    first.leave()
    first.leave()
    assert not list(tmp_path.iterdir())
    second = take_seat(tmp_path)

    assert second.writable
    first.leave()
    assert not take_seat(tmp_path).writable
    second.leave()


def test_a_killed_desk_is_no_obstacle(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SITTER, tmp_path],
        env={"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == b"True\n"
        assert not take_seat(tmp_path).writable
        other.kill()
    seat = take_seat(tmp_path)

    assert (tmp_path / NAME).exists()
    assert seat.writable
    seat.leave()


@pytest.mark.parametrize("error", [OSError(30, "read-only"), PermissionError(13, "no")])
def test_a_folder_that_can_only_be_read_is_opened_to_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def refuse(*_: object) -> int:
        raise error

    monkeypatch.setattr(lock.os, "open", refuse)
    seat = take_seat(tmp_path)

    assert not seat.writable
    assert "may not write there" in seat.sentence
    seat.leave()


@pytest.mark.parametrize("words", [b"", b"\xff", b"[]", b"{", b'{"who": 1}'])
def test_whatever_stands_in_the_lock_file_is_put_up_with(tmp_path: Path, words: bytes) -> None:
    seat = take_seat(tmp_path)
    (tmp_path / NAME).write_bytes(words)

    assert take_seat(tmp_path).sentence.startswith("Another desk has this folder open.")
    seat.leave()


@pytest.mark.parametrize("name", ["gone", "file"])
def test_a_folder_that_is_none_is_said(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DeskError):
        take_seat(tmp_path / name)


def test_a_folder_without_locks_lets_everyone_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import fcntl

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr(fcntl, "flock", refuse)
    first, second = take_seat(tmp_path), take_seat(tmp_path)

    assert (first.writable, second.writable) == (True, True)
    first.leave()
    second.leave()
