"""No word is lost at the desk, and nobody's file is written over unasked."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, Qt

from kiosk.desk.window.remembered import recall
from tests.conftest import ROOT
from tests.desk.window.writer import Writer

CONTROL = Qt.KeyboardModifier.ControlModifier
ARTICLE = "en/first-visit.md"
TYPIST = Path(__file__).with_name("typist.py")


def elsewhere(writer: Writer, old: str, new: str) -> None:
    """Somebody else changes the open article's file."""
    text = writer.file()
    assert old in text
    (writer.folder / ARTICLE).write_text(text.replace(old, new), encoding="utf-8")


def test_saving_writes_the_file(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Come. ")
    assert writer.words("saved") == "Not saved yet"

    writer.press(Qt.Key.Key_S, CONTROL)

    assert writer.words("saved") == "Saved"
    assert "Come. Count everything:" in writer.file()


def test_a_pause_saves(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Come. ")

    writer.wait(lambda: "Come. Count everything" in writer.file())
    assert writer.words("saved") == "Saved"


def test_a_change_made_elsewhere_is_shown_where_nothing_was_typed(writer: Writer):
    elsewhere(writer, "Count everything:", "Count it all:")

    writer.wait(lambda: "Count it all:" in writer.text)
    assert not writer.shows("notice")


def test_two_changes_of_one_line_are_asked_about(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Please. ")
    elsewhere(writer, "Count everything:", "Add up everything:")

    writer.wait(lambda: writer.shows("notice-mine"))
    assert "Someone else has changed" in writer.words("notice")
    assert "Please." not in writer.file()

    writer.click("notice-compare")
    writer.wait(lambda: writer.shows("compared"))
    assert "Add up everything:" in writer.words("compared")

    writer.click("notice-mine")
    assert "Please. Count everything:" in writer.file()


def test_theirs_can_be_taken_and_mine_comes_back_with_undo(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Please. ")
    elsewhere(writer, "Count everything:", "Add up everything:")
    writer.wait(lambda: writer.shows("notice-theirs"))

    writer.click("notice-theirs")
    assert "Add up everything:" in writer.text

    writer.click("undo")
    assert "Please. Count everything:" in writer.text


def test_both_can_be_kept(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Please. ")
    elsewhere(writer, "Count everything:", "Add up everything:")
    writer.wait(lambda: writer.shows("notice-copy"))

    writer.click("notice-copy")

    assert "Please. Count everything:" in writer.file("en/first-visit-copy.md")
    assert "Add up everything:" in writer.file()
    assert "Add up everything:" in writer.text
    writer.wait(lambda: writer.shows("article-en/first-visit-copy.md"))


def test_changes_of_different_lines_can_be_put_together(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("Please. ")
    elsewhere(writer, "topic: ", "topic: My ")
    writer.wait(lambda: writer.shows("notice-both"))

    writer.click("notice-both")

    assert "Please. Count everything" in writer.file()
    assert "topic: My " in writer.file()


def test_a_second_desk_on_the_folder_can_only_read(writer: Writer, open_it: Callable[..., Writer]):
    second = open_it()

    assert "Another desk" in second.words("notice")
    second.go_to("Count everything:")
    before = second.text
    second.type("Come. ")
    assert second.text == before
    assert not second.item("save").isEnabled()

    second.click("article-es/first-visit.md")
    second.click("notice-again")
    assert "Another desk" in second.words("notice")
    writer.desk.model.opened.sitting.close()
    second.click("notice-again")
    assert not second.shows("notice")
    assert second.desk.model.article.name == "es/first-visit.md"
    assert second.item("save").isEnabled()


def test_a_folder_that_has_gone_is_said_and_the_words_are_kept(writer: Writer, open_it: Callable[..., Writer]):
    writer.go_to("Count everything:")
    away = writer.folder.with_name("away")
    writer.folder.rename(away)
    writer.type("Come. ")

    writer.wait(lambda: writer.shows("notice"))
    assert "is not there" in writer.words("notice")
    writer.desk.model.article.save()
    assert "Come. Count everything" in writer.text
    writer.click("check-all")
    writer.wait(lambda: writer.words("problem-count").startswith("Not checked: There is no folder"), timeout=20_000)

    away.rename(writer.folder)
    writer.press(Qt.Key.Key_S, CONTROL)
    assert "Come. Count everything" in writer.file()
    assert not writer.shows("notice")


def test_a_killed_desk_has_kept_all_but_the_last_two_seconds(
    folder: Path, tmp_path: Path, open_it: Callable[..., Writer]
):
    command = [sys.executable, str(TYPIST), str(folder), str(tmp_path / "journal"), str(tmp_path / "desk.json")]
    surroundings = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=surroundings) as child:
        assert child.stdout
        assert child.stdout.readline() == "kept\n"
        child.kill()

    writer = open_it()

    assert "Never saved. " not in writer.file()
    assert "at most the last 2 seconds" in writer.words("notice")
    writer.click("notice-take")
    assert "Never saved. " in writer.text
    writer.press(Qt.Key.Key_S, CONTROL)
    assert "Never saved. " in writer.file()


def test_without_a_folder_the_desk_asks_and_offers_the_last_one(open_it: Callable[..., Writer], folder: Path):
    first = open_it(None)
    first.click("folder-path")
    first.press(Qt.Key.Key_A, CONTROL)
    first.type(str(folder / "nothing"))
    first.click("open-folder")
    assert "is not there" in first.words("folder-why")

    first.press(Qt.Key.Key_A, CONTROL)
    first.click("folder-path")
    first.press(Qt.Key.Key_A, CONTROL)
    first.type(str(folder))
    first.press(Qt.Key.Key_Return)
    assert first.desk.model.article.name == ARTICLE


def test_the_window_remembers_its_size_and_folder(open_it: Callable[..., Writer], folder: Path, tmp_path: Path):
    first = open_it()
    first.window.resize(1500, 800)
    first.wait(lambda: first.item("tablet-pane").mapToScene(QPointF(0, 0)).x() > 900)
    first.desk.remember()

    second = open_it(None)

    assert (second.window.width(), second.window.height()) == (1500, 800)
    assert second.words("folder-path") == str(folder)
    known = recall(tmp_path / "desk.json")
    second.desk.remember()
    assert known.tree >= 160
    assert recall(tmp_path / "desk.json") == known
