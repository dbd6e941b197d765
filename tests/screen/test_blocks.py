"""Blocks on the screen: every kind, at every width and size of text, by eye and by finger."""

from collections.abc import Callable, Iterator
from dataclasses import fields
from itertools import combinations

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QAbstractItemModelTester, QTest

from kiosk.article.blocks import Block, Paragraph
from kiosk.article.figures import Certainty, DotsFigure, RangeFigure
from kiosk.article.inline import TermWord, Words
from kiosk.screen.block_rows import BlockRow
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, apart, ask, ink, middle, place

MM_12 = 54
MM_2 = 9
LOOKS = [(440, "light", False), (640, "dark", True), (822, "high-contrast", False), (1200, "light", False)]
SCALES = [1, 1.25, 1.5, 2]
Open = Callable[..., BlocksWindow]


@pytest.fixture
def open_blocks(qapp: QObject, finger: QPointingDevice) -> Iterator[Open]:
    """Opens a window on some blocks."""
    opened: list[BlocksWindow] = []

    def open_it(*blocks: Block, **look) -> BlocksWindow:
        opened.append(BlocksWindow(finger, blocks or samples.EVERYTHING, **look))
        return opened[-1]

    yield open_it
    for window in opened:
        window.close()


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


# Words to touch


def spots(window: BlocksWindow) -> list[QQuickItem]:
    return list(window.items("WordSpot"))


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


# Scrolling


def many(count: int) -> list[Block]:
    return [block for _ in range(count // len(samples.EVERYTHING) + 1) for block in samples.EVERYTHING][:count]


@pytest.mark.parametrize(("size", "scale"), [((822, 500), 1), ((440, 300), 2)])
def test_pages_reach_every_block_there_and_back(open_blocks: Open, size: tuple[int, int], scale: float) -> None:
    window = open_blocks(size=size, scale=scale)
    seen = 0
    words = set(window.words())
    while window.list.property("canPageDown"):
        top = window.view.property("contentY")
        window.call("pageDown")
        moved = window.view.property("contentY") - top
        assert 0 < moved <= size[1] - 33 * scale
        words |= set(window.words())
        seen += 1
        assert seen < 500
    assert window.list.property("atEnd")
    while window.list.property("canPageUp"):
        window.call("pageUp")
        seen -= 1
        assert seen > -500

    assert abs(seen) <= 1
    assert window.view.property("contentY") == window.view.property("originY")
    assert {"The usual dose", "The end", *everything_said(open_blocks, size[0], scale)} <= words


def everything_said(open_blocks: Open, width: int, scale: float) -> set[str]:
    return set(open_blocks(size=(width, 12000), scale=scale).words())


def test_a_page_turns_smoothly_unless_motion_is_reduced(open_blocks: Open, qtbot) -> None:
    window = open_blocks(size=(822, 500), reduced_motion=False)
    top = window.view.property("contentY")
    QMetaObject.invokeMethod(window.list, "pageDown")

    assert window.view.property("contentY") == top
    qtbot.waitUntil(lambda: window.view.property("contentY") == pytest.approx(top + 450))


def test_two_quick_touches_turn_two_pages(open_blocks: Open, qtbot) -> None:
    window = open_blocks(size=(822, 500), reduced_motion=False)
    top = window.view.property("contentY")
    QMetaObject.invokeMethod(window.list, "pageDown")
    QMetaObject.invokeMethod(window.list, "pageDown")

    qtbot.waitUntil(lambda: window.view.property("contentY") == pytest.approx(top + 900))


def test_the_end_is_told_once_it_is_reached(open_blocks: Open) -> None:
    window = open_blocks(*many(60), size=(822, 500))
    told: list[bool] = []
    window.list.atEndChanged.connect(lambda: told.append(window.list.property("atEnd")))
    window.show(many(50))
    assert told == []
    while window.list.property("canPageDown"):
        window.call("pageDown")

    assert told == [True]


def test_short_content_has_no_pages_and_is_at_its_end(open_blocks: Open) -> None:
    window = open_blocks(samples.PLAIN)

    assert (window.list.property("canPageUp"), window.list.property("canPageDown")) == (False, False)
    assert window.list.property("atEnd")


def test_a_dragging_finger_scrolls_and_touches_nothing(open_blocks: Open, qtbot) -> None:
    window = open_blocks(samples.TOUCHED, *samples.EVERYTHING, size=(822, 500))
    top = window.view.property("contentY")
    window.drag(middle(window.item("word-term-vein")), 200, qtbot.wait)

    assert window.view.property("contentY") > top + 100
    assert window.heard.words == []


def test_keys_reach_words_and_the_list_follows(open_blocks: Open) -> None:
    window = open_blocks(*[samples.PLAIN] * 5, samples.TOUCHED, size=(822, 500))
    spot = window.item("word-term-iv")
    spot.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.settle()

    assert place(window.view).contains(place(spot))
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    assert window.heard.words == [("term", "", "term-iv")]


def test_six_thousand_blocks_need_a_few_items(open_blocks: Open) -> None:
    window = open_blocks(*many(6000), size=(822, 700))
    for _ in range(15):
        window.call("pageDown")
    content = window.view.property("contentItem")

    assert window.view.property("count") >= 6000
    assert len(content.childItems()) < 60


def in_view(window: BlocksWindow) -> list[tuple[str, QRect]]:
    texts = [(str(text.property("plain") or text.property("text")), place(text)) for text in window.texts()]
    words = [(spot.objectName(), place(spot)) for spot in spots(window)]
    return sorted(
        ((n, p.toRect()) for n, p in texts + words if p.intersects(place(window.view))), key=lambda pair: pair[0]
    )


def test_recycled_items_show_what_is_theirs_now(open_blocks: Open) -> None:
    window = open_blocks(*many(60), size=(822, 500))
    for _ in range(12):
        window.call("pageDown")
    for _ in range(12):
        window.call("pageUp")
    fresh = open_blocks(*many(60), size=(822, 500))

    assert in_view(window) == in_view(fresh)


def test_blocks_let_go_leave_no_trace(open_blocks: Open) -> None:
    window = open_blocks()
    for blocks in (samples.EVERYTHING[::-1], (samples.PLAIN,), samples.EVERYTHING, ()):
        owner, window.owner = window.owner, QObject()
        window.rows.setParent(None)
        window.show(blocks)
        del owner
        window.settle()

    assert list(window.items("Block")) == []


@pytest.mark.parametrize("margin", [0, 900], ids=["with room", "without room"])
def test_nothing_is_drawn_while_nobody_touches(open_blocks: Open, qtbot, margin: int) -> None:
    window = open_blocks(margin=margin)
    with qtbot.waitSignal(window.window.frameSwapped):
        window.window.update()

    assert (window.view.width() == 0) is (margin > 0)
    with qtbot.assertNotEmitted(window.window.frameSwapped, wait=300):
        pass


def test_a_block_has_its_height_at_once(open_blocks: Open) -> None:
    window = open_blocks(samples.PLAIN, size=(822, 2000))
    for block in samples.EVERYTHING:
        window.rows.show(window.made([block]))
        window.view.forceLayout()
        before = [item.height() for item in window.items("Block")]
        window.settle()

        assert before == [item.height() for item in window.items("Block")]


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
