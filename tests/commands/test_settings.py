"""``kiosk settings check`` as IT types it."""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kiosk.toml"


def test_a_good_file_is_said_to_be_good(file, capsys):
    file.write_text('clinic = "Hill"\n', "utf-8")

    assert main(["settings", "check", str(file)]) == 0
    assert capsys.readouterr().out == f"No mistakes. The kiosk takes {file}.\n"


def test_every_mistake_is_a_line_with_file_and_number(file, capsys):
    file.write_text('# ours\nclinc = "Hill"\nidle_seconds = 5\n', "utf-8")

    assert main(["settings", "check", str(file)]) == 1
    first, second, last = capsys.readouterr().out.splitlines()
    assert first == f"{file}:2: There is no setting called “clinc”. Did you mean “clinic”?"
    assert second == f"{file}:3: “idle_seconds” cannot be 5. Write a number from 20 to 3600."
    assert last.startswith("2 mistakes.")


def test_a_warning_is_told_and_leaves_the_file_good(file, capsys):
    file.write_text('crisis_line = "the desk"\n', "utf-8")

    assert main(["settings", "check", str(file)]) == 0
    assert capsys.readouterr().out.endswith("(warning)\nNo mistakes, 1 warning. The kiosk takes " + f"{file}.\n")


def test_programs_get_json(file, capsys):
    file.write_text('[keys]\n\nok = "F99"\n', "utf-8")

    assert main(["settings", "check", str(file), "--format", "json"]) == 1
    report = json.loads(capsys.readouterr().out)
    assert (report["path"], report["errors"], report["warnings"]) == (str(file), 1, 0)
    [problem] = report["problems"]
    assert (problem["line"], problem["setting"], problem["severity"]) == (3, "keys.ok", "error")


def test_a_file_that_is_not_there_or_is_none_is_said_in_a_sentence(file, capsys):
    assert main(["settings", "check", str(file)]) == 2
    assert "There is no settings file" in capsys.readouterr().err
    assert main(["settings", "check", str(file.parent)]) == 2
    assert "cannot be read" in capsys.readouterr().err
