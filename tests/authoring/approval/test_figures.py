"""The figures of an article are found wherever they stand, and only they change their mark."""

from dataclasses import replace

import pytest

from kiosk.article.blocks import Paragraph
from kiosk.article.review import NO_FIGURES
from kiosk.authoring.approval.figures import figures_mark, figures_of
from kiosk.authoring.folder import read_folder
from tests.conftest import CONTENT
from tests.pack.libraries import article, section, tea, words


def mark(text: str, language: str = "en") -> str:
    return figures_mark(article("one", language, "One", section("only", "Only", Paragraph(words(text)))))


def test_an_article_without_numbers_shows_no_figures() -> None:
    assert figures_mark(article("one", "en", "Tea", section("a", "A", Paragraph(words("One of them."))))) == NO_FIGURES


@pytest.mark.parametrize(
    ("before", "after"),
    [("0.5 mg", "0.6 mg"), ("0.5 mg", "0.5 g"), ("half of it", "a third of it"), ("2 or 3", "3 or 2"), ("5 days", "")],
)
def test_another_number_unit_or_order_is_another_mark(before: str, after: str) -> None:
    assert mark(f"Take {before} now.") != mark(f"Take {after} now.")


@pytest.mark.parametrize(
    ("before", "after"),
    [("Usually 0.5 mg.", "In most cases 0.50 mg."), ("It takes 40 minutes.", "After 40 minutes it is over.")],
)
def test_other_words_around_the_same_numbers_keep_the_mark(before: str, after: str) -> None:
    assert mark(before) == mark(after)


def test_key_facts_and_drawings_are_figures() -> None:
    shown = {figure.said for figure in figures_of(tea())}

    assert {"2 cups", "10.5", "0", "4"} <= shown
    fact = replace(tea().key_facts[0], figure="Hours")
    assert figures_mark(replace(tea(), key_facts=(fact,))) != figures_mark(tea())


def test_the_years_of_sources_are_no_figures() -> None:
    source = replace(tea().sources[0], year=2001)

    assert figures_mark(replace(tea(), sources=(source,))) == figures_mark(tea())


def test_the_bundled_articles_show_figures_in_every_language() -> None:
    for it in read_folder(CONTENT)[0].articles:
        assert len(figures_of(it)) > 1, (it.language, it.id)
