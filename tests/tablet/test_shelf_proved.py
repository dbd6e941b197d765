"""A pack that the kiosk failed with gives way to one with which it ran well."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.pack.errors import PackMissing
from kiosk.pack.read import Pack
from kiosk.pack.write import write_pack
from kiosk.tablet.shelf import Opened, Proved, Shelf, identity
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


def title_of(opened: Opened) -> str:
    with opened.pack as pack:
        return pack.article_cards("en", 0, 1)[0].title


def nothing_bundled() -> Pack:
    raise PackMissing("library.pack", "it is not there")


def identities(*paths: Path) -> tuple[str, ...]:
    return tuple(identity(path) for path in paths)


def test_a_pack_that_the_kiosk_failed_with_gives_way_to_the_one_that_proved_good(tmp_path: Path, make: Packs) -> None:
    good, bad, newest = make("good"), make("bad"), make("newest")
    with Shelf(tmp_path / "cache", nothing_bundled, "1", Proved(good=identities(good))) as shelf:
        for path in (good, bad, newest):
            title_of(shelf.open_pack(path))
    with Shelf(tmp_path / "cache", nothing_bundled, "1", Proved(identities(good), identities(newest))) as shelf:
        opened = shelf.open_last_good()

    assert title_of(opened) == "good"
    assert opened.complaint == (
        "The kiosk failed again and again with the new library. The kiosk shows the last good library instead."
    )


def test_a_damaged_pack_does_not_bring_a_refused_one_back(tmp_path: Path, make: Packs) -> None:
    good, refused = make("good"), make("refused")
    proved = Proved(identities(good), identities(refused))
    with Shelf(tmp_path / "cache", nothing_bundled, "1", proved) as shelf:
        title_of(shelf.open_pack(good))
        title_of(shelf.open_pack(refused))
        assert title_of(shelf.open_pack(Path("missing.pack"))) == "good"


def test_only_a_sound_file_is_known_by_something(tmp_path: Path, make: Packs) -> None:
    (tmp_path / "noise.pack").write_bytes(b"\x00" * 9000)

    assert len(identity(make("first"))) == 16
    assert identities(tmp_path / "noise.pack", tmp_path, tmp_path / "missing") == ("", "", "")
