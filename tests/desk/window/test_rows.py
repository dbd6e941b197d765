"""What the lists of the desk show."""

from collections.abc import Callable
from pathlib import Path

from kiosk.desk.files.tree import Listed, Tree
from kiosk.desk.window.rows import tree_rows
from tests.desk.window.writer import Writer


def test_articles_of_one_title_are_told_apart_by_their_files():
    listed = [("tea", "Tea"), ("tea-old", "Tea"), ("soup", "Soup")]
    articles = [Listed(name, "en", Path(f"{name}.md"), f"en/{name}.md", title) for name, title in listed]

    rows = [row.words for row in tree_rows(Tree(Path(), tuple(articles)), "", {}) if row.kind == "article"]
    assert rows == ["Tea (tea)", "Tea (tea-old)", "Soup"]


def test_a_file_that_cannot_be_listed_is_said(open_it: Callable[..., Writer], folder: Path):
    (folder / "en" / "My Leaflet.md").write_text("Words.")
    (folder / "en" / "old.txt").write_text("Words.")
    writer = open_it()

    assert writer.words("notice").startswith("“My Leaflet” cannot be an article’s id.")
    assert writer.words("notice").endswith("“Check all articles” names 1 more.")
    writer.click("notice-close")
    assert not writer.shows("notice")
