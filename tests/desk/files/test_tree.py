"""A library's folder is listed whatever its files are like, at once, and again after a change."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.desk.files.lock import take_seat
from kiosk.desk.files.title import title_in
from kiosk.desk.files.trash import put_away
from kiosk.desk.files.tree import Changes, changes, look
from kiosk.desk.files.trouble import DeskError
from kiosk.pack.whole_file import clear
from tests.authoring.pictures import put


def article(title: str) -> bytes:
    return f"---\ntitle: {title}\n---\n".encode()


def test_articles_are_listed_by_language_with_their_titles(tmp_path: Path) -> None:
    for name, data in {
        "es/b.md": article("Uno"),
        "en/b.md": article('"One: two"'),
        "en/a.md": b"broken",
        "ar/a.md": "\ufeff---\r\ntitle: واحد\r\n---\r\n".encode(),
        "english/x.md": b"",
        ".kiosk-trash/en/c.md": article("Gone"),
    }.items():
        put(tmp_path, name, data)
    (tmp_path / "en" / "gone.md").symlink_to("nowhere.md")
    os.mkfifo(tmp_path / "en" / "pipe.md")
    tree = look(tmp_path)

    assert [(one.name, one.title) for one in tree.articles] == [
        ("en/a.md", "a"),
        ("en/b.md", "One: two"),
        ("en/gone.md", "gone"),
        ("en/pipe.md", "pipe"),
        ("ar/a.md", "واحد"),
        ("es/b.md", "Uno"),
    ]
    assert tree.languages == ("en", "ar", "es")
    assert tree.missing == (("ar", "b"), ("ar", "gone"), ("ar", "pipe"), ("es", "a"), ("es", "gone"), ("es", "pipe"))
    assert len(tree.remarks) == 1
    assert tree.find("es/b.md") is tree.articles[-1]
    assert tree.find("es/a.md") is None


@pytest.mark.parametrize(
    ("front", "title"),
    [
        ("title: Plain # why", "Plain"),
        ("title: 'Quoted # so'", "Quoted # so"),
        ("title:   >-\n  Folded", "Folded"),
        ('title: "Not closed', "Not closed"),
        ("title:", ""),
        ("topic: x\n---\ntitle: below", ""),
        ("title: a\u202eb", "a b"),
    ],
)
def test_a_title_is_read_however_it_is_written(front: str, title: str) -> None:
    assert title_in(f"---\n{front}") == title


@given(st.text())
@settings(max_examples=50)
def test_any_text_has_a_title_that_can_be_shown(text: str) -> None:
    assert title_in(f"---\ntitle: {text}").isprintable()


def test_what_happened_to_a_folder_is_told(tmp_path: Path) -> None:
    for name in ("a", "b", "c"):
        put(tmp_path, f"en/{name}.md", article(name))
    before = look(tmp_path)
    assert changes(before, look(tmp_path, before)) == Changes()
    put(tmp_path, "en/a.md", article("another"))
    (tmp_path / "en" / "b.md").unlink()
    put(tmp_path, "en/d.md", article("new"))
    after = look(tmp_path, before)

    assert changes(before, after) == Changes(("en/d.md",), ("en/b.md",), ("en/a.md",))
    assert [one.title for one in after.articles] == ["another", "c", "new"]


def test_five_thousand_articles_are_listed_within_a_second(tmp_path: Path) -> None:
    from time import perf_counter

    (tmp_path / "en").mkdir()
    for number in range(5000):
        (tmp_path / "en" / f"a{number}.md").write_bytes(article(str(number)) * 3)
    start = perf_counter()
    tree = look(tmp_path)
    first = perf_counter() - start
    again = look(tmp_path, tree)

    assert len(tree.articles) == 5000
    assert first < 1
    assert again == tree
    assert perf_counter() - start - first < 1


def test_a_folder_that_is_gone_is_said(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="the stick"):
        look(tmp_path / "gone")


def test_what_a_killed_desk_had_half_written_is_cleared_away(tmp_path: Path) -> None:
    for name in ("en/.a.md.0123abcd.part", "en/.b.md.0123abcd.part", "en/.mine.part", "en/a.md"):
        put(tmp_path, name, b"")
    for name in ("a.md.0123abcd", "mine"):
        os.utime(tmp_path / "en" / f".{name}.part", (1, 1))
    take_seat(tmp_path).leave()

    assert sorted(path.name for path in (tmp_path / "en").iterdir()) == [".b.md.0123abcd.part", ".mine.part", "a.md"]


def test_what_is_put_away_is_out_of_the_library_and_not_lost(tmp_path: Path) -> None:
    for text in (b"1", b"2"):
        put(tmp_path, "en/a.md", text)
        gone = put_away(tmp_path, tmp_path / "en" / "a.md")
        assert gone.read_bytes() == text
    with pytest.raises(DeskError):
        put_away(tmp_path, tmp_path / "en" / "a.md")

    with pytest.raises(DeskError, match="was not moved: its folder is not there"):
        put_away(tmp_path / "gone", tmp_path / "gone" / "en" / "a.md")
    assert not (tmp_path / "gone").exists()
    assert not look(tmp_path).articles
    assert gone.name == "a-2.md"


def test_clearing_a_folder_that_is_gone_is_no_matter(tmp_path: Path) -> None:
    clear(tmp_path / "gone")
    assert not (tmp_path / "gone").exists()
