"""The row of the tablet that shows a line of an article."""

import pytest
from PySide6.QtCore import QObject

from kiosk.authoring.recheck.live import LiveLibrary
from kiosk.authoring.recheck.typed import Typed
from kiosk.desk.live.row_lines import row_at, row_lines
from kiosk.screen.block_rows import BlockRows
from kiosk.visit.where import InAnswer, InArticle, InSection
from tests.conftest import CONTENT

TEXT = (CONTENT / "en" / "first-visit.md").read_text("utf-8")
ARTICLE = LiveLibrary(CONTENT).read(Typed("en", "first-visit", TEXT)).article
LINES = row_lines(ARTICLE)


@pytest.mark.parametrize(
    ("where", "words", "row"),
    [
        (InSection("first-visit", "at-the-visit"), "## At the visit {#at", -1),
        (InSection("first-visit", "at-the-visit"), "!!! key “Ask until".replace("“", '"'), 0),
        (InSection("first-visit", "at-the-visit"), "You say what brings you here", 1),
        (InSection("first-visit", "at-the-visit"), "- [ ] Say: “I will tell", 4),
        (InSection("first-visit", "at-the-visit"), "## Before you leave", 4),
        (InAnswer("first-visit", "bring"), "### What should I bring", -1),
        (InAnswer("first-visit", "bring"), "- [Read: what to bring]", 0),
        (InSection("first-visit", "gone"), "## At the visit", None),
        (InArticle("first-visit"), "## At the visit", None),
    ],
)
def test_a_line_is_in_the_last_row_that_begins_on_it_or_above(where, words, row):
    line = TEXT[: TEXT.index(words)].count("\n") + 1

    assert row_at(LINES, where, line) == row


def test_there_is_a_line_for_every_row_of_the_tablet(qapp):
    for section in ARTICLE.sections:
        assert len(LINES[section.id]) == len(list(BlockRows(QObject()).of(section.blocks))), section.id
