"""The clinic's printer: it never holds up the screen, and what goes wrong is told."""

import sys

import pytest
from PySide6.QtCore import QObject, QProcess

from kiosk.tablet.printer import HELP, SENT, SILENT, Printer, needs_help
from tests.tablet.fake_lp import IDLE, NO_PAPER, STOPPED, FakeCups

PAGES = b"%PDF-1.6 " + b"x" * 200_000


@pytest.fixture
def cups(tmp_path, monkeypatch):
    folder = tmp_path / "cups"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return FakeCups(folder)


@pytest.fixture
def printer(qapp):
    parent = QObject()
    made = Printer("desk", parent)
    yield made
    made.end()


def outcome(qtbot, printer, pages: bytes = PAGES) -> str:
    with qtbot.waitSignal(printer.told, timeout=20_000) as told:
        printer.send(pages)
    return told.args[0]


def test_the_pages_go_through_a_pipe_to_the_printer_by_its_name(qtbot, printer, cups):
    assert outcome(qtbot, printer) == SENT
    assert [path.read_bytes() for path in cups.printed()] == [PAGES]
    assert cups.words().startswith("-d desk -t kiosk ")
    assert cups.words().rstrip().endswith("-")


@pytest.mark.parametrize("state", [STOPPED, NO_PAPER])
def test_a_printer_that_needs_a_hand_is_told_of_and_gets_no_pages(qtbot, printer, cups, state):
    cups.state(state)

    assert outcome(qtbot, printer) == HELP
    assert cups.printed() == []


def test_a_printer_that_is_not_there_or_refuses_does_not_answer(qtbot, printer, cups):
    cups.state("")
    assert outcome(qtbot, printer) == SILENT

    cups.state(IDLE)
    cups.does("refuses")
    assert outcome(qtbot, printer) == SILENT


def test_without_cups_it_does_not_answer(qtbot, printer, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))

    assert outcome(qtbot, printer) == SILENT


def test_one_that_hangs_is_given_up(qtbot, printer, cups):
    cups.does("hangs")
    printer._patience.setInterval(400)

    assert outcome(qtbot, printer) == SILENT
    qtbot.waitUntil(lambda: not printer.findChildren(QProcess))


def test_what_is_stopped_is_neither_printed_nor_told(qtbot, printer, cups):
    told = []
    printer.told.connect(told.append)
    printer.send(PAGES)

    printer.stop()

    qtbot.waitUntil(lambda: not printer.findChildren(QProcess))
    assert (told, cups.printed(), printer._pages) == ([], [], b"")


def test_after_the_pages_are_sent_the_program_holds_none_of_them(qtbot, printer, cups):
    outcome(qtbot, printer)

    assert printer._pages == b""
    qtbot.waitUntil(lambda: not printer.findChildren(QProcess))


@pytest.mark.parametrize("before", ["", "/opt/lib"])
def test_from_a_frozen_program_lp_finds_the_systems_own_libraries(qtbot, printer, cups, monkeypatch, before):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "frozen")
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert outcome(qtbot, printer) == SENT

    assert (cups.folder / "libraries").read_text("utf-8") == before


def test_the_words_of_lpstat_are_understood():
    assert not needs_help(IDLE)
    assert needs_help(STOPPED)
    assert needs_help(NO_PAPER)
