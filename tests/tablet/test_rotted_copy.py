"""A copy of the library that has rotted on the disk."""

from pathlib import Path

from kiosk.pack.read import Pack
from kiosk.tablet.shelf import Shelf


def test_it_is_weeded_out_only_where_it_can_be_made_anew(tmp_path: Path, bundled_pack: Path) -> None:
    shelf = Shelf(tmp_path, lambda: Pack.open(bundled_pack), "a test")
    with shelf.open_pack(bundled_pack).pack as pack:
        copy = pack.path
    shelf.weed(bundled_pack)
    assert copy.exists(), "it is sound"
    content = bytearray(copy.read_bytes())
    content[len(content) // 2] ^= 1
    copy.write_bytes(content)
    shelf.weed(None)
    shelf.weed(tmp_path / "stick-is-gone.pack")
    assert copy.exists()

    shelf.weed(bundled_pack)

    assert not copy.exists()
    with shelf.open_pack(bundled_pack).pack as pack:
        pack.verify()
