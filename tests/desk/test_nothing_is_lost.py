"""At the desk nobody's words are lost: not those of a desk that was killed, nor those of two who change one file."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor, QTextDocument
from pytestqt.qtbot import QtBot

from kiosk.desk.files.draft import open_draft
from kiosk.desk.files.journal import Journal
from kiosk.desk.window.clash import Clash
from kiosk.desk.window.notices import Notices
from kiosk.desk.window.paper import Paper
from kiosk.desk.window.recovery import Recovery
from kiosk.desk.window.sitting import Sitting


class Desk:
    """A desk without its window."""

    def __init__(self, folder: Path, state: Path) -> None:
        self.owner = QObject()
        self.document = QTextDocument(self.owner)
        self.document.documentLayout()  # without one, no change is told
        journal = Journal(state)
        self.paper = Paper(self.document, journal, self.owner)
        self.notices = Notices(self.owner)
        self.clash = Clash(self.paper, self.notices, self.owner)
        self.sitting = Sitting(folder, self.paper, self.notices, self.owner)
        self.sitting.begin()
        Recovery(self.sitting, journal, self.notices).begin()

    def type(self, words: str) -> None:
        QTextCursor(self.document).insertText(words)

    @property
    def asked(self) -> tuple[str, list[str]]:
        shown = self.notices.shown
        return (shown.kind, [choice.key for choice in shown.choices]) if shown else ("", [])


@pytest.fixture
def library(tmp_path: Path) -> Path:
    library = tmp_path / "library"
    (library / "en").mkdir(parents=True)
    for name in ("a", "b"):
        (library / "en" / f"{name}.md").write_text(f"{name}\n\nend\n")
    return library


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


def left(library: Path, state: Path) -> set[str]:
    return {one.text for one in Journal(state).left_over(library).unsaved}


@pytest.mark.usefixtures("qapp")
def test_words_of_each_file_that_was_open_when_a_desk_was_killed_are_offered(library: Path, state: Path) -> None:
    for name in ("a", "b"):
        Journal(state).keep(open_draft(library / "en" / f"{name}.md"), f"{name} was typed")
    desk = Desk(library, state)
    assert desk.asked == ("recovered", ["take", "drop"])
    desk.notices.choose("take")
    assert desk.paper.text == "b was typed"
    assert desk.paper.save()
    assert desk.asked == ("recovered", ["take", "drop"])
    desk.notices.choose("drop")
    desk.sitting.close()

    assert (library / "en" / "b.md").read_text() == "b was typed"
    assert (library / "en" / "a.md").read_text() == "a\n\nend\n"
    assert not left(library, state)


@pytest.mark.usefixtures("qapp")
def test_words_that_cannot_be_read_any_more_are_said(library: Path, state: Path) -> None:
    Journal(state).keep(open_draft(library / "en" / "a.md"), "a was typed")
    for kept in state.iterdir():
        kept.write_bytes(kept.read_bytes()[:-1])
    desk = Desk(library, state)

    assert desk.asked[0] == "trouble"
    desk.sitting.close()


@pytest.mark.usefixtures("qapp")
def test_who_types_without_an_answer_loses_nothing(library: Path, state: Path) -> None:
    Journal(state).keep(open_draft(library / "en" / "a.md"), "a was typed")
    desk = Desk(library, state)
    desk.type("new ")
    desk.sitting.close()

    assert (library / "en" / "a.md").read_text() == "new a\n\nend\n"
    assert left(library, state) == {"a was typed"}


@pytest.mark.usefixtures("qapp")
def test_a_library_that_is_named_by_a_link_gets_its_words_back(library: Path, state: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(library)
    Journal(state).keep(open_draft(library / "en" / "b.md"), "b was typed")
    desk = Desk(tmp_path / "link", state)
    desk.notices.choose("take")

    assert desk.paper.text == "b was typed"
    desk.sitting.close()


@pytest.mark.parametrize(
    ("answer", "file", "copy"),
    [
        ("both", "mine a\n\ntheirs\n", None),
        ("theirs", "a\n\ntheirs\n", None),
        ("mine", "mine a\n\nend\n", None),
        ("copy", "a\n\ntheirs\n", "mine a\n\nend\n"),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_two_who_change_one_file_end_in_any_of_four_ways(
    library: Path, state: Path, answer: str, file: str, copy: str | None
) -> None:
    desk = Desk(library, state)
    desk.type("mine ")
    (library / "en" / "a.md").write_text("a\n\ntheirs\n")
    assert not desk.paper.save()
    assert set(desk.asked[1]) == {"both", "theirs", "mine", "copy", "compare"}
    assert left(library, state) == {"mine a\n\nend\n"}
    desk.notices.choose(answer)
    beside = library / "en" / "a-copy.md"

    assert (library / "en" / "a.md").read_text() == file
    assert (beside.read_text() if beside.exists() else None) == copy
    assert not left(library, state)
    desk.sitting.close()


def test_a_second_desk_reads_only(qtbot: QtBot, library: Path, state: Path) -> None:
    first, second = Desk(library, state), Desk(library, state)
    second.type("not mine ")
    second.sitting.close()

    assert second.asked[0] == "read-only"
    assert (library / "en" / "a.md").read_text() == "a\n\nend\n"
    assert not left(library, state)
    first.sitting.close()
