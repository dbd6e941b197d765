"""Somebody brings an old leaflet to the desk."""

from collections.abc import Callable
from pathlib import Path

from tests.authoring.importing.leaflet_text import LEAFLET
from tests.authoring.importing.make_office import docx
from tests.desk.window.writer import Writer


def test_a_dropped_leaflet_becomes_a_draft_that_is_open_and_on_the_tablet(writer: Writer, tmp_path: Path):
    (tmp_path / "Our dose (FINAL).docx").write_bytes(docx(LEAFLET))
    before = writer.text

    writer.drop(tmp_path / "Our dose (FINAL).docx")

    writer.wait(lambda: writer.desk.model.article.name == "en/our-dose-final.md", timeout=20_000)
    assert "words are there. What is still to be settled stands below." in writer.words("notice")
    assert "[^source-needed]" in writer.text
    title = writer.text.split('title: "')[1].split('"')[0]
    writer.wait(lambda: writer.sees_on_tablet(title), timeout=20_000)
    assert writer.file() == before


def test_an_empty_library_says_how_to_begin(open_it: Callable[..., Writer], tmp_path: Path):
    (tmp_path / "new").mkdir()
    writer = open_it(tmp_path / "new")
    assert "drop an old leaflet" in writer.words("no-article")

    (tmp_path / "a.txt").write_text("YOUR DOSE\n\nIt is small.\n")
    writer.drop(tmp_path / "a.txt")
    writer.wait(lambda: writer.desk.model.article.name == "en/a.md", timeout=20_000)
    assert not writer.shows("no-article")


def test_a_leaflet_that_cannot_be_read_is_said_and_changes_nothing(writer: Writer, tmp_path: Path):
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0")

    writer.drop(tmp_path / "old.doc")

    writer.wait(lambda: "Save it as .docx" in writer.words("notice"), timeout=20_000)
    assert writer.desk.model.article.name == "en/first-visit.md"


def test_on_a_stick_that_was_pulled_nothing_is_made_anew(writer: Writer, tmp_path: Path):
    (tmp_path / "a.txt").write_text("Some words.")
    writer.folder.rename(tmp_path / "away")

    writer.drop(tmp_path / "a.txt")

    writer.wait(lambda: "so nothing was imported" in writer.words("notice"), timeout=20_000)
    assert not writer.folder.exists()
