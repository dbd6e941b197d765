"""Staff write an article at the desk, and see it on the tablet as they write."""

from collections.abc import Callable
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt

from tests.desk.window.writer import Writer

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_what_is_typed_stands_on_the_tablet_at_the_place_of_the_cursor(writer: Writer):
    writer.go_to("Say: “I will tell you")
    writer.type("Zebras are welcome. ")

    writer.wait(lambda: writer.sees_on_tablet("Zebras are welcome."))
    assert writer.desk.model.tablet.note == ""
    shown = writer.desk.model.opened.tablet.pack
    assert shown.score("en", "first-visit")
    writer.wait(lambda: "es" in shown.languages)
    assert shown.score("es", "first-visit")


def test_the_tablet_follows_the_cursor_to_the_block_and_the_point_it_is_on(writer: Writer):
    for words in ("Say: “I will tell you", "Ask until it is clear", "Ask your most important"):
        writer.go_to(words)
        writer.wait(lambda words=words: writer.sees_on_tablet(words))


def test_a_text_that_cannot_be_read_leaves_the_last_good_screen_and_says_so(writer: Writer):
    writer.wait(lambda: "Getting ready" in writer.tablet_texts())
    writer.go_to("topic: ")
    writer.type("x")

    writer.wait(lambda: "as it last was good" in writer.words("tablet-note"))
    assert "Getting ready" in writer.tablet_texts()


def test_of_an_article_that_was_never_good_nothing_is_said_to_be_so(writer: Writer):
    (writer.folder / "en" / "empty.md").write_text("")
    writer.wait(lambda: writer.shows("article-en/empty.md"))
    writer.click("article-en/empty.md")
    assert writer.words("problem-count") == "Checking …"

    writer.wait(lambda: writer.shows("tablet-note"))
    assert writer.words("tablet-note").startswith("The tablet cannot show this article yet.")
    assert writer.words("problem-count") == "2 errors"


def test_a_problem_leads_to_its_line(writer: Writer):
    writer.go_to("Count everything:")
    line = writer.line
    writer.type(
        "Your team wants to know of all that you take in the morning, at noon, at night, and at times in between. "
    )
    writer.wait(lambda: writer.shows("problem-0"))
    writer.go_to("---")

    writer.click("problem-0")
    assert writer.line == line
    writer.go_to("---")
    writer.press(Qt.Key.Key_F8)
    assert writer.line == line


def test_a_problem_says_why_it_matters(writer: Writer):
    writer.go_to("Count everything:")
    writer.type("You should take two pills. ")
    writer.wait(lambda: writer.shows("why-0"), timeout=20_000)
    writer.click("why-0")

    writer.wait(lambda: writer.shows("explanation-words"))
    assert "Why it matters:" in writer.words("explanation-words")
    assert "Where it comes from:" in writer.words("explanation-words")
    writer.press(Qt.Key.Key_Return)
    writer.wait(lambda: not writer.shows("explanation-words"))


def test_an_example_comes_from_the_menu_by_keys_and_goes_with_undo(writer: Writer):
    before = writer.text
    writer.go_to("Count everything:")

    writer.press(Qt.Key.Key_Return, CONTROL)
    writer.wait(lambda: writer.shows("insert-0"))
    writer.type("figure: t")
    for _ in range(13):
        writer.press(Qt.Key.Key_Down)
    writer.press(Qt.Key.Key_Return)
    writer.wait(lambda: "```figure" in writer.text.replace(before, ""))
    assert len(writer.text) > len(before)

    writer.click("undo")
    assert writer.text == before


def test_a_dropped_picture_is_copied_and_shown(writer: Writer, tmp_path: Path):
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "A cup.png")
    writer.go_to("Count everything:")

    writer.drop(tmp_path / "A cup.png")

    assert '(images/a-cup.png "' in writer.text
    assert (writer.folder / "images" / "a-cup.png").exists()
    assert writer.item("editor").property("selectedText") == "Say here what the picture shows"


def test_what_is_said_goes_when_it_is_no_longer_so(writer: Writer, tmp_path: Path):
    (tmp_path / "leaf.svg").write_text("<svg/>")
    Image.new("RGB", (40, 30), "teal").save(tmp_path / "cup.png")
    text = writer.file().replace("A first visit", "A “first” visit")
    (writer.folder / "en" / "old.md").write_bytes(text.encode("cp1252"))
    writer.wait(lambda: writer.shows("article-en/old.md"))
    writer.click("article-en/old.md")
    assert "not saved as UTF-8" in writer.words("notice")

    writer.drop(tmp_path / "leaf.svg")
    assert "not a picture" in writer.words("notice")
    writer.drop(tmp_path / "cup.png")
    assert "not saved as UTF-8" in writer.words("notice")
    writer.click("article-es/first-visit.md")
    assert not writer.shows("notice")


def test_a_new_article_begins_with_a_template(writer: Writer):
    writer.press(Qt.Key.Key_N, CONTROL)
    writer.wait(lambda: writer.shows("new-name"))
    writer.type("Blood test: what for?")
    writer.press(Qt.Key.Key_Return)

    assert writer.desk.model.article.name == "en/blood-test-what-for.md"
    assert 'title: "Blood test: what for?"\n' in writer.file("en/blood-test-what-for.md")
    assert "language: en" in writer.file("en/blood-test-what-for.md")
    assert writer.shows("missing-es/blood-test-what-for.md")

    writer.click("missing-es/blood-test-what-for.md")
    assert writer.desk.model.article.name == "es/blood-test-what-for.md"
    assert "language: es" in writer.file("es/blood-test-what-for.md")


def test_another_name_is_given_in_every_language(writer: Writer):
    writer.click("rename")
    writer.wait(lambda: writer.shows("rename-name"))
    writer.type("coming-here")
    writer.click("rename-name-done")

    assert writer.desk.model.article.name == "en/coming-here.md"
    assert sorted(path.name for path in writer.folder.rglob("*.md")) == ["coming-here.md"] * 2


def test_a_name_that_cannot_be_one_is_said(writer: Writer):
    writer.press(Qt.Key.Key_N, CONTROL)
    writer.wait(lambda: writer.shows("new-name"))
    writer.type("???")
    writer.press(Qt.Key.Key_Return)

    assert "small letters" in writer.words("notice")
    writer.click("notice-close")
    assert not writer.shows("notice")


def test_keys_go_from_pane_to_pane(writer: Writer):
    names = []
    for _ in range(5):
        writer.press(Qt.Key.Key_F6)
        names.append(writer.window.activeFocusItem().objectName())

    assert [names[0], *names[2:]] == ["problem-list", "article-list", "editor", "problem-list"]


def test_another_tablet_is_chosen(writer: Writer, open_it: Callable[..., Writer]):
    writer.wait(lambda: "Getting ready" in writer.tablet_texts())
    writer.click("tablet-size")
    writer.wait(lambda: writer.shows("size-1"))
    writer.click("size-1")

    tablet = writer.item("tablet")
    assert (tablet.width(), tablet.height()) == (800, 1280)
    assert tablet.childItems()[0].height() == 1280
