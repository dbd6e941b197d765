"""The tablet shows a library whatever it is given, and says what is wrong with what it was given."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.pack.errors import PackMissing, PackUnusable
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.tablet.shelf import NothingToShow, Opened, Shelf
from tests.pack.libraries import library_called

Packs = Callable[[str], Path]


@pytest.fixture
def make(tmp_path: Path) -> Packs:
    """Writes a pack of one article with a title."""

    def write(title: str) -> Path:
        path = tmp_path / f"{title}.pack"
        write_pack(library_called(title), path)
        return path

    return write


@pytest.fixture
def shelf(tmp_path: Path, make: Packs) -> Iterator[Shelf]:
    bundled = make("bundled")
    with Shelf(tmp_path / "cache", lambda: Pack.open(bundled), "1") as shelf:
        yield shelf


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "library"
    (folder / "en").mkdir(parents=True)
    return folder


def write_title(folder: Path, title: str) -> None:
    (folder / "en" / "article.md").write_text(title, encoding="utf-8")


def compile_title(folder: Path, out: Path) -> str | None:
    """Stands for the compiler of folders: the file holds a title, or "broken"."""
    title = (folder / "en" / "article.md").read_text(encoding="utf-8")
    if title == "broken":
        return "en/article.md:1:1: the article is broken."
    write_pack(library_called(title), out)
    return None


def title_of(opened: Opened) -> str:
    with opened.pack as pack:
        return pack.article_cards("en", 0, 1)[0].title


def spoil(path: Path) -> None:
    """Change one byte in the middle, as a bad stick does."""
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def test_a_sound_pack_is_opened_without_a_word(shelf: Shelf, make: Packs) -> None:
    opened = shelf.open_pack(make("first"))
    assert opened.complaint is None
    assert title_of(opened) == "first"


def test_what_is_opened_is_a_copy_that_nobody_can_pull_away(shelf: Shelf, make: Packs) -> None:
    given = make("first")
    opened = shelf.open_pack(given)
    given.unlink()
    assert title_of(opened) == "first"


def test_a_pack_is_copied_once(shelf: Shelf, make: Packs) -> None:
    given = make("first")
    with shelf.open_pack(given).pack as pack:
        before = pack.path.stat()
    with shelf.open_pack(given).pack as pack:
        assert (pack.path.stat().st_ino, pack.path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_damaged_pack_gives_way_to_the_last_good_one(shelf: Shelf, make: Packs) -> None:
    title_of(shelf.open_pack(make("first")))
    spoil(second := make("second"))
    opened = shelf.open_pack(second)
    assert title_of(opened) == "first"
    assert opened.complaint == (
        "“second.pack” is damaged: something in it has changed since it was made. Copy it again from where it came "
        "from. The kiosk shows the last good library instead."
    )


def test_a_damaged_pack_gives_way_to_the_bundled_one_where_there_was_no_other(shelf: Shelf, make: Packs) -> None:
    spoil(first := make("first"))
    opened = shelf.open_pack(first)
    assert title_of(opened) == "bundled"
    assert str(opened.complaint).endswith("The kiosk shows the library it came with instead.")


@pytest.mark.parametrize("title", ["first", "second"])
def test_the_last_good_pack_is_the_one_shown_last(shelf: Shelf, make: Packs, title: str) -> None:
    for shown in ("first", "second", "first", title):
        title_of(shelf.open_pack(make(shown)))
    assert title_of(shelf.open_pack(Path("missing.pack"))) == title


def test_two_packs_are_kept_and_no_more(shelf: Shelf, make: Packs, tmp_path: Path) -> None:
    for title in ("first", "second", "third"):
        title_of(shelf.open_pack(make(title)))
    assert len(list((tmp_path / "cache" / "packs").iterdir())) == 2


def test_a_last_good_pack_that_has_rotted_is_passed_over(shelf: Shelf, make: Packs) -> None:
    title_of(shelf.open_pack(make("first")))
    with shelf.open_pack(make("second")).pack as pack:
        spoil(pack.path)
    assert title_of(shelf.open_pack(Path("missing.pack"))) == "first"


def test_a_kept_copy_that_was_cut_off_is_copied_again(shelf: Shelf, make: Packs) -> None:
    given = make("first")
    with shelf.open_pack(given).pack as pack:
        os.truncate(pack.path, 4096)
    opened = shelf.open_pack(given)
    assert (title_of(opened), opened.complaint) == ("first", None)


def test_foreign_files_in_the_cache_are_left_alone(shelf: Shelf, make: Packs, tmp_path: Path) -> None:
    notes = tmp_path / "cache" / "packs" / "notes.txt"
    notes.parent.mkdir(parents=True)
    notes.write_text("mine")
    for title in ("first", "second", "third"):
        title_of(shelf.open_pack(make(title)))
    assert notes.read_text() == "mine"


def test_a_cache_that_cannot_be_written_stops_nothing(shelf: Shelf, make: Packs, tmp_path: Path, folder: Path) -> None:
    (tmp_path / "cache").write_text("a file where the cache should be")
    write_title(folder, "written")
    assert title_of(shelf.open_pack(make("first"))) == "first"
    assert title_of(shelf.open_folder(folder, compile_title)) == "written"


def test_a_damaged_pack_is_found_out_without_a_cache(shelf: Shelf, make: Packs, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file where the cache should be")
    spoil(first := make("first"))
    assert title_of(shelf.open_pack(first)) == "bundled"


def test_what_could_not_be_kept_is_removed_in_the_end(shelf: Shelf, tmp_path: Path, folder: Path) -> None:
    (tmp_path / "cache").write_text("a file where the cache should be")
    write_title(folder, "written")
    with shelf.open_folder(folder, compile_title).pack as pack:
        path = pack.path
    shelf.close()
    assert not path.exists()


def test_a_folder_is_compiled_once(shelf: Shelf, folder: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    opened = shelf.open_folder(folder, lambda _folder, _out: "it was compiled again")
    assert (title_of(opened), opened.complaint) == ("written", None)


def test_a_folder_that_changed_is_compiled_again(shelf: Shelf, folder: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    write_title(folder, "rewritten")
    assert title_of(shelf.open_folder(folder, compile_title)) == "rewritten"


def test_another_program_compiles_the_folder_anew(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    with Shelf(tmp_path / "cache", nothing_bundled, "2") as other:
        assert other.open_folder(folder, lambda _folder, _out: "compiled").complaint == (
            "compiled The kiosk shows the last good library instead."
        )


def test_a_folder_with_errors_is_shown_as_it_last_was_good(shelf: Shelf, folder: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    write_title(folder, "broken")
    opened = shelf.open_folder(folder, compile_title)
    assert title_of(opened) == "written"
    assert opened.complaint == (
        "en/article.md:1:1: the article is broken. The kiosk shows the last good library instead."
    )


def test_another_folder_is_not_the_last_good_one(shelf: Shelf, folder: Path, tmp_path: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    other = shutil.copytree(folder, tmp_path / "other")
    write_title(other, "broken")
    assert title_of(shelf.open_folder(other, compile_title)) == "bundled"


def test_a_folder_that_is_gone_is_shown_as_it_last_was_good(shelf: Shelf, folder: Path) -> None:
    write_title(folder, "written")
    title_of(shelf.open_folder(folder, compile_title))
    shutil.rmtree(folder)
    opened = shelf.open_folder(folder, compile_title)
    assert title_of(opened) == "written"
    assert str(opened.complaint).startswith("“library” can't be read: No such file or directory.")


def nothing_bundled() -> Pack:
    raise PackMissing("bundled.pack", "no such file")


def test_with_nothing_at_all_to_show_it_says_so_in_a_sentence(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path / "cache", nothing_bundled, "1")
    with pytest.raises(NothingToShow, match=r"“clinic\.pack” can't be read.*no other library.*“bundled\.pack”"):
        shelf.open_pack(tmp_path / "clinic.pack")
    with pytest.raises(NothingToShow, match=r"bundled\.pack"):
        shelf.open_bundled()


def test_the_bundled_library_is_opened_when_none_is_given(shelf: Shelf) -> None:
    assert title_of(shelf.open_bundled()) == "bundled"


def test_what_is_no_pack_is_refused_in_the_packs_own_words(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "letter.pack").write_text("Dear all")
    for given in (tmp_path, tmp_path / "letter.pack", tmp_path / "missing.pack"):
        opened = shelf.open_pack(given)
        opened.pack.close()
        with pytest.raises(PackUnusable) as caught:
            Pack.open(given)
        assert opened.complaint == f"{caught.value} The kiosk shows the library it came with instead."
