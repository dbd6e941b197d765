"""The PIN of the staff panel at ``kiosk setup``: typed unseen, or piped in; only its hash is written."""

import io
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands import asking_pin
from kiosk.commands.asking_pin import ask_pin
from kiosk.tablet.pin import fits, is_hash
from kiosk.tablet.settings import read_settings

PIN = "83650274"


class Terminal(io.StringIO):
    """Lines that somebody types at a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


@pytest.fixture
def typed(monkeypatch):
    """Has these typed unseen; what setup asks openly is answered by Enter."""

    def type_it(*hidden: str) -> list[str]:
        prompts: list[str] = []
        answers = iter(hidden)
        monkeypatch.setattr(sys, "stdin", Terminal("\n" * 40))

        def unseen(prompt: str) -> str:
            prompts.append(prompt)
            return next(answers)

        monkeypatch.setattr(asking_pin.ask_pin, "__kwdefaults__", {"ask": unseen})
        return prompts

    return type_it


def test_a_pin_is_typed_twice_and_only_its_hash_is_written(typed, file: Path, capsys):
    file.write_text('clinic = "The clinic"\ncrisis_line = "988"\nemergency_number = "911"\n', "utf-8")
    prompts = typed("1234", PIN, "83650275", PIN, PIN)

    assert main(["setup", str(file)]) == 0
    out = capsys.readouterr().out
    assert prompts == ["> ", "> ", "once more > ", "> ", "once more > "]
    assert "too easy" in out
    assert "These two differ." in out
    assert "a new PIN of the staff panel" in out
    assert PIN not in out + file.read_text("utf-8")
    assert fits(PIN, read_settings(file).staff_pin)


def test_enter_leaves_it(typed, capsys):
    typed("")

    assert ask_pin(standing=True) is None
    assert "keeps the one that is set" in capsys.readouterr().out


def test_a_pin_comes_through_a_pipe_and_never_as_an_option(monkeypatch, file: Path, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{PIN}\n"))

    assert main(["setup", str(file), "--pin-from-stdin", "--clinic", "The clinic"]) == 0
    assert is_hash(read_settings(file).staff_pin)
    assert read_settings(file).clinic == "The clinic"
    out = capsys.readouterr().out
    assert PIN not in out
    assert "argon2" not in out


def test_a_bad_pin_from_a_pipe_writes_nothing(monkeypatch, file: Path, capsys):
    monkeypatch.setattr(sys, "stdin", io.StringIO("0000\n"))

    assert main(["setup", str(file), "--pin-from-stdin"]) == 2
    assert "too easy" in capsys.readouterr().err
    assert not file.exists()
