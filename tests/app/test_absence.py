"""A whole visit in a process of its own: nothing of it is left anywhere."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from tests.app.steps import STEPS
from tests.conftest import ROOT

FOLDERS = {
    "HOME": "home",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
    "CACHE_DIRECTORY": "cache",
}

WRITTEN = ("faults.jsonl", "starts")
TOUCHED = {
    *(step.casefold() for step in STEPS),
    *(part for step in STEPS for part in step.casefold().split("-") if len(part) > 4),
    *("qzxjv", "ketamin", "dose", "español", "words of a visitor"),
}


class Kiosk:
    """The kiosk with a pack, and with every folder it could write to below the test's own."""

    def __init__(self, folder: Path, pack: Path) -> None:
        self._folder = folder
        for name in {*FOLDERS.values(), "here", "library"}:
            (folder / name).mkdir(parents=True, exist_ok=True, mode=0o700)
        self._pack = folder / "library" / "clinic.pack"
        self._pack.write_bytes(pack.read_bytes())

    def visit(self, mode: str) -> subprocess.CompletedProcess[str]:
        """Runs it through a visit, as ``visit_by_touch`` says."""
        kept = {name: value for name, value in os.environ.items() if name in {"PATH", "LANG", "LC_ALL"}}
        places = {name: str(self._folder / folder) for name, folder in FOLDERS.items()}
        environment = {**kept, **places, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-B", "-m", "tests.app.visit_by_touch", mode, "run", str(self._pack)]
        here = self._folder / "here"
        return subprocess.run(
            command, cwd=here, env=environment, capture_output=True, text=True, timeout=100, check=False
        )

    def files(self) -> dict[str, tuple[int, int, int]]:
        """Every file and folder with its size and the times of its content and of its entry."""
        found = {path: path.lstat() for path in self._folder.rglob("*")}
        return {str(path): (stat.st_size, stat.st_mtime_ns, stat.st_ctime_ns) for path, stat in found.items()}


@pytest.fixture
def kiosk(tmp_path: Path, bundled_pack: Path) -> Kiosk:
    """A kiosk on a new tablet."""
    return Kiosk(tmp_path, bundled_pack)


def test_neither_a_mistake_nor_a_crash_nor_the_visit_after_it_leaves_anything(kiosk):
    crashed = kiosk.visit("crash")
    assert crashed.returncode == -signal.SIGABRT
    assert "KeyError at visit_by_touch.py" in crashed.stderr
    assert "Aborted" in crashed.stderr
    assert "qzxjv" not in crashed.stdout + crashed.stderr
    before = kiosk.files()

    done = kiosk.visit("sealed")

    assert (done.returncode, done.stderr) == (0, "")
    left = json.loads(done.stdout)
    assert left["moved"] > 10
    assert left["differs"] == []
    assert left["files"] == []
    after = kiosk.files()
    assert after.keys() == before.keys(), "the visit wrote no more than the start, which keeps the library"
    changed = {Path(path).name for path in after if after[path] != before[path]}
    assert changed == {*WRITTEN}, "that it began and ended, and that the one before crashed"
    assert not any(Path(path).is_file() and b"qzxjv" in Path(path).read_bytes() for path in before)
    tell_of_crashes_alone([Path(path) for path in after])


def tell_of_crashes_alone(files: Iterable[Path]) -> None:
    """What the kiosk wrote down of a mistake and a crash holds nothing that the visitor touched or wrote."""
    log, starts = (next(path for path in files if path.name == name).read_text("ascii") for name in WRITTEN)
    written = [json.loads(line) for line in log.splitlines()]
    faults = [fault for fault in written if fault["kind"] != "guard-off"]  # those of this machine, at each start

    assert all(set(fault["facts"]) == {"guard"} for fault in written if fault not in faults)
    assert [fault["kind"] for fault in faults] == ["mistake", "ended-badly"]
    assert faults[0]["facts"]["error"] == "KeyError"
    assert faults[0]["facts"]["place"].startswith("visit_by_touch.py:")
    assert [word for word in TOUCHED if word in (log + starts).casefold()] == []


def test_where_nothing_may_be_written_and_no_socket_opened_a_visit_goes_as_ever(kiosk):
    before = kiosk.files()

    done = kiosk.visit("denied")

    assert (done.returncode, done.stderr) == (0, "")
    left = json.loads(done.stdout)
    assert left["moved"] > 10
    assert left["differs"] == []
    assert kiosk.files() == before


def test_the_seal_holds(tmp_path):
    for deed in ("open('trace', 'w')", "__import__('os').mkdir('trace')", "__import__('socket').socket()"):
        program = f"from tests.app.sealed import seal; seal(files=True); {deed}"
        command = [sys.executable, "-B", "-c", program]
        done = subprocess.run(
            command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, timeout=60, check=False
        )

        assert done.returncode == -signal.SIGSYS, deed
    assert not list(tmp_path.iterdir())
