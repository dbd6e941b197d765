"""Files that are kept whole or not at all leave nothing else behind for ever."""

import os
from pathlib import Path

from kiosk.tablet.kept import Kept


def test_what_a_power_cut_left_half_written_is_cleared_away(tmp_path: Path) -> None:
    kept = Kept(tmp_path, 2)
    cut, busy = tmp_path / ".draft-a", tmp_path / ".draft-b"
    for folder in (cut, busy):
        folder.mkdir()
        (folder / "half").write_bytes(b"half")
    os.utime(cut, (0, 0))

    path = kept.keep("first", lambda draft: draft.write_bytes(b"whole") and None)

    assert path.read_bytes() == b"whole"
    assert not cut.exists()
    assert busy.exists(), "somebody may still be writing it"
