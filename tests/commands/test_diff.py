"""``kiosk diff`` as it is typed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from tests.authoring.changes.folders import folder
from tests.conftest import ROOT


@pytest.fixture
def two(tmp_path: Path) -> tuple[str, str]:
    """A library, and the same with another figure."""
    return str(folder(tmp_path / "old")), str(folder(tmp_path / "new", tea=3))


def test_without_a_change_the_status_is_0(two, capsys):
    assert main(["diff", two[0], two[0]]) == 0
    assert "Nothing changed." in capsys.readouterr().out


def test_a_change_is_told_with_status_1(two, capsys):
    assert main(["diff", *two]) == 1
    assert "! FIGURE: 2 cups a day → 3 cups a day" in capsys.readouterr().out


def test_what_cannot_be_read_is_said_with_status_2(two, tmp_path, capsys):
    assert main(["diff", two[0], str(tmp_path / "gone")]) == 2
    assert "can't be read" in capsys.readouterr().err


def test_programs_get_json_and_nothing_else(two, tmp_path, capsys):
    assert main(["diff", *two, "--format", "json", "-o", str(tmp_path / "out"), "--no-pictures"]) == 1
    assert json.loads(capsys.readouterr().out)["changes"]


def test_colour_is_for_a_terminal_that_wants_it(two, capsys, monkeypatch):
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    main(["diff", *two])
    assert "\x1b" not in capsys.readouterr().out


def test_a_page_that_cannot_be_written_is_said_with_status_2(two, tmp_path, capsys):
    (tmp_path / "file").write_bytes(b"")

    assert main(["diff", *two, "-o", str(tmp_path / "file"), "--no-pictures"]) == 2
    assert "cannot be written" in capsys.readouterr().err


def test_the_page_shows_the_changed_screens_and_no_others(two, tmp_path):
    out = tmp_path / "out"
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "diff", *two, "-o", str(out)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

    assert done.returncode == 1, done.stderr
    assert sorted(path.name for path in (out / "pictures").iterdir()) == ["en-1-after.png", "en-1-before.png"]
    assert 'src="pictures/en-1-before.png"' in (out / "index.html").read_text("utf-8")
