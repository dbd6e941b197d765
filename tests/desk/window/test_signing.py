"""A person of the clinic signs an article at the desk."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt

from tests.desk.window.writer import Writer

PEOPLE = ("A. Name, nurse", "B. Name, doctor")


def test_an_article_is_signed_and_the_text_takes_it_up(open_it: Callable[..., Writer], folder: Path):
    listed = "".join(f'  - "{name}"\n' for name in PEOPLE)
    (folder / "library.yaml").write_text(f"people:\n{listed}", encoding="utf-8")
    writer = open_it()
    writer.go_to("Count everything:")
    writer.type("Zz ")
    writer.press(Qt.Key.Key_Backspace)

    writer.click("approve")
    writer.wait(lambda: writer.shows("approve-need"))
    assert "in review" in writer.words("approve-state")
    assert "two people must sign" in writer.words("approve-need")
    assert "four – " in writer.words("approve-figures-words")
    writer.click("approve-by")
    writer.wait(lambda: writer.shows("approve-by-1"))
    writer.click("approve-by-1")
    due = datetime.now().astimezone().date() + timedelta(days=300)
    writer.click("approve-due")
    writer.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    writer.type("soon")
    writer.click("approve-sign")
    assert "still to come" in writer.words("approve-why-words")
    assert writer.words("approve-due") == "soon"
    writer.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    writer.click("approve-due")
    writer.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    writer.type(due.isoformat())
    writer.click("approve-sign")

    writer.wait(lambda: not writer.shows("approve-sign"), timeout=20_000)
    assert PEOPLE[1] in writer.text
    assert writer.text == writer.file()
    assert f"due: {due}" in writer.text
    assert "a second person has signed" in writer.words("notice")
    assert not writer.shows("notice-mine")
    writer.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert writer.text == writer.file()
    assert PEOPLE[1] in writer.text


def test_a_long_refusal_is_scrolled(open_it: Callable[..., Writer]):
    writer = open_it()
    writer.click("approve")
    writer.wait(lambda: 'people:\n  - "Name, title"' in writer.words("approve-why-words"))
    writer.desk.model.signature._refuse("\n".join(f"{number}. Something is wrong here." for number in range(40)))
    refusal = writer.item("approve-why")
    writer.wait(lambda: refusal.property("interactive"))
    assert refusal.height() < writer.window.height() / 2

    refusal.forceActiveFocus()
    for _ in range(60):
        writer.press(Qt.Key.Key_Down)
    assert refusal.property("contentY") + refusal.height() == refusal.property("contentHeight")
