"""Staff look at what changed since another library."""

from pathlib import Path
from shutil import copytree

from PySide6.QtCore import Qt

from tests.desk.window.writer import Writer


def test_a_changed_figure_comes_first_and_leads_to_its_line(writer: Writer, tmp_path: Path):
    copytree(writer.folder, tmp_path / "before")
    writer.go_to("Count everything:")
    writer.type("Take 3 pens. ")
    line = writer.line
    writer.click("article-es/first-visit.md")

    writer.click("what-changed")
    writer.wait(lambda: writer.shows("compare-path"))
    writer.type("nothing")
    writer.click("compare-go")
    writer.wait(lambda: "nothing" in writer.words("change-summary"), timeout=20_000)
    writer.item("compare-path").setProperty("text", str(tmp_path / "before"))
    writer.click("compare-go")
    writer.wait(lambda: writer.shows("change-0"), timeout=20_000)

    assert writer.item("change-0").property("figures").startswith("! Figure: 3 pens (new)")
    assert "In Spanish" in writer.item("change-0").property("words")
    names = set()
    for _ in range(5):
        writer.press(Qt.Key.Key_F6)
        names.add(writer.window.activeFocusItem().objectName())
    assert {"change-list", "problem-list", "article-list", "editor"} <= names
    writer.click("change-0")
    assert writer.desk.model.article.name == "en/first-visit.md"
    assert abs(writer.line - line) <= 1
    writer.desk.remember()
    assert str(tmp_path / "before") in (tmp_path / "desk.json").read_text(encoding="utf-8")
