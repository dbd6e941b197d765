"""Whatever a terminal can show, and whenever somebody stops listening, a command ends in order."""

import gc
import os
import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from kiosk import __main__ as command_line
from kiosk.__main__ import STOPPED, main
from kiosk.commands import check, settings
from kiosk.tablet.terminal import tell

WRONG = 'clinik = "A"\n'


@pytest.fixture
def wrong(tmp_path: Path) -> str:
    path = tmp_path / "kiosk.toml"
    path.write_text(WRONG, "utf-8")
    return str(path)


def on(monkeypatch: pytest.MonkeyPatch, name: str, encoding: str, content: bytes = b"") -> BytesIO:
    """A terminal that shows a few signs only."""
    raw = BytesIO(content)
    monkeypatch.setattr(sys, name, TextIOWrapper(raw, encoding, write_through=True))
    return raw


def test_a_terminal_that_lacks_a_sign_shows_the_rest(monkeypatch, wrong):
    shown = on(monkeypatch, "stdout", "ascii")

    assert main(["settings", "check", wrong]) == 1
    assert b"no setting called ?clinik?" in shown.getvalue()


def test_what_is_piped_in_need_be_no_text(monkeypatch, capsys):
    on(monkeypatch, "stdin", "utf-8", b"\xff\xfe")

    assert main(["diagnose", "-"]) == 2
    assert "no code of a diagnosis" in capsys.readouterr().err


def test_whoever_stops_reading_ends_the_command_without_a_word(wrong, tmp_path):
    hears, says = os.pipe()
    os.close(hears)
    words = [sys.executable, "-m", "kiosk", "settings", "check", wrong]

    ended = subprocess.run(words, stdout=says, stderr=subprocess.PIPE, check=False)

    os.close(says)
    assert (ended.returncode, ended.stderr) == (2, b"")


@pytest.mark.parametrize(
    ("trouble", "status", "said"),
    [
        (KeyboardInterrupt(), STOPPED, ""),
        (OSError(28, "No space left on device"), 2, "could not go on: No space left on device."),
        (OSError(5, "Input/output error", "a.md"), 2, "could not go on at “a.md”: Input/output error."),
    ],
)
def test_ctrl_c_and_a_failing_disk_end_in_a_status(monkeypatch, capsys, wrong, trouble, status, said):
    def stumble(*_: object) -> str:
        raise trouble

    monkeypatch.setattr(settings, "as_text", stumble)
    monkeypatch.setattr(command_line, "_fall_silent", lambda: None)

    assert main(["settings", "check", wrong]) == status
    assert said in capsys.readouterr().err


def test_nobody_to_tell_and_no_room_to_write_it_down_stop_nothing(monkeypatch):
    class Full(TextIOWrapper):
        def write(self, _words: str) -> int:
            raise OSError(28, "No space left on device")

    for stream in (None, Full(BytesIO())):
        monkeypatch.setattr(sys, "stderr", stream)

        assert tell("The kiosk goes on.") is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["check", "content", "--on", "2027-13-01"], "“2027-13-01” is no day. Write year, month and day"),
        (["approve", "content", "a", "--by", "A", "--due", "soon"], "“soon” is no day. Write year, month and day"),
        (["supervise", "--beat=-5"], "“-5” is no time to wait. Write seconds"),
        (["supervise", "--start=nan"], "“nan” is no time to wait. Write seconds"),
        (["supervise", "--beat=soon"], "“soon” is no time to wait. Write seconds"),
    ],
)
def test_a_day_or_a_time_that_is_none_is_said_in_a_sentence(capsys, words, said):
    with pytest.raises(SystemExit, match="2"):
        main(words)

    assert said in capsys.readouterr().err


def test_what_is_unused_is_looked_for_while_a_command_runs(monkeypatch: pytest.MonkeyPatch):
    looked: list[bool] = []
    monkeypatch.setattr(check, "run", lambda _: looked.append(gc.isenabled()) or 0)

    assert main(["check", "content"]) == 0
    assert looked == [True]
