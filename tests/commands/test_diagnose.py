"""``kiosk diagnose`` as IT types it."""

import os
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.commands import kept_here
from kiosk.tablet.diagnosis.explain import GUARDS
from kiosk.tablet.diagnosis.report import About, Report, codes_of
from kiosk.tablet.diagnosis.stick import sticks
from kiosk.tablet.faults.fault import Fault
from kiosk.tablet.faults.kind import FaultKind
from kiosk.tablet.faults.log import FaultLog
from kiosk.tablet.folders import staff_file
from kiosk.tablet.guards.finding import Guard
from kiosk.tablet.staff_choices import write_choices

NOON = datetime(2026, 5, 4, 12, 30, tzinfo=UTC)
REPORT = Report(
    NOON,
    About(kiosk="0.1.0", qt="6.12.0", pack="ab" * 8, articles=12, approved=3, refused=1),
    (("power", "off"), ("keys", "holds"), ("clock", "unknown")),
    (
        Fault(NOON, FaultKind.PRINTER_SILENT),
        Fault(NOON, FaultKind.MISTAKE, {"error": "KeyError", "place": "pages.py:12"}),
        Fault(NOON, FaultKind.PRINTER_SILENT),
    ),
)


def test_codes_are_explained_with_what_to_do(capsys):
    status = main(["diagnose", *codes_of(REPORT)])

    said = capsys.readouterr().out
    assert status == 1
    assert "Kiosk 0.1.0 (Qt 6.12.0)" in said
    assert "12 articles, 3 of them approved" in said
    assert "1 of 3 guards hold" in said
    assert "OFF: power. It should be that the tablet neither sleeps" in said
    assert "- The printer did not answer.\n  2 times on 1 day, last 2026-05-04\n  What to do: See that" in said
    assert "(mistake: error KeyError, place pages.py:12)" in said


def test_codes_are_read_from_files_and_from_the_input(capsys, tmp_path: Path, monkeypatch):
    (tmp_path / "scanned.txt").write_text("\n".join(codes_of(REPORT)), "utf-8")
    main(["diagnose", str(tmp_path / "scanned.txt")])
    from_file = capsys.readouterr().out
    monkeypatch.setattr("sys.stdin", StringIO("\n".join(codes_of(REPORT))))
    main(["diagnose", "-"])

    assert capsys.readouterr().out == from_file
    assert "KeyError" in from_file


@pytest.mark.parametrize("words", [["nowhere.txt"], ["--write", "/proc/nowhere"], ["-"]])
def test_what_cannot_be_done_is_said_in_a_sentence(capsys, monkeypatch, words, tmp_path: Path):
    monkeypatch.setattr("sys.stdin", StringIO("no code"))

    status = main(["diagnose", "--state", str(tmp_path), *words])

    told = capsys.readouterr()
    assert (status, told.out) == (2, "")
    assert told.err.endswith(".\n")
    assert len(told.err.splitlines()) == 1


def test_this_tablet_is_told_of_and_a_stick_holds_the_same(capsys, tmp_path: Path):
    state, stick = tmp_path / "state", tmp_path / "stick"
    FaultLog(state).note(FaultKind.TOUCH_GONE)
    with (state / "faults.jsonl").open("ab") as file:
        file.write(b"\x00\x00\n")
    stick.mkdir()

    assert main(["diagnose", "--state", str(state)]) == 1
    said = capsys.readouterr().out
    assert "The touch screen was not there any more." in said
    assert "Damaged lines in its fault log: 1" in said
    assert main(["diagnose", "--state", str(state), "--write", str(stick)]) == 1

    (file,) = stick.iterdir()
    assert capsys.readouterr().out == f"{file}\n"
    assert "The touch screen was not there any more." in file.read_text("utf-8")
    assert main(["diagnose", str(file)]) == 1
    assert "The touch screen was not there any more." in capsys.readouterr().out


def test_an_installed_kiosk_is_looked_for_where_its_unit_keeps_what_it_knows(capsys, tmp_path: Path, monkeypatch):
    monkeypatch.setattr(kept_here, "INSTALLED_STATE", tmp_path)
    monkeypatch.delenv("STATE_DIRECTORY", raising=False)
    FaultLog(tmp_path).note(FaultKind.SCREEN_GONE)

    main(["diagnose"])

    assert str(FaultKind.SCREEN_GONE.sentence) in capsys.readouterr().out


def test_every_guard_has_its_words():
    assert GUARDS.keys() == {str(guard) for guard in Guard}


def test_what_the_staff_chose_is_told_of(capsys, tmp_path: Path):
    write_choices(staff_file(tmp_path), {"language": "es", "diagonal_inches": 10.5})
    main(["diagnose", "--state", str(tmp_path)])
    assert "Chosen in the staff panel, whatever that file says: language, diagonal_inches\n" in capsys.readouterr().out

    staff_file(tmp_path).write_bytes(b"\x00")
    main(["diagnose", "--state", str(tmp_path)])
    assert "Chosen in" not in capsys.readouterr().out


def test_a_stick_that_nobody_may_write_to_here_is_not_offered(tmp_path: Path, monkeypatch):
    (tmp_path / "STICK").mkdir()
    monkeypatch.setattr(Path, "is_mount", lambda _path: True)
    monkeypatch.setattr(os, "access", lambda path, mode: (path, mode) != (tmp_path / "STICK", os.W_OK))

    assert sticks([tmp_path]) == ()


def test_only_what_is_mounted_counts_as_a_stick(tmp_path: Path, monkeypatch):
    inner = tmp_path / "media" / "someone" / "STICK"
    inner.mkdir(parents=True)
    (tmp_path / "media" / "file").write_text("", "ascii")
    monkeypatch.setattr(Path, "is_mount", lambda path: path == inner)

    assert sticks([tmp_path / "media", tmp_path / "nowhere"]) == (inner,)
