"""A pack is written whole or not at all, and the same library gives the same bytes."""

import errno
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.article.place import Place
from kiosk.pack.errors import PackUnwritable
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from tests.pack.libraries import library_called, small_library, tea

ROOT = Path(__file__).parents[2]

WRITE = """
import resource, sys
from pathlib import Path
from kiosk.pack.write import write_pack
from tests.pack.libraries import small_library

if len(sys.argv) > 2:
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), int(sys.argv[2])))
try:
    write_pack(small_library(), Path(sys.argv[1]))
except Exception as error:
    print(type(error).__name__, error)
"""


def write_elsewhere(path: Path, *most: str, seed: str = "0") -> str:
    """Write the small library in another process, with files of at most so many bytes; what it says."""
    environment = os.environ | {"PYTHONHASHSEED": seed}
    words = [sys.executable, "-c", WRITE, str(path), *most]
    return subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout


def twin(name: str) -> Library:
    """A library with two articles of one name."""
    return Library((replace(tea(), id=name), replace(tea(), id=name)))


def test_the_same_library_gives_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        write_elsewhere(tmp_path / f"{seed}.pack", seed=seed)
    write_pack(small_library(), tmp_path / "here.pack")
    assert len({path.read_bytes() for path in tmp_path.glob("*.pack")}) == 1


def test_line_numbers_make_no_difference(tmp_path: Path) -> None:
    moved = replace(tea(), sections=tuple(replace(part, at=Place(9, 9)) for part in tea().sections))
    for name, written in (("a", tea()), ("b", moved)):
        write_pack(Library((written,)), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_another_content_has_another_seal(tmp_path: Path) -> None:
    seals = set()
    for title in ("first", "second"):
        write_pack(library_called(title), tmp_path / title)
        with Pack.open(tmp_path / title) as pack:
            seals.add(pack.seal)
    assert len(seals) == 2


def test_the_order_of_images_makes_no_difference(tmp_path: Path) -> None:
    for name, images in (("a", {"x": b"1", "y": b"2"}), ("b", {"y": b"2", "x": b"1"})):
        write_pack(Library((tea(),), {}, images), tmp_path / name)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_an_old_pack_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "clinic.pack"
    for title in ("first", "second"):
        write_pack(library_called(title), path)
    with Pack.open(path) as pack:
        assert pack.article_cards("en", 0, 1)[0].title == "second"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("most", ["0", "10000", "60000"])
def test_a_full_disk_gives_a_sentence_and_leaves_the_old_file(tmp_path: Path, most: str) -> None:
    path = tmp_path / "clinic.pack"
    path.write_bytes(b"old")
    said = write_elsewhere(path, most)
    assert said.startswith("PackUnwritable “clinic.pack” can't be written: ")
    assert said.endswith("What was there before is unchanged.\n")
    assert list(tmp_path.iterdir()) == [path]
    assert path.read_bytes() == b"old"


def test_a_read_only_disk_gives_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "mkdir", refuse)
    with pytest.raises(PackUnwritable, match="can't be written: Read-only file system"):
        write_pack(small_library(), tmp_path / "clinic.pack")


@pytest.mark.parametrize("place", ["/proc/clinic.pack", "/dev/null/clinic.pack", "missing/clinic.pack"])
def test_a_place_where_nothing_can_be_written_gives_a_sentence(place: str) -> None:
    with pytest.raises(PackUnwritable, match=r"“clinic\.pack” can't be written: "):
        write_pack(small_library(), Path(place))


def test_a_folder_in_the_way_gives_a_sentence_and_stays(tmp_path: Path) -> None:
    (tmp_path / "clinic.pack").mkdir()
    with pytest.raises(PackUnwritable, match="Is a directory"):
        write_pack(small_library(), tmp_path / "clinic.pack")
    assert [path.name for path in tmp_path.iterdir()] == ["clinic.pack"]


@pytest.mark.parametrize(
    ("library", "why"),
    [
        (Library(()), "the library has no article"),
        (twin("tea"), "two parts of the library have the same name"),
        (library_called("half \ud800"), "a text of the library holds half a character"),
        (Library((replace(tea(), id="\udfff"),)), "a text of the library holds half a character"),
    ],
)
def test_a_library_that_contradicts_itself_gives_a_sentence(tmp_path: Path, library: Library, why: str) -> None:
    with pytest.raises(PackUnwritable, match=why):
        write_pack(library, tmp_path / "clinic.pack")
    assert not list(tmp_path.iterdir())


def test_an_article_of_one_section_without_blocks_can_be_written(tmp_path: Path) -> None:
    bare: Article = replace(tea(), topics=(), terms=(), check=(), sections=(replace(tea().sections[0], blocks=()),))
    write_pack(Library((bare,)), tmp_path / "bare.pack")
    with Pack.open(tmp_path / "bare.pack") as pack:
        assert len(pack.section("en", "tea", "how-much").blocks) == 0
