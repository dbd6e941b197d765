"""The kiosk as a process: it starts, ends when told, and never lets bad input stop it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import CONTENT, ROOT

STARTS = 50


@pytest.fixture
def start(tmp_path: Path):
    """Runs the kiosk until after its first frame, with a home and a cache of the test's own."""

    def run(
        *words: str | Path, delay: int = 0, cache: Path = tmp_path / "cache", platform: str = "offscreen"
    ) -> subprocess.CompletedProcess[str]:
        environment = {
            **os.environ,
            "CACHE_DIRECTORY": str(cache),
            "HOME": str(tmp_path / "home"),
            "QT_QPA_PLATFORM": platform,
            "PYTHONPATH": str(ROOT),
        }
        command = [sys.executable, ROOT / "tests" / "app" / "start_and_end.py", str(delay), "run", *words]
        return subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100, check=False
        )

    return run


@pytest.mark.parametrize("delay", [0, 7, 40])
def test_it_starts_and_ends_without_a_word(start, bundled_pack, delay):
    done = start(bundled_pack, delay=delay)

    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_a_second_start_writes_nothing_anywhere_but_that_it_began_and_ended(start, bundled_pack, tmp_path):
    start(bundled_pack)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}

    start(bundled_pack, delay=200)

    after = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    assert after.keys() == before.keys()
    assert {path.name for path in after if after[path] != before[path]} == {"starts"}


@pytest.mark.slow
@pytest.mark.parametrize("turn", range(10))
def test_fifty_starts_and_ends_leave_no_crash_and_no_word(start, bundled_pack, turn):
    for delay in range(turn * 5, turn * 5 + STARTS // 10):
        done = start(bundled_pack, delay=delay)

        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_without_a_library_the_bundled_one_is_shown(start):
    done = start()

    assert (done.returncode, done.stderr) == (0, "")


def test_a_folder_is_shown(start):
    done = start(CONTENT)

    assert (done.returncode, done.stderr) == (0, "")


def test_a_damaged_pack_gives_a_sentence_and_the_last_good_library(start, bundled_pack, tmp_path):
    pack = tmp_path / "clinic.pack"
    shutil.copy(bundled_pack, pack)
    start(pack)
    pack.write_bytes(pack.read_bytes()[:8192])

    done = start(pack)

    assert done.returncode == 0
    assert "last good library" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_missing_pack_gives_a_sentence_and_the_bundled_library(start, tmp_path):
    done = start(tmp_path / "nowhere.pack")

    assert done.returncode == 0
    assert "the library it came with" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_with_errors_shows_its_last_good_build(start, tmp_path):
    folder = Path(shutil.copytree(CONTENT, tmp_path / "library"))
    start(folder)
    article = folder / "en" / "first-visit.md"
    article.write_text(article.read_text("utf-8").replace("title:", "titel:", 1), "utf-8")

    done = start(folder)

    assert done.returncode == 0
    assert "first-visit.md:" in done.stderr
    assert "last good library" in done.stderr


def test_an_empty_folder_shows_the_bundled_library(start, tmp_path):
    (tmp_path / "empty").mkdir()

    done = start(tmp_path / "empty")

    assert done.returncode == 0
    assert "the library it came with" in done.stderr


def test_wrong_settings_are_said_and_the_last_good_ones_hold(start, bundled_pack, tmp_path):
    settings = tmp_path / "kiosk.toml"
    settings.write_text('clinic = "Hill"', "utf-8")
    start(bundled_pack, "--settings", settings)
    settings.write_text("clinik = 3", "utf-8")

    done = start(bundled_pack, "--settings", settings)

    assert done.returncode == 0
    assert "Did you mean “clinic”?" in done.stderr
    assert "last good settings" in done.stderr


def test_a_cache_that_cannot_be_written_stops_nothing(start, bundled_pack, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be", "utf-8")

    done = start(bundled_pack)

    assert (done.returncode, done.stderr) == (0, "")


def test_without_a_screen_it_says_so():
    bare = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run"], env=bare, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 2
    assert "There is no screen here" in done.stderr


def test_with_every_display_off_it_says_so(start, bundled_pack, tmp_path):
    displays = tmp_path / "displays.json"
    displays.write_text('{"screens": []}', "utf-8")

    done = start(bundled_pack, platform=f"offscreen:configfile={displays}")

    assert (done.returncode, done.stderr) == (2, "No display is on. Switch it on: the kiosk needs one to start.\n")
