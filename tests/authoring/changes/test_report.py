"""The report as a doctor reads it."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from kiosk.article.library import Library
from kiosk.article.problem import Problem
from kiosk.authoring.changes.compare import compare
from kiosk.authoring.changes.report.as_json import as_json
from kiosk.authoring.changes.report.as_text import as_text
from kiosk.authoring.changes.report.comparison import Comparison, Unread
from kiosk.authoring.changes.report.page import write_page
from kiosk.authoring.changes.report.pictures import PicturePair
from tests.authoring.changes.samples import only, paragraph, said
from tests.pack.libraries import article, section


def compared(old: Library, new: Library) -> Comparison:
    return Comparison(Path("old"), Path("new"), compare(old, new))


def page(comparison: Comparison, tmp_path: Path, *pictures: PicturePair) -> str:
    return write_page(comparison, pictures, tmp_path).read_text("utf-8")


DOSE = compared(said(paragraph("It was 5 mg <b>.")), said(paragraph("It was 6 mg <b>.")))
ARABIC = compared(
    said(paragraph("الجرعة 0.5 mg كل يوم"), language="ar"), said(paragraph("الجرعة 0.6 mg كل يوم"), language="ar")
)


class Tags(HTMLParser):
    """Whether every tag is closed in its turn, and every link leads somewhere on the page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in {"meta", "img", "br"}:
            self.open.append(tag)
        for name, value in attrs:
            if name == "id":
                assert value not in self.ids
                self.ids.add(str(value))
            if name == "href" and str(value).startswith("#"):
                self.links.add(str(value)[1:])

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_a_changed_figure_has_a_word_and_a_sign_and_not_only_a_colour(tmp_path):
    assert "! FIGURE: 5 mg → 6 mg" in as_text(DOSE, colour=False)
    assert "▲</span> Figure:" in page(DOSE, tmp_path)


def test_without_colour_no_colour_is_written_and_with_it_the_figure_is_red():
    assert "\x1b" not in as_text(DOSE, colour=False)
    assert "\x1b[31;1m! FIGURE" in as_text(DOSE, colour=True)


def test_the_words_that_changed_stand_in_brackets():
    assert "was: It was [5] mg" in as_text(DOSE, colour=False)


def test_programs_get_the_same_in_order():
    (change,) = json.loads(as_json(DOSE))["changes"]

    assert change["severity"] == "figure"
    assert change["figures"] == [{"old": "5 mg", "new": "6 mg"}]
    assert (change["old_words"], change["new_words"]) == (["5"], ["6"])


def test_what_authors_write_is_no_html_of_the_page(tmp_path):
    assert "<b>" not in page(DOSE, tmp_path)


def test_arabic_is_written_from_the_right_with_its_amounts_in_order(tmp_path):
    written = page(ARABIC, tmp_path)

    assert 'lang="ar" dir="rtl"' in written
    assert "\N{LEFT-TO-RIGHT ISOLATE}" in written


def test_the_page_is_well_formed_and_its_links_lead_somewhere(tmp_path):
    where = DOSE.changes[0].where
    again = compared(
        said(paragraph("It was 5 mg."), paragraph("So it is.")),
        said(paragraph("It was 6 mg."), paragraph("So it was.")),
    )
    pairs = (
        PicturePair(where, 1, "a.png", "b.png"),
        PicturePair(where, 2, "", "c.png"),
        PicturePair(where, 3, "d.png", ""),
    )
    tags = Tags(page(again, tmp_path, *pairs))

    assert not tags.open
    assert tags.links <= tags.ids
    assert {"figure", "text", "changes"} <= tags.ids


def test_where_a_language_lags_behind_the_report_says_so(tmp_path):
    def library(english: str) -> Library:
        spanish = article("a", "es", "B", section("s", "S", paragraph("Eran 5 mg.")))
        return only(article("a", "en", "A", section("s", "S", paragraph(english))), spanish)

    found = compared(library("It was 5 mg."), library("It was 6 mg."))

    assert "In Spanish the figure did not change." in as_text(found, colour=False)
    assert "In Spanish the figure did not change." in page(found, tmp_path)


def test_an_article_that_was_not_compared_is_named_in_every_form(tmp_path):
    problem = Problem("en/tea.md", 3, 1, "FRONT01", "There is no title.")
    found = replace(DOSE, unread=(Unread(Path("new"), ("en", "tea"), problem),))

    assert "tea in English was not compared" in as_text(found, colour=False)
    assert "Not compared." in page(found, tmp_path)
    assert json.loads(as_json(found))["unread"][0]["article"] == "tea"


def test_a_long_article_that_is_new_is_short_on_the_terminal():
    long = only(article("new", "en", "New", section("s", "S", *(paragraph(f"Point {n} mg.") for n in range(40)))))
    told = as_text(compared(Library(()), long), colour=False)

    assert "lines more" in told
    assert "figures more" in told
