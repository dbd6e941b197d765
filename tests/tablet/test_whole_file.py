"""Small files of the tablet's own: whole, and read by nobody else."""

import os
import stat
from pathlib import Path

from kiosk.tablet.whole_file import write_whole


def test_a_file_is_written_whole_and_no_other_user_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "state" / "settings.toml"
    before = os.umask(0)
    try:
        write_whole(path, b"one\n")
        write_whole(path, b"two\r\n")
    finally:
        os.umask(before)

    assert path.read_bytes() == b"two\r\n"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]
