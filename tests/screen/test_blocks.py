"""Blocks on the screen: every kind, at every width and size of text."""

from dataclasses import fields
from itertools import combinations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.article.figures import Certainty, DotsFigure, RangeFigure
from kiosk.screen.block_rows import BlockRow
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, Open, apart, ink, place

LOOKS = [(440, "light", False), (640, "dark", True), (822, "high-contrast", False), (1200, "light", False)]
SCALES = [1, 1.25, 1.5, 2]


def overlaps(window: BlocksWindow) -> list[tuple[str, str]]:
    """Pairs of texts in one block that stand on each other."""
    return [
        (one.property("text"), other.property("text"))
        for block in window.items("Block")
        for one, other in combinations(window.texts(block), 2)
        if apart(place(one), place(other)) < -1
    ]


def clipped(window: BlocksWindow) -> list[str]:
    """Texts that are cut, or that leave their block."""
    return [
        text.property("text")
        for block in window.items("Block")
        for text in window.texts(block)
        if text.property("truncated")
        or text.property("contentWidth") > text.width() + 1
        or text.property("contentHeight") > text.height() + 1
        or not place(block).adjusted(-1, -1, 1, 1).contains(ink(text))
    ]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize(("width", "scheme", "mirrored"), LOOKS)
def test_no_text_is_cut_or_covered(open_blocks: Open, width: int, scheme: str, scale: float, mirrored: bool) -> None:
    window = open_blocks(size=(width, 12000), scale=scale, scheme=scheme, mirrored=mirrored)

    assert len(list(window.items("Block"))) == window.rows.count
    assert clipped(window) == []
    assert overlaps(window) == []


def test_blocks_follow_a_change_of_size_and_text_at_once(open_blocks: Open) -> None:
    window = open_blocks(size=(1200, 12000))
    for width, scale in ((440, 2), (700, 1), (822, 1.5), (440, 1)):
        window.theme.setProperty("textScale", scale)
        window.window.resize(width, 12000)
        window.settle()

        assert clipped(window) == []
        assert overlaps(window) == []


NUMBERS = [(0.1, 0.75, 0.5), (0, 1, 0), (0, 1, 1), (0.5, 0.5, 0.5), (0, 0.02, 0.01), (0.98, 1, 1), (0.45, 0.55, 0.5)]


@pytest.mark.parametrize("width", [440, 640, 822])
@pytest.mark.parametrize("scale", [1, 2])
def test_the_labels_of_a_range_never_meet(open_blocks: Open, width: int, scale: float) -> None:
    window = open_blocks(size=(width, 1600), scale=scale)
    for low, high, usual in NUMBERS:
        drawing = RangeFigure("mg per kg", 0, 1, low, high, usual, "enough for a few", "needed by some", "usual start")
        window.show([samples.figure(drawing)])

        assert clipped(window) == []
        assert overlaps(window) == []


def test_numbers_are_shown_without_noise(open_blocks: Open) -> None:
    drawing = RangeFigure("mg", 0, 100, 0.1 + 0.2, 84, 56.0, "little", "much", "usual")
    window = open_blocks(samples.figure(drawing))

    assert {"0.3", "84", "56 usual"} <= set(window.words())


@pytest.mark.parametrize("low_high", [(55, 71), (0, 0), (100, 100), (30, 30)])
def test_a_hundred_people_are_drawn(open_blocks: Open, low_high: tuple[int, int]) -> None:
    low, high = low_high
    window = open_blocks(samples.figure(DotsFigure(low, high, "responded", "did not respond")))
    grid = next(window.items("DotGrid"))
    kinds = [dot.property("kind") for dot in window.items("PeopleDot", grid)]
    said = f"{low} to {high} of 100" if low < high else f"{low} of 100"

    assert kinds == ["surely"] * low + ["perhaps"] * (high - low) + ["others"] * (100 - high)
    assert said in window.words()


def test_certainty_is_told_in_words_and_bars(open_blocks: Open) -> None:
    for certainty, words, bars in (
        (Certainty.WELL_TESTED, "Well tested", 3),
        (Certainty.SOME_STUDIES, "Some studies", 2),
        (Certainty.LESS_CERTAIN, "Less certain", 1),
    ):
        window = open_blocks(samples.figure(samples.DOTS, certainty))
        mark = next(window.items("CertaintyMark"))
        filled = [bar for bar in window.items("QQuickRectangle", mark) if bar.property("color").alpha() > 0]

        assert (window.words(mark), len(filled)) == ([words], bars)


def test_a_comparison_is_a_table_where_it_is_wide(open_blocks: Open) -> None:
    wide, narrow = (open_blocks(samples.figure(samples.COMPARE), size=(width, 900)) for width in (822, 640))

    assert ("What to know" in wide.words(), "What to know" in narrow.words()) == (True, False)
    assert (len(list(wide.items("CompareCard"))), len(list(narrow.items("CompareCard")))) == (0, 3)


def test_a_table_names_each_value_where_it_is_narrow(open_blocks: Open) -> None:
    wide, narrow = (open_blocks(samples.TABLE, size=(width, 900)) for width in (822, 440))

    assert (wide.words().count("How long"), narrow.words().count("How long")) == (1, 2)


def test_stress_is_bold_and_signs_stay_signs(open_blocks: Open) -> None:
    window = open_blocks(samples.STRESSED)
    text = window.texts(next(window.items("ParagraphBlock")))[0]

    assert text.property("plain") == "Eat nothing & drink <only> water for six hours."
    assert text.property("text") == "Eat <b>nothing &amp; drink &lt;only&gt; water</b> for six hours."


def test_a_picture_keeps_its_place_before_it_is_loaded(open_blocks: Open) -> None:
    window = open_blocks(samples.PICTURE, size=(440, 700))
    picture = window.item("picture")

    assert picture.height() == pytest.approx(picture.width() / 2, abs=1)


def test_blocks_are_read_aloud_by_their_words(open_blocks: Open) -> None:
    window = open_blocks(samples.STRESSED, samples.TOUCHED, samples.FIGURES[0], size=(822, 900))
    heard = {
        (face.role(), face.text(QAccessible.Text.Name))
        for item in window.items()
        if (face := QAccessible.queryAccessibleInterface(item)) is not None
    }
    figure = QAccessible.queryAccessibleInterface(next(window.items("RangeBlock")))

    assert (QAccessible.Role.StaticText, "Eat nothing & drink <only> water for six hours.") in heard
    assert (QAccessible.Role.Link, "vein") in heard
    assert (QAccessible.Role.Graphic, "How many people felt better") in heard
    assert figure.text(QAccessible.Text.Description) == "In words, what is drawn."


def test_rows_of_blocks_are_a_sound_model(open_blocks: Open) -> None:
    window = open_blocks()
    tester = QAbstractItemModelTester(window.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    names = {bytes(name.data()).decode(): role for role, name in window.rows.roleNames().items()}

    kinds = {window.rows.data(window.rows.index(row), names["kind"]) for row in range(window.rows.count)}

    assert len(names) == len(fields(BlockRow))
    assert kinds == KINDS
    del tester


KINDS = {
    "heading", "paragraph", "bullet", "step", "todo", "key", "note", "caution", "table", "picture",
    "range", "timeline", "compare", "steps", "dots",
}  # fmt: skip
