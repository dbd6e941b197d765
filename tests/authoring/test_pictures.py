"""Images are checked before they are decoded, and made over so that only their pixels are left."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kiosk.article.blocks import Picture
from kiosk.article.place import Place
from kiosk.authoring.limits import IMAGE_BYTES
from kiosk.authoring.made_over import make_over
from kiosk.authoring.pictures import NoPicture, Pictures, Pixels
from tests.authoring.pictures import encoded, huge_png, png, put
from tests.authoring.samples import FIRST_LINE, blocks_of, codes, found, in_section, read


def made(data: bytes) -> tuple[Pixels, Image.Image]:
    pixels = make_over(data, "images/a.png")
    assert isinstance(pixels, Pixels), pixels
    return pixels, Image.open(io.BytesIO(pixels.data))


def code_of(data: bytes) -> str:
    refused = make_over(data, "images/a.png")
    assert isinstance(refused, NoPicture)
    return refused.code


def noise(width: int, height: int) -> Image.Image:
    return Image.effect_noise((width, height), 90).convert("RGB")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_the_kind_is_seen_in_the_bytes_and_not_in_the_name(kind: str) -> None:
    pixels, image = made(encoded(Image.new("RGB", (8, 6)), kind))

    assert (pixels.width, pixels.height) == image.size == (8, 6)
    assert image.format == "PNG"


def test_a_photograph_becomes_a_jpeg_and_clear_pixels_stay_in_a_png() -> None:
    photograph = noise(500, 400)
    _, opaque = made(encoded(photograph, "PNG"))
    photograph.putalpha(100)
    _, clear = made(encoded(photograph, "PNG"))

    assert (opaque.format, clear.format, clear.mode) == ("JPEG", "PNG", "RGBA")


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_every_kind_of_pixels_is_read(mode: str) -> None:
    _, image = made(png(mode=mode))

    assert image.mode in {"RGB", "RGBA"}


def test_a_large_image_is_shrunk_to_1600_on_its_long_side() -> None:
    pixels, image = made(png(500, 2000))

    assert image.size == (pixels.width, pixels.height) == (400, 1600)


def test_an_image_that_lies_on_its_side_is_turned_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    pixels, image = made(encoded(Image.new("RGB", (8, 6)), "JPEG", exif=exif.tobytes()))

    assert (pixels.width, pixels.height) == (6, 8)
    assert not image.getexif()


def test_nothing_but_pixels_is_left() -> None:
    notes = PngInfo()
    notes.add_text("Author", "somebody")
    pixels, image = made(
        encoded(Image.new("RGB", (8, 6)), "PNG", pnginfo=notes, dpi=(300, 300), icc_profile=b"x" * 200)
    )

    assert b"somebody" not in pixels.data
    assert not image.info


def test_the_same_file_gives_the_same_bytes() -> None:
    for data in (png(300, 200), encoded(noise(500, 400), "JPEG")):
        assert make_over(data, "images/a.png") == make_over(data, "images/a.png")


@pytest.mark.parametrize(
    "data", [b"", b"Dear reader, this is text.", b"\x89PNG\r\n\x1a\n", b"<svg/>", b"GIF89a" + b"\0" * 20]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    assert code_of(data) == "IMG03"


def test_a_picture_cut_short_anywhere_is_refused_or_read_but_never_raises() -> None:
    data = png(64, 64)
    ends = {type(make_over(data[:length], "images/a.png")) for length in range(0, len(data), 7)}

    assert ends <= {NoPicture, Pixels}
    assert NoPicture in ends


@pytest.mark.parametrize(("width", "height"), [(20_000, 20_000), (8_000, 8_000), (2**31 - 1, 1), (13_000, 13_000)])
def test_too_many_pixels_are_refused_before_they_are_decoded(width: int, height: int) -> None:
    assert code_of(huge_png(width, height)) == "IMG05"


def test_a_real_image_of_20_000_by_20_000_pixels_is_refused() -> None:
    assert code_of(huge_png(20_000, 20_000, pixels=True)) == "IMG05"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    put(tmp_path, "images/drip.png", png())
    return tmp_path


def test_a_picture_stands_alone_with_its_caption(folder: Path) -> None:
    pictures = Pictures(folder)
    (block,) = blocks_of("![It's a\nbag](images/drip.png \"A drip's bag\")", pictures)

    assert isinstance(block, Picture)
    assert block.mark
    assert block == Picture(
        "images/drip.png", "It’s a bag", "A drip’s bag", 8, 6, mark=block.mark, at=Place(FIRST_LINE, 1)
    )
    assert list(pictures.images) == ["images/drip.png"]
    assert pictures.unused == ()


def test_a_picture_may_be_named_as_seen_from_the_article(folder: Path) -> None:
    (block,) = blocks_of("![Bag](../images/drip.png)", Pictures(folder))

    assert isinstance(block, Picture)
    assert block.name == "images/drip.png"


def test_a_picture_without_alternative_is_an_error(folder: Path) -> None:
    _, problems = read(in_section("![](images/drip.png)"), Pictures(folder))

    assert codes(problems) == ["IMG01"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("images/drop.png", "IMG02"),
        ("images/Drip.png", "IMG02"),
        ("drip.png", "IMG06"),
        ("https://example.org/a.png", "IMG06"),
        ("data:image/png;base64,AAAA", "IMG06"),
        ("images/../library.yaml", "IMG06"),
        ("/images/drip.png", "IMG06"),
        ("images\\\\drip.png", "IMG06"),
    ],
)
def test_a_picture_that_is_not_in_the_library_is_an_error_at_its_line(folder: Path, name: str, code: str) -> None:
    _, problems = read(in_section(f"Text.\n\n![A]({name})"), Pictures(folder))

    assert [(problem.line, problem.code) for problem in problems] == [(FIRST_LINE + 2, code)]


def test_attributes_of_a_picture_are_refused() -> None:
    assert (1, "MD04") in found("![A](images/a.png){width=100}")


def test_a_file_of_50_megabytes_is_refused_unread(folder: Path) -> None:
    with (folder / "images/big.png").open("wb") as file:
        file.truncate(50_000_000)

    refused = Pictures(folder).open("images/big.png")
    assert isinstance(refused, NoPicture)
    assert refused.code == "IMG04"
    assert IMAGE_BYTES < 50_000_000


def test_a_link_to_a_file_outside_the_library_is_refused(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "a.png"
    outside.write_bytes(png())
    (folder / "images/link.png").symlink_to(outside)

    refused = Pictures(folder).open("images/link.png")
    assert isinstance(refused, NoPicture)
    assert refused.code == "IMG06"


def test_a_picture_that_no_article_shows_is_unused(folder: Path) -> None:
    assert Pictures(folder).unused == ("images/drip.png",)
