"""One kiosk on a tablet, and a file that was left over is none."""

import os
import subprocess
import sys

import pytest

from kiosk.tablet.pulse.only_one import lock_files, only_one

HOLD = "from kiosk.tablet.pulse.only_one import only_one\nwith only_one() as alone: print(alone, flush=True); input()"


@pytest.fixture
def seen(tmp_path):
    """The environment of a kiosk that shows something."""
    kept = {name: value for name, value in os.environ.items() if name not in {"QT_QPA_PLATFORM", "NOTIFY_SOCKET"}}
    return {**kept, "DISPLAY": ":none", "KIOSK_LOCK": str(tmp_path / "lock"), "STATE_DIRECTORY": str(tmp_path)}


@pytest.fixture
def first(seen):
    """Another process that holds the tablet."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", HOLD], env=seen, text=True, **pipes) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_a_second_kiosk_is_not_alone_until_the_first_has_ended_in_whatever_way(first, seen, tmp_path):
    with only_one(seen) as alone:
        assert not alone
    first.kill()
    first.wait()

    assert (tmp_path / "lock").exists()
    with only_one(seen) as alone:
        assert alone


def test_a_second_start_says_a_sentence_and_has_its_own_status(first, seen):
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run"], env=seen, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 3
    assert done.stderr == "A kiosk already runs on this tablet. Close that one first, or leave it running.\n"


def test_the_file_may_be_somebody_elses_and_the_disk_unwritable(seen, tmp_path):
    (tmp_path / "lock").touch(0o444)
    with only_one(seen) as alone, only_one(seen) as twice:
        assert alone
        assert not twice


def test_what_shows_nothing_on_the_screen_does_not_count(seen):
    with only_one(seen) as first, only_one({**seen, "QT_QPA_PLATFORM": "offscreen"}) as alone:
        assert first
        assert alone


def test_a_place_that_cannot_be_had_keeps_nobody_from_starting(seen, tmp_path):
    (tmp_path / "file").touch()
    (tmp_path / "lock").symlink_to("file")

    with only_one(seen) as alone, only_one({**seen, "KIOSK_LOCK": str(tmp_path / "file" / "lock")}) as other:
        assert alone
        assert other


def test_all_users_meet_at_the_same_file_first():
    mine, theirs = lock_files({"HOME": "/one"}), lock_files({"HOME": "/two"})

    assert mine[0] == theirs[0]
