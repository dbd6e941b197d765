"""What the lists of the desk show."""

from pathlib import Path

from kiosk.desk.files.tree import Listed, Tree
from kiosk.desk.window.rows import tree_rows


def test_articles_of_one_title_are_told_apart_by_their_files():
    listed = [("tea", "Tea"), ("tea-old", "Tea"), ("soup", "Soup")]
    articles = [Listed(name, "en", Path(f"{name}.md"), f"en/{name}.md", title) for name, title in listed]

    rows = [row.words for row in tree_rows(Tree(Path(), tuple(articles)), "", {}) if row.kind == "article"]
    assert rows == ["Tea (tea)", "Tea (tea-old)", "Soup"]
