"""The contact sheet ends with pages on which the people of the clinic sign the articles."""

from datetime import date
from pathlib import Path

import pytest

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.article.mark import content_mark
from kiosk.authoring.folder import read_folder
from kiosk.pack.read import Pack
from kiosk.tour.contact_sheet import write_contact_sheet
from kiosk.tour.signatures import LINES, ToSign, to_sign
from tests.conftest import CONTENT

DUE = date(2027, 5, 31)


@pytest.fixture
def page(bundled_pack: Path, tmp_path: Path) -> str:
    """A sheet of the bundled library without pictures."""
    with Pack.open(bundled_pack) as pack:
        write_contact_sheet((), tmp_path, to_sign(CONTENT, pack, ("en", "ar")))
    return (tmp_path / "index.html").read_text(encoding="utf-8")


def test_each_article_in_each_language_drawn_has_lines_to_sign(page: str) -> None:
    articles = {(one.language, one.id): one for one in read_folder(CONTENT)[0].articles if one.language != "es"}

    assert page.count('class="sign"') == len(articles) == 4
    assert page.count("<tr><td>") == len(articles) * LINES
    for (language, name), article in articles.items():
        assert f"{language}/{name}" in page
        assert article.title in page
        assert content_mark(article) in page
    assert "es/first-visit" not in page
    assert page.count("In review: not yet approved") == 4


def test_the_sheet_names_who_has_signed_and_nobody_else(tmp_path: Path) -> None:
    signed = Approval("A <person>", date(2026, 6, 1), "aaaa", "none")
    review = Review(ReviewStatus.APPROVED, DUE, (signed,))
    write_contact_sheet((), tmp_path, [ToSign("en", "a", "A & B", review, "aaaa")])
    page = (tmp_path / "index.html").read_text(encoding="utf-8")

    assert "A &lt;person&gt;, 2026-06-01" in page
    assert "A &amp; B" in page
    assert "<dd>Approved</dd>" in page


def test_of_a_pack_only_a_content_that_was_signed_is_known(bundled_pack: Path) -> None:
    with Pack.open(bundled_pack) as pack:
        assert {one.mark for one in to_sign(bundled_pack, pack, ("en",))} == {""}


def test_each_language_begins_a_page_of_paper(page: str) -> None:
    assert "h2 { break-before: page" in page
    assert page.count('<h2 class="signing"') == 2
    assert "break-inside: avoid" in page
