"""Scrolling through blocks: pages, fingers, keys, and items that are used again."""

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRect, Qt
from PySide6.QtTest import QTest

from kiosk.article.blocks import Block
from tests.screen import blocks_samples as samples
from tests.screen.blocks_window import BlocksWindow, Open, middle, place, spots


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


def test_pages_turned_faster_than_they_glide_end_where_all_is_drawn(open_blocks: Open, qtbot) -> None:
    still, gliding = (open_blocks(*many(8), size=(822, 500), reduced_motion=it) for it in (True, False))
    for way, more in (("pageDown", "canPageDown"), ("pageUp", "canPageUp")):
        while still.list.property(more):
            still.call(way)
        for _ in range(20):
            QMetaObject.invokeMethod(gliding.list, way)
        qtbot.waitUntil(lambda: in_view(gliding) == in_view(still))


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
