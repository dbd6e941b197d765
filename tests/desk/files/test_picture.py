"""A picture is checked, copied under a name of its own, and shown by a line that can be read as it stands."""

from pathlib import Path

import pytest
from PIL import Image

from kiosk.authoring.pictures import Pictures
from kiosk.desk.files.insert.insert import insert
from kiosk.desk.files.picture import add_picture
from kiosk.desk.files.trouble import DeskError
from tests.authoring.pictures import encoded, huge_png, png
from tests.authoring.samples import in_section, read


def test_a_picture_gets_a_safe_name_and_a_line_to_be_filled_in(tmp_path: Path) -> None:
    source = tmp_path / "Foto de la Clínica (1).PNG"
    source.write_bytes(png())
    added = add_picture(tmp_path, source)
    text = insert(in_section("Text."), 20, added.example).of(in_section("Text."))
    _, problems = read(text, Pictures(tmp_path))

    assert added.name == "images/foto-de-la-clinica-1.png"
    assert (tmp_path / added.name).read_bytes() == png()
    assert f'\n\n![Say here what the picture shows.]({added.name} "Say here what to see in it")\n' in text
    assert not problems


@pytest.mark.parametrize(("kind", "ending"), [("PNG", "png"), ("JPEG", "jpg"), ("WEBP", "webp")])
def test_the_ending_tells_what_a_picture_is(tmp_path: Path, kind: str, ending: str) -> None:
    source = tmp_path / "صورة.gif"
    source.write_bytes(encoded(Image.new("RGB", (4, 4)), kind))

    assert add_picture(tmp_path, source).name == f"images/picture.{ending}"


def test_two_pictures_of_one_name_are_both_kept_and_the_same_one_once(tmp_path: Path) -> None:
    source = tmp_path / "cup.png"
    names = []
    for width in (4, 5, 4):
        source.write_bytes(png(width))
        names.append(add_picture(tmp_path, source).name)

    assert names == ["images/cup.png", "images/cup-2.png", "images/cup.png"]


@pytest.mark.parametrize("data", [b"", b"Dear reader,", png()[:40], huge_png(20_000, 20_000)])
def test_what_the_kiosk_could_not_show_is_not_copied(tmp_path: Path, data: bytes) -> None:
    source = tmp_path / "cup.png"
    source.write_bytes(data)
    with pytest.raises(DeskError, match="“cup"):
        add_picture(tmp_path, source)

    assert not (tmp_path / "images").exists()


def test_a_file_that_is_too_large_or_gone_is_said(tmp_path: Path) -> None:
    source = tmp_path / "cup.png"
    with pytest.raises(DeskError, match="is not there"):
        add_picture(tmp_path, source)
    with source.open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(DeskError, match="has 30 MB"):
        add_picture(tmp_path, source)


def test_a_library_that_is_gone_is_said(tmp_path: Path) -> None:
    (tmp_path / "cup.png").write_bytes(png())
    with pytest.raises(DeskError, match="the stick"):
        add_picture(tmp_path / "gone", tmp_path / "cup.png")
