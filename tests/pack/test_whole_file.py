"""A file is written whole or not at all, and stays whose it was."""

import os
import stat
import time
from pathlib import Path

import pytest

from kiosk.pack.whole_file import clear, write_whole


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_link_stays_a_link_and_its_file_is_written(tmp_path: Path):
    (tmp_path / "there").mkdir()
    file = tmp_path / "there" / "a.md"
    file.write_bytes(b"old")
    link = tmp_path / "a.md"
    link.symlink_to(file)

    write_whole(link, b"new")

    assert link.is_symlink()
    assert file.read_bytes() == b"new"
    assert {*tmp_path.iterdir()} == {tmp_path / "there", link}


@pytest.mark.parametrize("wanted", [0o600, 0o640, 0o664])
def test_who_may_read_it_stays(tmp_path: Path, wanted: int):
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(wanted)

    write_whole(file, b"new", new_mode=0o644)

    assert mode(file) == wanted


def test_its_owner_stays_where_one_may_give_files_away(tmp_path: Path):
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    owner = 12 if os.geteuid() == 0 else os.geteuid()
    os.chown(file, owner, -1)

    write_whole(file, b"new")

    assert file.stat().st_uid == owner


def test_a_new_file_can_be_for_everybody_whatever_the_mask(tmp_path: Path):
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "a", b"x")
        write_whole(tmp_path / "b", b"x", new_mode=0o644)
    finally:
        os.umask(before)

    assert (mode(tmp_path / "a"), mode(tmp_path / "b")) == (0o600, 0o644)


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    monkeypatch.setattr("kiosk.pack.whole_file.os.fsync", full)

    with pytest.raises(OSError, match="No space"):
        write_whole(file, b"new")

    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_folder_that_is_gone_is_not_made(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        write_whole(tmp_path / "gone" / "a.md", b"x")

    assert not (tmp_path / "gone").exists()


def test_what_was_half_written_long_ago_is_removed(tmp_path: Path):
    old, fresh, own = tmp_path / ".a.md.0123abcd.part", tmp_path / ".a.md.89abcdef.part", tmp_path / ".a.part"
    for file in (old, fresh, own):
        file.write_bytes(b"x")
    for file in (old, own):
        os.utime(file, (time.time() - 4000,) * 2)

    clear(tmp_path)

    assert {*tmp_path.iterdir()} == {fresh, own}
