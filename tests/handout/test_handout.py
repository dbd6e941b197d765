"""``kiosk handout``: the file itself, as a program for reading PDF finds it."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from PIL import ImageStat
from pypdf import PdfReader
from pypdfium2 import PdfDocument

from kiosk.__main__ import main
from kiosk.handout.leaflet import Wanted, made
from kiosk.handout.pdf import leaflet_pdf
from kiosk.handout.read import read_article
from kiosk.handout.setting import Paper, large_print, leaflet
from kiosk.handout.tags import About, tagged
from kiosk.pack.read import Pack
from kiosk.screen.screen_words import ScreenWords
from tests.conftest import ROOT

SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


class File:
    """A leaflet as it was written."""

    def __init__(self, path: Path, left_out: list[str]) -> None:
        self.path = path
        self.reader = PdfReader(path)
        self.left_out = left_out

    def tags(self) -> list[tuple[str, str]]:
        """Each tag with its words, in the order of reading."""
        words = [self._words(page) for page in self.reader.pages]
        pages = {page.indirect_reference.idnum: number for number, page in enumerate(self.reader.pages)}
        return list(self._walk(self.reader.trailer["/Root"]["/StructTreeRoot"]["/K"], words, pages))

    def _walk(self, element, words, pages):
        element = element.get_object()
        kids = [kid.get_object() for kid in element.get("/K", ())]
        content = [kid for kid in kids if kid.get("/Type") == "/MCR"]
        if content:
            said = "".join(words[pages[kid.raw_get("/Pg").idnum]][int(kid["/MCID"])] for kid in content)
            yield element["/S"], said
        for kid in kids:
            if kid not in content:
                yield from self._walk(kid, words, pages)

    @staticmethod
    def _words(page) -> dict[int, str]:
        data = page.get_contents().get_data()
        found = re.findall(rb"/MCID (\d+)(?: /ActualText <FEFF([0-9A-F]*)>)? >> BDC", data)
        assert data.count(b"BDC\n") + data.count(b"BMC\n") == data.count(b"EMC\n")
        return {int(number): bytes.fromhex(text.decode()).decode("utf-16-be") for number, text in found}


@pytest.fixture(scope="module")
def write(qapp, bundled_pack, tmp_path_factory):
    """Writes a leaflet of the bundled library, each only once."""
    words = ScreenWords()
    folder = tmp_path_factory.mktemp("leaflets")

    @cache
    def of(language: str, article: str = "ketamine-dose", paper: Paper = Paper.A4, *, large: bool = False) -> File:
        words.speak(language)
        rightward = language == "ar"
        with Pack.open(bundled_pack) as pack:
            wanted = Wanted(paper, large, rightward, "Hill clinic")
            done = made(read_article(pack, language, article), wanted, pack.image)
        written = leaflet_pdf(done, "In crisis? 988")
        path = folder / f"{language}-{article}-{paper}-{large}.pdf"
        path.write_bytes(tagged(written, About(done.article.title, "Hill clinic", language, rightward)))
        return File(path, [f"{part.short}: {chunk.name}" for part, chunk in done.left_out])

    yield of
    words.fall_silent()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_a_leaflet_has_two_pages_of_its_paper_and_all_typefaces_within(write, language, paper):
    file = write(language, paper=paper)

    assert len(file.reader.pages) == 2
    for page in file.reader.pages:
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == SIZES[paper]
        for font in page["/Resources"]["/Font"].values():
            below = font.get_object()["/DescendantFonts"][0].get_object()
            assert "/FontFile2" in below["/FontDescriptor"].get_object()


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_the_words_are_read_in_order_as_what_they_are(write, language, bundled_pack):
    file = write(language)
    with Pack.open(bundled_pack) as pack:
        head = pack.article(language, "ketamine-dose")
    tags = file.tags()
    root = file.reader.trailer["/Root"]

    assert ("/H1", head.title) in [(tag, " ".join(said.split())) for tag, said in tags]
    titles = [" ".join(said.split()) for tag, said in tags if tag == "/H2"]
    assert titles[: len(head.sections)] == [section.title for section in head.sections]
    assert [tag for tag, _ in tags].count("/Figure") >= 3
    assert [tag for tag, _ in tags].count("/LBody") >= 7
    assert root["/Lang"] == language
    assert root["/MarkInfo"]["/Marked"]
    assert file.reader.metadata.title == head.title
    assert len(file.reader.outline) == 1 + len(titles)


def test_every_figure_says_in_words_what_it_shows(write):
    tree = write("en").reader.trailer["/Root"]["/StructTreeRoot"]["/K"]["/K"]
    figures = [kid.get_object() for kid in tree if kid.get_object()["/S"] == "/Figure"]
    assert figures
    assert all(len(figure["/Alt"]) > 20 for figure in figures)


def test_the_review_state_stands_at_the_top_in_plain_words(write):
    assert any("Awaiting clinical review" in said for _, said in write("en").tags()[:5])


def test_what_has_no_place_is_named_on_the_leaflet_and_to_whoever_made_it(write):
    file = write("en")
    said = " ".join(text for _, text in file.tags())

    assert "More on the screen in the waiting room" in said
    for name in file.left_out:
        part = name.partition(":")[0]
        assert part in said, name


def test_large_print_says_the_same_on_more_pages(write):
    small, large = write("en"), write("en", large=True)
    lists = [sorted(" ".join(text.split()) for _, text in file.tags()) for file in (small, large)]

    assert len(large.reader.pages) > 2
    assert lists[0] == lists[1]


def test_no_type_is_smaller_than_it_should_be():
    for paper in Paper:
        big, plain = large_print(paper), leaflet(paper)
        assert min(big.small, big.body) >= 16
        assert big.body >= 18
        assert plain.body >= 10.5
        assert plain.small >= 9


@pytest.mark.parametrize("language", ["en", "ar"])
def test_nothing_is_drawn_beyond_the_margins(write, language):
    """Rendered: the paper's edge is white, and the page is not."""
    for large in (False, True):
        document = PdfDocument(write(language, large=large).path)
        for number in range(len(document)):
            page = document[number].render(scale=1).to_pil().convert("L")
            wide, high = page.size
            edges = [(0, 0, 30, high), (wide - 30, 0, wide, high), (0, 0, wide, 24), (0, high - 20, wide, high)]
            assert all(ImageStat.Stat(page.crop(edge)).extrema == [(255, 255)] for edge in edges)
            assert ImageStat.Stat(page).extrema[0][0] < 100


