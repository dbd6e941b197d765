"""What the staff can look at and do once they are in, and how the panel ends."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.screen.heading import title
from kiosk.screen.reading_order import controls
from kiosk.screen.told import name, role
from kiosk.visit.panel import QUIET_SECONDS, Panel
from tests.screen.staff import CLOCKWISE, explore, knock, let_in
from tests.screen.test_accessibility import WORKED


def test_without_a_pin_nothing_opens_but_what_needs_none(open_tablet, behind):
    tablet = open_tablet(backroom=behind.room)
    knock(tablet)
    assert any("kiosk setup" in text for text in tablet.texts())
    assert not tablet.shows("pin-1")

    for page in ("menu", "faults", "checks", "restart"):
        tablet.visit.staff.open(page)
        assert tablet.visit.screen == "staff-door"
    tablet.visit.staff.restart()
    assert behind.restarts == 0
    tablet.tap("staff-open-installed")
    assert any("Review due" in text for text in tablet.texts())


def test_a_key_that_leads_home_leaves_the_panel_locked_behind(shut):
    let_in(shut)
    shut.tap("staff-open-faults")
    QTest.keyClick(shut.window, Qt.Key.Key_Home)
    assert shut.visit.screen == "library"
    QTest.keyClick(shut.window, Qt.Key.Key_Escape)
    shut.visit.staff.open("menu")

    assert shut.visit.screen == "library"
    assert not shut.visit.staff.unlocked


def test_faults_are_shown_and_the_kiosk_can_be_restarted(shut, behind):
    let_in(shut)
    shut.tap("staff-open-faults")
    assert {"The pack is damaged.", "What to do: Copy it anew."} <= set(shut.texts())
    shut.tap("staff-back")
    shut.tap("staff-open-checks")
    assert "Nothing has been tested yet." in shut.texts()
    shut.tap("staff-back")
    shut.tap("staff-open-restart")
    shut.tap("restart-now")

    assert behind.restarts == 1
    assert shut.visit.screen == "attract"


def test_the_panel_shuts_itself_when_nobody_touches_it(shut):
    let_in(shut)
    quiet = shut.visit.staff.quiet
    assert quiet.isActive()
    assert quiet.interval() == QUIET_SECONDS * 1000
    quiet.timeout.emit()

    assert shut.visit.screen == "attract"
    assert not quiet.isActive()


def test_while_the_glass_is_cleaned_no_touch_does_anything_and_then_it_ends(shut):
    knock(shut)
    shut.tap("staff-open-wipe")
    shut.tap("wipe-30")
    assert "30" in shut.texts()
    assert "Se está limpiando el vidrio. Tocarlo no hace nada ahora." in shut.texts()

    for corner in CLOCKWISE:
        shut.tap_at(corner)
    shut.tap_at(QPoint(640, 400))
    shut.press(CLOCKWISE[0])
    assert not explore(shut).corner.isActive()
    shut.release(CLOCKWISE[0])
    assert shut.visit.screen == "staff-wiping"
    assert not shut.visit.staff.quiet.isActive()

    shut.clock.now += 30
    shut.visit.staff.wipe.look()
    assert shut.visit.screen == "attract"


def test_where_not_all_languages_have_room_they_take_turns_while_the_glass_is_cleaned(shut, qtbot):
    knock(shut)
    shut.tap("staff-open-wipe")
    shut.tap("wipe-30")
    shut.resize(800, 480, 7.0)
    qtbot.waitUntil(lambda: shut.window.contentItem().width() == 800)
    store = shut.kiosk.store
    store.become(replace(store.visit, display=replace(store.visit.display, text_size=200)))

    seen: set[str] = set()
    for _ in range(5):
        shut.grab()
        said = [one for one in shut.items() if one.objectName().startswith("wipe-words-")]
        assert 0 < len(said) < 3
        for one in (shut.item("wipe-seconds"), *said):
            assert shut.window.contentItem().boundingRect().contains(one.mapRectToScene(one.boundingRect()))
        seen |= {one.objectName() for one in said}
        shut.clock.now += 5
        shut.visit.staff.wipe.look()

    assert seen == {"wipe-words-en", "wipe-words-es", "wipe-words-ar"}


def test_a_panel_that_shuts_while_the_glass_is_cleaned_counts_no_more(shut):
    knock(shut)
    shut.tap("staff-open-wipe")
    shut.tap("wipe-30")
    wipe = shut.visit.staff.wipe
    assert wipe.second.isActive()
    shut.visit.staff.shut()

    assert not wipe.second.isActive()


def test_every_page_has_a_heading_and_every_control_a_role_and_a_name(shut):
    let_in(shut)
    for page in Panel:
        shut.visit.staff.open(page)
        assert shut.visit.screen == f"staff-{page}"
        for control in controls(shut.window.contentItem()):
            assert name(control).strip(), (page, control.objectName())
            assert role(control) in WORKED, (page, control.objectName())
        if page is not Panel.WIPING:
            assert title(shut.window), page
