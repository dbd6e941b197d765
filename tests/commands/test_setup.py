"""``kiosk setup`` as IT answers it at a terminal, pipes answers into it, or gives them as options."""

import io
import os
import stat
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands import setup
from kiosk.tablet.folders import staff_file
from kiosk.tablet.settings import read_settings
from kiosk.tablet.settings_check import mistakes
from kiosk.tablet.staff_choices import write_choices

ANSWERS = ["The clinic", "en,es", "", "10.1", "US", "", "", "", "Front", "yes", "90", "", "mon-fri 8-18"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "etc" / "kiosk.toml"


@pytest.fixture
def answer(monkeypatch, file):
    """Sets up with these lines typed. Returns the exit status."""

    def run(*lines: str) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
        return main(["setup", str(file)])

    return run


def test_a_first_run_writes_what_was_answered_and_says_what_to_do_next(answer, file, capsys):
    assert answer(*ANSWERS, "yes") == 0

    settings = read_settings(file)
    assert (settings.clinic, settings.languages, settings.language) == ("The clinic", ("en", "es"), "en")
    assert (settings.diagonal_inches, settings.idle_seconds, settings.warning_seconds) == (10.1, 90.0, 30.0)
    assert (settings.crisis_line, settings.emergency_number) == ("988", "911")
    assert (settings.printer, settings.letter_paper, settings.open_hours) == ("Front", True, "mon-fri 8-18")
    assert "warning_seconds" not in file.read_text("utf-8")  # as the kiosk has it anyway
    assert mistakes(file.read_bytes()) == []
    out = capsys.readouterr().out
    assert "Restart the kiosk" in out
    assert "kiosk setup --clinic 'The clinic' --languages en,es" in out.replace('"The clinic"', "'The clinic'")


def test_the_command_it_tells_sets_another_tablet_up_alike(answer, file, capsys, tmp_path):
    answer(*ANSWERS, "yes")
    options = ["--clinic", "The clinic", "--languages", "en,es", "--diagonal-inches", "10.1", "--country", "US"]
    options += ["--printer", "Front", "--letter-paper", "yes", "--idle-seconds", "90", "--open-hours", "mon-fri 8-18"]

    assert main(["setup", str(tmp_path / "other.toml"), *options]) == 0
    assert read_settings(tmp_path / "other.toml") == read_settings(file)


def test_a_second_run_shows_what_is_there_and_enter_keeps_all(answer, file, capsys):
    answer(*ANSWERS, "yes")
    before = file.read_bytes()
    capsys.readouterr()

    assert answer(*[""] * 13) == 0
    out = capsys.readouterr().out
    assert "[The clinic] > " in out
    assert "[en,es] > " in out
    assert "stays as it is" in out
    assert file.read_bytes() == before


def test_what_cannot_be_is_asked_again_and_what_is_needed_has_no_default(answer, file, capsys):
    lines = ["", "Hill", "", "", "500", "auto", "Atlantis", "gb", "116 123", "", "", "", "", "", ""]

    assert answer(*lines, "y") == 0
    out = capsys.readouterr().out
    assert "Write 1 to 60 letters." in out
    assert "“500” does not do here. Write a number from 5 to 120, or auto." in out
    assert "“Atlantis” is not in the list" in out
    settings = read_settings(file)
    assert not settings.crisis_line_takes_texts
    assert (settings.clinic, settings.crisis_line, settings.emergency_number) == ("Hill", "116 123", "999")


@pytest.mark.parametrize("lines", [ANSWERS[:3], ANSWERS, [*ANSWERS, "no"]])
def test_leaving_at_any_time_changes_nothing(answer, file, capsys, lines):
    assert answer(*lines) == 2
    assert "Nothing was written." in capsys.readouterr().err
    assert not file.parent.exists()


def test_ctrl_c_leaves_without_a_change(monkeypatch, file, capsys):
    def interrupted(prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("builtins.input", interrupted)

    assert main(["setup", str(file)]) == 2
    assert "Nothing was written." in capsys.readouterr().err


def test_options_change_what_they_name_and_leave_the_rest_of_the_file(file, capsys):
    file.parent.mkdir()
    file.write_bytes(b'# ours\r\nclinic = "Old" # keep\r\nsecond_tap_mm = 5\r\n\r\n[keys]\r\nok = "F13"\r\n')
    file.chmod(0o640)

    assert main(["setup", str(file), "--clinic", 'The "Hill"', "--idle-seconds", "60"]) == 0
    assert file.read_bytes() == (
        b'# ours\r\nclinic = "The \\"Hill\\"" # keep\r\nsecond_tap_mm = 5\r\nidle_seconds = 60\r\n\r\n'
        b'[keys]\r\nok = "F13"\r\n'
    )
    assert [path.name for path in file.parent.iterdir()] == [file.name]
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert "Crisis line is not set yet: the kiosk shows “988”." in capsys.readouterr().out


@pytest.mark.parametrize(("country", "takes_texts"), [("Ireland", False), ("ca", True)])
def test_the_country_tells_whether_its_crisis_line_takes_texts(file, capsys, country, takes_texts):
    assert main(["setup", str(file), "--country", country]) == 0
    assert read_settings(file).crisis_line_takes_texts is takes_texts
    assert "(warning)" not in capsys.readouterr().out


def test_a_known_line_for_calls_alone_makes_no_the_answer_that_enter_gives(answer, file, capsys):
    typed = [*ANSWERS[:4], "", "0800 111 0 111", "", "112", *ANSWERS[8:]]

    assert answer(*typed, "yes") == 0
    assert "[no] > " in capsys.readouterr().out
    assert not read_settings(file).crisis_line_takes_texts


def test_a_known_line_for_calls_alone_given_without_more_is_told(file, capsys):
    assert main(["setup", str(file), "--crisis-line", "116 123"]) == 0
    assert "crisis_line_takes_texts = false" in capsys.readouterr().out
    assert main(["setup", str(file), "--crisis-line-takes-texts", "no"]) == 0
    assert "crisis_line_takes_texts = false" not in capsys.readouterr().out


def test_a_part_it_does_not_know_stays_and_is_told(file, capsys):
    file.parent.mkdir()
    file.write_text('clinic = "Old"\n[newer]\nx = 1\n', "utf-8")

    assert main(["setup", str(file), "--clinic", "New"]) == 1
    assert file.read_text("utf-8") == 'clinic = "New"\n[newer]\nx = 1\n'
    assert f"{file}:2: There is no setting called “newer”." in capsys.readouterr().out


def test_options_that_cannot_be_are_all_told_and_nothing_is_written(file, capsys):
    assert main(["setup", str(file), "--clinic", "", "--country", "XX", "--idle-seconds", "1"]) == 2
    told = capsys.readouterr().err
    assert ["--clinic:" in told, "--country:" in told, "--idle-seconds:" in told] == [True] * 3
    assert not file.exists()


def test_a_file_that_is_no_toml_is_left_alone_and_its_mistakes_are_told(file, capsys):
    file.parent.mkdir()
    file.write_text("\nclinic = Hill\n", "utf-8")

    assert main(["setup", str(file), "--clinic", "New"]) == 2
    told = capsys.readouterr().err
    assert f"{file}:2: Quotation marks are missing" in told
    assert "Mend" in told
    assert file.read_text("utf-8") == "\nclinic = Hill\n"


def test_a_file_that_changed_while_one_answered_is_not_written_over(monkeypatch, file, capsys):
    def meanwhile(prompt: str) -> str:
        file.parent.mkdir(exist_ok=True)
        file.write_text('clinic = "Somebody else"\n', "utf-8")
        return lines.pop(0)

    lines = [*ANSWERS, "yes"]
    monkeypatch.setattr("builtins.input", meanwhile)

    assert main(["setup", str(file)]) == 2
    assert "has changed in the meantime" in capsys.readouterr().err
    assert file.read_text("utf-8") == 'clinic = "Somebody else"\n'


def test_a_place_that_cannot_be_written_is_told_before_the_questions(answer, file, capsys):
    file.parent.write_text("a file where the folder should be", "utf-8")

    assert answer(*ANSWERS, "yes") == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "cannot be" in told.err


def test_on_the_tablet_it_says_what_the_staff_chose_over_its_file(monkeypatch, file, capsys, tmp_path):
    monkeypatch.setattr(setup, "settings_file", lambda: file)
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path))
    write_choices(staff_file(tmp_path), {"language": "es"})

    main(["setup", str(file), "--clinic", "Hill"])

    assert 'language = "es" was chosen in the staff panel, and counts.' in capsys.readouterr().out


def test_a_link_stays_a_link(file, tmp_path):
    file.parent.mkdir()
    (tmp_path / "real.toml").write_text('clinic = "Old"\n', "utf-8")
    file.symlink_to(tmp_path / "real.toml")

    assert main(["setup", str(file), "--clinic", "New"]) == 0
    assert file.is_symlink()
    assert read_settings(tmp_path / "real.toml").clinic == "New"
