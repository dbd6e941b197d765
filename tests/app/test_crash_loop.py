"""A kiosk that dies again and again with a new library, as a process."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.pack.write import write_pack
from kiosk.tablet.folders import staff_file
from kiosk.tablet.staff_choices import write_choices
from tests.conftest import ROOT
from tests.pack.libraries import library_called


@pytest.fixture
def start(tmp_path: Path, bundled_pack: Path):
    """Runs the kiosk with a pack and settings; ``delay`` below 0 kills it, one above 0 ends it."""

    def run(delay: int) -> subprocess.CompletedProcess[str]:
        places = {"CACHE_DIRECTORY": "cache", "STATE_DIRECTORY": "state", "HOME": "home", "KIOSK_LOCK": "lock"}
        environment = {**os.environ, **{name: str(tmp_path / place) for name, place in places.items()}}
        environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        words = ["run", tmp_path / "clinic.pack", "--settings", tmp_path / "kiosk.toml"]
        command = [sys.executable, ROOT / "tests" / "app" / "start_and_end.py", str(delay), *words]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=100, check=False)

    shutil.copy(bundled_pack, tmp_path / "clinic.pack")
    (tmp_path / "kiosk.toml").write_text('clinic = "Hill"', "utf-8")
    return run


def kinds(tmp_path: Path) -> list[str]:
    return [json.loads(line)["kind"] for line in (tmp_path / "state" / "faults.jsonl").read_text("ascii").splitlines()]


@pytest.mark.slow
def test_the_fourth_start_goes_back_and_the_seventh_to_what_the_kiosk_came_with(start, tmp_path):
    start(50)
    write_pack(library_called("new"), tmp_path / "clinic.pack")
    for _ in range(3):
        died = start(-50)
        assert (died.returncode, died.stderr) == (-signal.SIGKILL, "")

    back = start(-50)
    assert "The kiosk shows the last good library instead." in back.stderr
    assert kinds(tmp_path)[-2:] == ["pack-back", "settings-back"]
    for _ in range(2):
        start(-50)

    assert "The kiosk failed with the last good files too." in start(50).stderr
    assert kinds(tmp_path)[-1] == "safe-start"
    (tmp_path / "kiosk.toml").write_text('clinic = "Vale"', "utf-8")
    assert "last good files" not in start(50).stderr


@pytest.mark.slow
def test_the_fourth_start_takes_back_what_the_staff_chose_and_it_is_told_once(start, tmp_path):
    start(50)
    chosen = staff_file(tmp_path / "state")
    write_choices(chosen, {"language": "es"})
    for _ in range(3):
        start(-50)

    assert "what was last chosen in the staff panel" in start(50).stderr
    assert not chosen.exists()
    assert kinds(tmp_path)[-1] == "choices-back"
    assert "staff panel" not in start(50).stderr
    assert kinds(tmp_path).count("choices-back") == 1
