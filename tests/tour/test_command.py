"""``kiosk tour``: what it writes, what it says, and how it ends."""

import argparse
import json
import shutil
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kiosk.commands import tour
from kiosk.pack.read import Pack
from kiosk.tour.draw import FolderUnwritable, Round, forget_others, write_sheets
from kiosk.tour.finding import Code, Finding
from kiosk.tour.library import LibraryUnreadable, opened
from kiosk.tour.look import Look
from kiosk.tour.shot import Shot
from kiosk.tour.stage import no_licences, staged
from kiosk.tour.walk import stops
from tests.tour.looking import SCREENS

ROOT = Path(__file__).parents[2]
NAMES = ("attract", "section-usual-dose", "sheet-help")


@pytest.fixture
def drawn(bundled: Pack, tmp_path: Path) -> list[Shot]:
    """Some stops of the bundled library, written to a folder."""
    walk = [stop for stop in stops(bundled, "en") if stop.name in NAMES]
    with staged(bundled, SCREENS[0], "en", no_licences) as stage:
        shots = list(Round(stage, Look(SCREENS[0], "en"), tmp_path).shots(walk))
    write_sheets(shots, tmp_path)
    return shots


def test_the_report_has_every_picture_with_its_texts_controls_and_findings(drawn: list[Shot], tmp_path: Path) -> None:
    told = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))

    assert told.keys() == {"screens", "findings"}
    assert [screen["name"] for screen in told["screens"]] == [shot.name for shot in drawn]
    for screen in told["screens"]:
        assert screen.keys() == set(
            "name picture language theme text_size switches pixels inches texts controls findings".split()
        )
        assert (tmp_path / screen["picture"]).is_file()
        assert (screen["language"], screen["theme"], screen["text_size"]) == ("en", "light", 100)
        assert (screen["pixels"], screen["inches"]) == ([1280, 800], 13.3)
        assert all(text["text"] and len(text["px"]) == 4 and text["capital_mm"] > 2 for text in screen["texts"])
        assert all(control["name"] and control["role"] for control in screen["controls"])
        assert all(control["mm"][2] < control["px"][2] for control in screen["controls"])


class Page(HTMLParser):
    """What a page refers to, and which tags it has."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.targets: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append(tag)
        self.targets += [value for name in ("src", "href") if (value := values.get(name))]
        self.ids |= {values["id"]} if values.get("id") else set()


def test_the_contact_sheet_works_from_a_folder_without_script_or_network(drawn: list[Shot], tmp_path: Path) -> None:
    text = (tmp_path / "index.html").read_text(encoding="utf-8")
    page = Page(text)

    assert page.tags.count("img") == len(drawn)
    assert "script" not in page.tags
    assert "//" not in text
    for target in page.targets:
        assert target[1:] in page.ids if target.startswith("#") else (tmp_path / target).is_file()
    assert "@media print" in text


def test_the_contact_sheet_lists_findings_first_and_below_their_picture(drawn: list[Shot], tmp_path: Path) -> None:
    faulty = replace(drawn[0], findings=(Finding(Code.PALE, "“A <b>” is pale.", "A"),))
    write_sheets([faulty, *drawn[1:]], tmp_path)
    text = (tmp_path / "index.html").read_text(encoding="utf-8")

    assert text.count("“A &lt;b&gt;” is pale.") == 2
    assert text.index("is pale") < text.index("<img")


def test_pictures_of_an_earlier_tour_do_not_stay(drawn: list[Shot], tmp_path: Path) -> None:
    first = tmp_path / drawn[0].picture
    old = first.with_name("section-that-is-no-more.png")
    shutil.copy(first, old)
    forget_others(drawn, tmp_path)

    assert not old.exists()
    assert first.exists()


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kiosk", "tour", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=110)


ARTICLE = """---
title: A short article
language: en
topic: Visits
icon: clock
summary: It is short.
review: {status: pending, due: 2030-01-01}
---

## One section {#one icon=clock}

!!! key "This is all."

A few words.
"""


def small_library(folder: Path, article: str = ARTICLE) -> Path:
    """A library of one article with one section."""
    (folder / "en").mkdir(parents=True)
    (folder / "en" / "short.md").write_text(article, encoding="utf-8")
    return folder


def test_a_small_library_is_drawn_from_its_folder(tmp_path: Path) -> None:
    library, out = small_library(tmp_path / "library"), tmp_path / "new" / "tour"
    done = run(str(library), "--out", str(out), "--theme", "dark", "--text-size", "125")

    assert done.stderr == ""
    assert str(out / "index.html") in done.stdout
    assert done.returncode == (1 if json.loads((out / "tour.json").read_text(encoding="utf-8"))["findings"] else 0)
    assert (out / "1280x800@13.3/en/dark/125/section-one.png").is_file()


WRONG = {
    "a screen": ["--screen", "wide"],
    "a theme": ["--theme", "sepia"],
    "a text size": ["--text-size", "300"],
    "a language": ["--language", "xx"],
}


@pytest.mark.parametrize("what", WRONG)
def test_a_wrong_choice_is_a_sentence_and_ends_with_2(tmp_path: Path, capsys, what: str) -> None:
    assert drawing(small_library(tmp_path / "library"), tmp_path / "out", *WRONG[what]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def drawing(library: Path, out: Path, *words: str) -> int:
    parser = argparse.ArgumentParser()
    tour.add_arguments(parser)
    return tour.run(parser.parse_args([str(library), "--out", str(out), *words]))


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda folder: folder / "nowhere", "can't be read"),
        (lambda folder: small_library(folder, ARTICLE.replace("icon: clock", "icon: sheep")), "Run “kiosk check"),
        (lambda folder: (folder / "en").mkdir(parents=True) or folder, "“kiosk check|holds no article"),
        (lambda folder: folder.write_text("no pack") and folder, "is not a pack"),
    ],
    ids=["nothing", "an article with an error", "an empty folder", "another file"],
)
def test_a_library_that_cannot_be_read_is_a_sentence(tmp_path: Path, make, sentence: str) -> None:
    with pytest.raises(LibraryUnreadable, match=sentence), opened(make(tmp_path / "library")):
        pass


def test_a_folder_that_cannot_be_written_is_a_sentence(drawn: list[Shot], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    with pytest.raises(FolderUnwritable, match="file"):
        write_sheets(drawn, tmp_path / "file")
