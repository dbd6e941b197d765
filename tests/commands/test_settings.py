"""``kiosk settings check`` as IT types it."""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands import settings
from kiosk.tablet.folders import staff_file
from kiosk.tablet.staff_choices import write_choices


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


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """What the staff chose, and two lines that they did not."""
    path = staff_file(tmp_path / "state")
    write_choices(path, {"language": "es", "diagonal_inches": 10.5})
    with path.open("a", encoding="utf-8") as file:
        file.write('staff_pin = "1234"\n')
    return path.parent


def test_what_the_staff_chose_over_the_file_is_said_line_by_line(file, state, capsys):
    file.write_text('language = "en"\n', "utf-8")

    assert main(["settings", "check", str(file), "--state", str(state)]) == 0
    first, language, size, pin, last = capsys.readouterr().out.splitlines()
    staff = staff_file(state)
    assert first == f"No mistakes. The kiosk takes {file}."
    assert language == f'{staff}:2: language = "es" was chosen in the staff panel, and counts.'
    assert size == f"{staff}:3: diagonal_inches = 10.5 was chosen in the staff panel, and counts."
    assert pin.startswith(f"{staff}:4: “staff_pin” is nothing that can be chosen")
    assert last.endswith(f"touch “As IT set it” there, or delete {staff}; then restart the kiosk.")


def test_a_choice_that_it_offers_no_longer_does_not_count(file, state, capsys):
    file.write_text('languages = ["en", "ar"]\n', "utf-8")

    assert main(["settings", "check", str(file), "--state", str(state)]) == 0
    assert "Visits cannot begin in “es”" in capsys.readouterr().out


def test_without_a_settings_file_what_the_staff_chose_is_said_all_the_same(file, state, capsys):
    assert main(["settings", "check", str(file), "--state", str(state)]) == 2
    assert 'language = "es" was chosen' in capsys.readouterr().err


def test_programs_get_what_the_staff_chose_and_whether_it_is_damaged(file, state, capsys):
    file.write_text('clinic = "Hill"\n', "utf-8")
    main(["settings", "check", str(file), "--state", str(state), "--format", "json"])
    staff = json.loads(capsys.readouterr().out)["staff"]
    assert (staff["path"], staff["choices"]) == (
        str(staff_file(state)),
        {"language": "es", "diagonal_inches": 10.5},
    )
    assert [(one["line"], one["setting"]) for one in staff["problems"]] == [(4, "staff_pin")]

    staff_file(state).write_bytes(b"\x00")
    main(["settings", "check", str(file), "--state", str(state)])
    assert "is not as the staff panel writes it" in capsys.readouterr().out


def test_the_tablets_own_file_is_held_against_what_its_staff_chose(file, state, capsys, monkeypatch):
    file.write_text('clinic = "Hill"\n', "utf-8")
    monkeypatch.setattr(settings, "settings_file", lambda: file)
    monkeypatch.setenv("STATE_DIRECTORY", str(state))

    main(["settings", "check", str(file)])

    assert 'language = "es" was chosen' in capsys.readouterr().out
