"""Touch as shaky, resting and sliding hands do it."""

from PySide6.QtCore import QPoint


def test_a_control_acts_on_release(tablet):
    point = tablet.point("begin")

    tablet.press(point)

    assert tablet.visit.screen == "attract"
    tablet.release(point)
    assert tablet.visit.screen == "library"


def test_sliding_off_a_control_cancels_it(tablet, qtbot):
    tablet.tap("begin")
    tablet.clock.now += 1
    start = tablet.point("bar-ask")
    tablet.press(start)
    for step in range(1, 16):
        tablet.move(start - QPoint(0, step * 20))
        qtbot.wait(1)

    tablet.release(start - QPoint(0, 300))

    assert tablet.visit.screen == "library"


def test_a_second_tap_at_once_on_the_same_place_is_dropped(tablet):
    point = tablet.point("begin")
    tablet.tap("begin")

    tablet.press(point)
    tablet.release(point)

    assert tablet.visit.screen == "library"
    assert tablet.state.trail == ()


def test_a_second_tap_somewhere_else_counts(tablet):
    tablet.tap("begin")
    far = tablet.point("bar-ask")

    tablet.press(far)
    tablet.release(far)

    assert tablet.visit.screen == "ask"


def test_a_second_tap_after_a_while_counts(tablet):
    tablet.tap("begin")
    tablet.tap("bar-text")
    tablet.tap("sheet-close")

    tablet.tap("bar-text")

    assert tablet.visit.sheet == "text"


def test_a_finger_resting_on_the_glass_does_not_stop_another_one(tablet):
    tablet.tap("begin")
    tablet.clock.now += 1
    tablet.press(QPoint(20, 400), finger=5)
    point = tablet.point("bar-ask")
    tablet.press(point, finger=6)

    tablet.release(point, finger=6)

    assert tablet.visit.screen == "ask"
    tablet.release(QPoint(20, 400), finger=5)


def test_a_flick_scrolls_and_opens_nothing(tablet, qtbot):
    tablet.tap("begin")
    tablet.tap("bar-ask")
    tablet.clock.now += 1
    listing = tablet.item("ask-list")
    start = QPoint(800, 550)
    tablet.press(start)
    for step in range(1, 20):
        tablet.move(start - QPoint(0, step * 20))
        qtbot.wait(16)

    tablet.release(start - QPoint(0, 380))

    assert tablet.visit.screen == "ask"
    assert listing.property("contentY") > 100


def test_the_page_buttons_reach_the_end_of_a_section(tablet, qtbot):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.tap("section-staying-safe")
    blocks = tablet.item("section-list")
    for _ in range(20):
        if not blocks.property("canPageDown"):
            break
        tablet.tap("section-page-down")
        qtbot.wait(20)

    assert blocks.property("canPageDown") is False
    assert ("ketamine-dose", "staying-safe") in tablet.state.read


def test_with_a_hold_time_a_control_acts_only_when_the_finger_stays(tablet):
    tablet.tap("begin")
    tablet.kiosk.guard.hold_seconds = 0.5
    spot = tablet.point("bar-ask")

    tablet.clock.now += 1
    tablet.press(spot)
    tablet.release(spot, after=0.4)
    assert tablet.visit.screen == "library"
    assert not tablet.item("bar-ask").property("pressed")

    tablet.press(spot)
    tablet.release(spot, after=0.6)
    assert tablet.visit.screen == "ask"


def test_with_a_hold_time_a_flick_scrolls_all_the_same(tablet, qtbot):
    tablet.tap("begin")
    tablet.tap("bar-ask")
    tablet.kiosk.guard.hold_seconds = 5.0
    listing = tablet.item("ask-list")
    start = QPoint(800, 550)
    tablet.press(start)
    for step in range(1, 20):
        tablet.move(start - QPoint(0, step * 20))
        qtbot.wait(5)

    tablet.release(start - QPoint(0, 380))

    assert listing.property("contentY") > 100


def test_the_time_and_the_reach_of_a_second_tap_can_be_changed_while_the_kiosk_runs(tablet):
    tablet.tap("begin")
    tablet.kiosk.guard.seconds, tablet.kiosk.guard.reach = 3.0, 4000.0

    tablet.tap("bar-ask")
    assert tablet.visit.screen == "library"
    tablet.clock.now += 3

    tablet.tap("bar-ask")
    assert tablet.visit.screen == "ask"