def command(*words: object, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {"PYTHONPATH": str(ROOT), "HOME": str(home), "PATH": "/usr/bin:/bin"}
    line = [sys.executable, "-m", "kiosk", "handout", *map(str, words)]
    return subprocess.run(line, env=environment, capture_output=True, text=True, check=False, timeout=60)


def test_the_command_writes_the_file_with_the_clinics_name(bundled_pack, tmp_path):
    (tmp_path / "kiosk.toml").write_text('clinic = "Hill clinic"\ncrisis_line = "112"', "utf-8")
    out = tmp_path / "leaflet.pdf"
    done = command(bundled_pack, "ketamine-dose", "-o", out, "--settings", tmp_path / "kiosk.toml", home=tmp_path)

    assert (done.returncode, done.stderr) == (0, "")
    assert "has 2 pages" in done.stdout
    assert "points to the screen" in done.stdout
    assert PdfReader(out).metadata.author == "Hill clinic"
    assert "112" in PdfDocument(out)[0].get_textpage().get_text_range()


def test_what_is_not_there_is_said_in_a_sentence(bundled_pack, tmp_path, capsys):
    damaged = tmp_path / "damaged.pack"
    damaged.write_bytes(bundled_pack.read_bytes()[:5000])
    for words, said in (
        ([bundled_pack, "nothing"], "has no article “nothing”"),
        ([bundled_pack, "first-visit", "--language", "fr"], "in the language “fr”"),
        ([damaged, "first-visit"], "damaged.pack"),
        ([tmp_path / "nowhere", "first-visit"], "nowhere"),
    ):
        assert main(["handout", *map(str, words), "-o", str(tmp_path / "a.pdf")]) == 2
        assert said in capsys.readouterr().err


def test_a_file_that_cannot_be_written_is_said_in_a_sentence(bundled_pack, tmp_path):
    done = command(bundled_pack, "first-visit", "-o", tmp_path / "no" / "a.pdf", home=tmp_path)

    assert done.returncode == 2
    assert "cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
