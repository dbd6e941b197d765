"""Words to touch in running text: where they lie, how large they are, and what a finger does."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.article.blocks import Paragraph
from kiosk.article.inline import LinkWord, TermWord, Words
from kiosk.screen import text_lines
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import Open, apart, ask, middle, place, spots

MM_12 = 54
MM_2 = 9
SCALES = [1, 1.25, 1.5, 2]


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("width", [440, 640, 822])
def test_words_to_touch_are_large_enough_and_apart(open_blocks: Open, width: int, scale: float) -> None:
    rows = (
        samples.TOUCHED,
        samples.DENSE,
        samples.BULLETS,
        samples.STEPS,
        samples.BULLETS,
        samples.TOUCHED,
        samples.NOTE,
    )
    window = open_blocks(*rows, size=(width, 9000), scale=scale)
    places = {spot.objectName(): place(spot) for spot in spots(window)}

    assert [name for name, it in places.items() if min(it.width(), it.height()) < MM_12] == []
    assert [pair for pair in combinations(places, 2) if apart(places[pair[0]], places[pair[1]]) < MM_2] == []
    assert all(it.left() >= 0 and it.right() <= width for it in places.values())


@pytest.mark.parametrize("unit", [0.8, 1.32, 1.98])
def test_words_to_touch_have_their_size_on_every_screen(open_blocks: Open, unit: float) -> None:
    window = open_blocks(samples.TOUCHED, samples.DENSE, size=(int(700 * unit), 3000), unit=unit)
    places = [place(spot) for spot in spots(window)]

    assert min(min(it.width(), it.height()) for it in places) >= MM_12 * unit
    assert min(apart(one, other) for one, other in combinations(places, 2)) >= MM_2 * unit


def test_each_word_is_touched_by_a_finger(open_blocks: Open) -> None:
    window = open_blocks(samples.TOUCHED)
    for spot in spots(window):
        window.tap(spot)

    assert window.heard.words == [("term", "", "term-vein"), ("term", "", "term-iv"), ("section", "", "usual-dose")]


def test_items_of_words_have_names_of_their_own(open_blocks: Open) -> None:
    window = open_blocks(samples.TOUCHED, samples.TOUCHED)

    assert [spot.objectName() for spot in spots(window)] == [
        "word-term-vein",
        "word-term-iv",
        "word-usual-dose",
        "word-term-vein-2",
        "word-term-iv-2",
        "word-usual-dose-2",
    ]


def test_a_pressed_word_looks_pressed(open_blocks: Open, finger: QPointingDevice) -> None:
    window = open_blocks(samples.TOUCHED)
    spot = window.item("word-term-vein")
    corner = place(spot).toRect()
    before = window.window.grabWindow().copy(corner)
    QTest.touchEvent(window.window, finger).press(0, middle(spot), window.window).commit()
    after = window.window.grabWindow().copy(corner)
    QTest.touchEvent(window.window, finger).release(0, middle(spot), window.window).commit()

    assert after != before
    assert window.window.grabWindow().copy(corner) == before


TRICKY = ["plain", "a < b & c > d", "two  spaces", "don’t 🙂 worry", "cafe\u0301", "שלום עולם", "x\u00a0y", "1\u20442"]


@pytest.mark.parametrize(("before", "touched"), list(zip(TRICKY, TRICKY[3:] + TRICKY[:3], strict=True)))
def test_a_word_lies_over_its_own_letters(open_blocks: Open, before: str, touched: str) -> None:
    words = TermWord(touched, "term-it")
    window = open_blocks(Paragraph((Words(f"{before} "), words, Words(" and after "), Words("that", strong=True))))
    spot, text = spots(window)[0], next(window.items("QQuickTextEdit"))
    start, length = spot.property("start"), spot.property("length")

    assert ask(text, "getText", str, start, start + length) == touched.replace(" ", "\u00a0")
    for at in (start, start + length):
        caret = text.mapRectToScene(ask(text, "positionToRectangle", QRectF, at))
        assert place(spot).adjusted(-1, -1, 1, 1).contains(caret.center())


@pytest.mark.parametrize("more", [(), (Words(" "), samples.DOSE)], ids=["plain", "with a word to touch"])
def test_no_line_ends_inside_a_unit(open_blocks: Open, more: tuple[Words | LinkWord, ...]) -> None:
    broken = []
    for width in range(260, 560, 20):
        window = open_blocks(Paragraph((Words("Half a milligram, 0.5 mg/kg"), *more)), size=(width, 500))
        text = next(
            item
            for kind in ("QQuickText", "QQuickTextEdit")
            for item in window.items(kind)
            if "kg" in text_lines.shown(item)
        )
        unit = text_lines.shown(text).index("mg/")
        broken += [width] if len(text_lines.places(text, unit, unit + len("mg/\N{WORD JOINER}kg"))) > 1 else []

    assert not broken


def test_lines_move_apart_only_where_words_would_be_too_near(open_blocks: Open) -> None:
    roomy = open_blocks(samples.TOUCHED, size=(822, 700))
    dense = open_blocks(samples.DENSE, size=(822, 700))

    assert next(roomy.items("TouchProse")).property("_line") == 33
    assert next(dense.items("TouchProse")).property("_line") >= MM_12 + MM_2


def test_text_stands_alike_with_and_without_words_to_touch(open_blocks: Open) -> None:
    plain = open_blocks(Paragraph((Words("See the usual dose of it"),)))
    touched = open_blocks(Paragraph((Words("See "), samples.DOSE, Words(" of it"))))
    inks = [window.window.grabWindow().copy(0, 66, 100, 28) for window in (plain, touched)]

    assert inks[0].copy(0, 0, 38, 28) == inks[1].copy(0, 0, 38, 28)
