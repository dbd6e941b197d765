"""What is said of leaflets that are brought to the desk."""

from datetime import date
from pathlib import Path

from kiosk.desk.live.brought import brought

DAY = date(2030, 1, 31)


def test_of_many_leaflets_no_more_is_said_than_a_strip_can_hold(tmp_path: Path):
    old, library = tmp_path / "old", tmp_path / "library"
    for folder in (old, library):
        folder.mkdir()
    for number in range(8):
        (old / f"good-{number}.txt").write_text("ONE\n\nSome words.\n")
        (old / f"empty-{number}.txt").touch()
    told = brought([str(old)], library, DAY)

    assert len(told["names"]) == 8
    assert told["remarks"] == [
        "8 leaflets are now drafts, with all their words. What is still to be settled stands below."
    ]
    assert len(told["troubles"]) == 7
    assert told["troubles"][-1] == "So it is with 2 more."
