"""A desk on a copy of the bundled library."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.desk.files.journal import Journal
from kiosk.desk.window.desk import Desk, open_desk
from kiosk.desk.window.runner import Runner
from tests.conftest import CONTENT
from tests.desk.window.writer import Writer


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One article of the bundled library, in English and Spanish."""
    library = tmp_path / "library"
    for language in ("en", "es"):
        (library / language).mkdir(parents=True)
        text = (CONTENT / language / "first-visit.md").read_text(encoding="utf-8")
        text = re.sub(r"(?m)^- \[.*\]\(ketamine-dose.*\n", "", text)
        alone = re.sub(r"\[([^\]]+)\]\(ketamine-dose[^)]*\)", r"\1", text)
        (library / language / "first-visit.md").write_text(alone, encoding="utf-8")
    return library


@pytest.fixture
def open_it(qtbot, runner: Runner, folder: Path, tmp_path: Path) -> Iterator[Callable[..., Writer]]:
    """Opens a desk, by default on the folder; all of one test share a journal and a memory."""
    opened: list[Desk] = []

    def open_one(on: Path | None = folder) -> Writer:
        desk = open_desk(runner, Journal(tmp_path / "journal"), tmp_path / "desk.json", on)
        opened.append(desk)
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        return Writer(desk, folder, qtbot.waitUntil)

    yield open_one
    for desk in opened:
        desk.close()


@pytest.fixture
def writer(open_it: Callable[..., Writer]) -> Writer:
    """A desk on the folder, with its first article open."""
    return open_it()
