"""The staff knock and give their PIN; visitors do not come across it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.tablet.pin_tries import FIRST_WAIT, FREE_TRIES
from kiosk.visit.corners import Corner, corner_at
from tests.screen.everything import everything
from tests.screen.places import PLACES, place
from tests.screen.staff import CLOCKWISE, KEPT, PIN, explore, knock, type_pin


def test_the_knock_opens_the_door_from_any_screen_and_wipes_the_visit(shut):
    before = everything(shut.kiosk.store)
    place(shut, PLACES["my list"])
    knock(shut)
    assert shut.visit.screen == "staff-door"
    assert shut.state.my_list == shut.kiosk.store.first.my_list
    assert not shut.shows("bar-help")

    shut.tap("staff-back")
    assert shut.state == shut.kiosk.store.first
    assert {name: value for name, value in everything(shut.kiosk.store).items() if name in before} == before


def test_the_right_pin_opens_the_panel_and_what_is_typed_is_never_shown(shut):
    knock(shut)
    for digit in "83":
        shut.tap(f"pin-{digit}")
    assert not any("8" in text and "3" in text for text in shut.texts())
    shut.tap("pin-erase")
    type_pin(shut, "365")

    assert shut.visit.screen == "staff-menu"

    shut.tap("staff-back")
    assert shut.visit.screen == "attract"

    knock(shut)
    shut.visit.staff.open("faults")
    assert shut.visit.screen == "staff-door"


def test_after_five_wrong_pins_the_screen_says_how_long_to_wait(shut, behind, open_tablet):
    knock(shut)
    for _ in range(FREE_TRIES - 1):
        for digit in "1111":
            shut.visit.staff.pin.add(digit)
        shut.visit.staff.pin.enter()
    assert "This PIN is wrong. Try again." in shut.texts()
    type_pin(shut, "1111")
    assert f"Too many wrong PINs. Wait {FIRST_WAIT:.0f} seconds, then try again." in shut.texts()
    assert not shut.item("pin-1").isEnabled()

    again = open_tablet(backroom=behind.room, staff_pin=KEPT)  # a restart
    knock(again)
    assert not again.item("pin-1").isEnabled()
    again.clock.now += FIRST_WAIT
    again.visit.staff.pin.look()
    type_pin(again, PIN)
    assert again.visit.screen == "staff-menu"


def test_the_held_corner_of_the_knock_does_not_begin_to_explore_but_any_other_does(shut):
    shut.press(CLOCKWISE[-1])
    assert explore(shut).corner.isActive()
    shut.release(CLOCKWISE[-1])

    shut.clock.now += 5
    for corner in CLOCKWISE[:-1]:
        shut.press(corner)
        shut.release(corner, after=0.1)
    shut.press(CLOCKWISE[-1])
    assert not explore(shut).corner.isActive()
    shut.release(CLOCKWISE[-1])
    assert shut.visit.screen != "staff-door"

    shut.clock.now += 5
    place(shut, PLACES["article"])
    button = shut.item("bar-help")
    spot = button.mapToScene(QPointF(button.width() - 4, button.height() - 4)).toPoint()
    assert corner_at((spot.x(), spot.y()), (1280, 800), 72) is Corner.BOTTOM_RIGHT
    shut.tap_at(spot)

    assert shut.visit.sheet == "help"


def test_where_the_glass_is_dead_keys_alone_do_it(shut):
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(shut.window, Qt.Key.Key_F9)
    assert shut.visit.screen != "staff-door"
    shut.kiosk.store.reset()

    QTest.keyClick(shut.window, Qt.Key.Key_F9, held)
    assert shut.visit.screen == "staff-door"
    for digit in PIN:
        QTest.keyClick(shut.window, digit)
    for _ in range(30):
        QTest.keyClick(shut.window, Qt.Key.Key_Tab)
        if shut.window.activeFocusItem().objectName() == "pin-ok":
            break
    QTest.keyClick(shut.window, Qt.Key.Key_Return)
    assert shut.visit.screen == "staff-menu"

    QTest.keyClick(shut.window, Qt.Key.Key_F9, held)
    assert shut.visit.screen == "attract"


def test_another_pattern_can_be_set(open_tablet, behind):
    tablet = open_tablet(backroom=behind.room, staff_corners=("bottom-left", "top-right", "top-left"))
    knock(tablet)
    assert tablet.visit.screen != "staff-door"
    knock(tablet, [CLOCKWISE[3], CLOCKWISE[1], CLOCKWISE[0]])
    assert tablet.visit.screen == "staff-door"
