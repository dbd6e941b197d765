"""The glass, the loudspeaker and the size of the screen, tested by the staff; and what they may set or take along."""

from collections.abc import Mapping
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint

from kiosk.screen.lifeline import Lifeline
from kiosk.screen.staff.aside import has_desktop, opens_sticks, step_aside
from kiosk.tablet.folders import staff_file
from kiosk.tablet.guards.machine import Machine
from kiosk.tablet.settings import Settings
from kiosk.tablet.staff_choices import read_choices, write_choices
from kiosk.visit.corners import HOLD_SECONDS
from tests.conftest import Tablet
from tests.screen.fake_voice import FakeVoice
from tests.screen.room import reach
from tests.screen.staff import CLOCKWISE, KEPT, Behind, door, explore, let_in


def chosen(behind: Behind) -> Mapping[str, object]:
    """What is kept for the next start."""
    return read_choices(staff_file(behind.room.state)).values


def go(tablet: Tablet, page: str) -> None:
    """Opens a page of the unlocked panel."""
    tablet.visit.staff.open(page)
    assert tablet.visit.screen == f"staff-{page}"


@pytest.fixture
def inside(shut: Tablet) -> Tablet:
    """The panel, unlocked."""
    let_in(shut)
    return shut


def stroke(tablet: Tablet, start: QPoint, end: QPoint) -> None:
    """A finger is drawn from one place to another, and is heard of only three times on its way."""
    tablet.clock.now += 1
    tablet.press(start)
    tablet.move((start + end) / 2)
    tablet.move(end)
    tablet.release(end)


def test_fields_fill_where_a_finger_was_and_dead_ones_stand_out(inside):
    inside.tap("staff-open-touch")
    test = inside.visit.staff.touchTest
    rows = inside.item("page").property("rows")
    assert inside.shows("touch-words")
    assert not test.begun

    for row in range(rows):
        if row != 4:
            y = int((row + 0.5) * 800 / rows)
            stroke(inside, QPoint(5, y), QPoint(1275, y))
    assert not inside.shows("touch-words")
    assert test.empty == inside.item("page").property("columns")

    stroke(inside, QPoint(5, int(4.5 * 800 / rows)), QPoint(1275, int(4.5 * 800 / rows)))
    assert test.empty == 0
    assert any("Every field felt the finger" in text for text in inside.texts())


def test_a_held_corner_or_time_ends_the_touch_test_and_no_touch_of_it_is_taken_for_an_unheard_one(inside, qapp):
    kiosk = inside.kiosk
    lifeline = Lifeline(qapp, lambda: kiosk, None)
    heard: list[bool] = []
    lifeline._deafness = SimpleNamespace(touched=lambda *, met, now: heard.append(met))
    inside.tap("staff-open-touch")
    inside.press(CLOCKWISE[0])
    assert not explore(inside).corner.isActive()
    inside.clock.now += HOLD_SECONDS + 0.1
    door(inside).look()
    assert inside.visit.screen == "staff-menu"
    inside.release(CLOCKWISE[0])

    inside.tap("staff-open-touch")
    inside.press(QPoint(640, 400))
    inside.clock.now += HOLD_SECONDS + 0.1
    door(inside).look()
    inside.release(QPoint(640, 400))
    assert inside.visit.screen == "staff-touch"
    inside.visit.staff.touchTest.quiet.timeout.emit()
    assert inside.visit.screen == "staff-menu"

    assert heard
    assert all(heard)
    lifeline.deleteLater()


def test_a_sentence_is_spoken_as_loud_as_was_chosen(open_tablet, behind: Behind, qapp):
    ear = FakeVoice()
    tablet = open_tablet(backroom=behind.room, staff_pin=KEPT, voice=lambda: ear)
    let_in(tablet)
    go(tablet, "sound")
    tablet.tap("sound-louder")
    tablet.tap("sound-louder")
    assert not tablet.item("sound-louder").isEnabled()
    tablet.tap("sound-say")
    assert ear.said[-1] == "This is how loud the tablet reads aloud."

    tablet.tap("staff-back")
    tablet.tap("staff-back")
    assert tablet.visit.reader.mouth.volume == 3


def test_a_tablet_without_a_voice_says_so(inside):
    go(inside, "sound")
    inside.tap("sound-say")

    assert "This tablet has no voice for English." in inside.texts()


def test_a_bar_gives_the_diagonal_which_is_kept_on_the_tablet(inside, behind: Behind):
    go(inside, "bar")
    pixels = inside.item("bar").width()
    assert abs(pixels / (1280**2 + 800**2) ** 0.5 * 13.3 * 25.4 - 100) < 0.5
    assert not inside.item("bar-keep").isEnabled()
    assert not inside.shows("choice-standing")

    for name in ("shorter-10", "shorter-10", "shorter-1", "shorter-1", "longer-1"):
        inside.tap(f"bar-{name}")
    assert "Then the screen measures 10.5 inches from corner to corner." in inside.texts()
    inside.tap("bar-keep")

    assert chosen(behind) == {"diagonal_inches": 10.5}
    assert "Kept. It counts from the next start of the kiosk." in inside.texts()
    assert any(text.endswith("\n– the size of the screen") for text in inside.texts())


def test_language_and_title_are_kept_at_once_and_given_back_at_once(inside, behind: Behind):
    go(inside, "choices")
    inside.tap("first-language-es")
    inside.tap("names-article")
    inside.tap("names-article")
    inside.tap("names-article")

    assert chosen(behind) == {"language": "es", "attract_names_article": True}
    assert inside.item("first-language-es").property("checked")
    assert any(text.endswith("\n– the first language\n– the title on the first screen") for text in inside.texts())

    inside.visit.staff.choices.begin("xx")
    inside.visit.staff.keeper.giveBack()
    assert not staff_file(behind.room.state).exists()
    assert inside.item("first-language-en").property("checked")
    assert not inside.item("names-article").property("checked")
    assert not inside.shows("choice-give-back")
    assert "From the next start of the kiosk all is as IT set it." in inside.texts()


def test_the_panel_says_what_was_chosen_before_and_what_the_disk_does_not_take(open_tablet, behind: Behind, qtbot):
    write_choices(staff_file(behind.room.state), {"language": "ar"})
    room = replace(behind.room, by_it=Settings(language="es"))
    tablet = open_tablet(backroom=room, staff_pin=KEPT, language="ar")
    let_in(tablet)
    go(tablet, "choices")
    assert tablet.item("first-language-ar").property("checked")

    reach(tablet, qtbot, "choice-give-back", "staff")
    tablet.tap("choice-give-back")
    assert tablet.item("first-language-es").property("checked")

    staff_file(behind.room.state).mkdir()
    tablet.visit.staff.choices.begin("en")
    assert tablet.visit.staff.keeper.outcome == "unwritable"
    assert tablet.item("first-language-es").property("checked")


def test_where_there_is_a_desktop_it_shows_and_the_kiosk_comes_back_locked(inside, behind: Behind, qtbot):
    go(inside, "leave")
    assert any("there is no desktop on this tablet" in text for text in inside.texts())
    inside.visit.staff.leave(5)
    assert behind.left == []

    behind.leaves = True
    inside.tap("staff-back")
    go(inside, "leave")
    inside.tap("leave-15")
    assert behind.left == [15]
    assert inside.visit.screen == "attract"
    assert not inside.visit.staff.unlocked


def test_the_window_is_hidden_for_a_while_and_comes_back_as_it_was(tablet, qtbot):
    before = tablet.window.visibility()
    step_aside(tablet.window, 0)
    assert not tablet.window.isVisible()

    qtbot.waitUntil(tablet.window.isVisible)
    assert tablet.window.visibility() == before


def test_only_a_session_with_a_desktop_has_one_and_only_that_of_linux_opens_sticks_where_they_are_looked_for(tmp_path):
    desktop = Machine(root=tmp_path, platform="linux", environment={"XDG_CURRENT_DESKTOP": "GNOME"})
    bare = Machine(root=tmp_path, platform="linux", environment={})
    assert (has_desktop(desktop), opens_sticks(desktop)) == (True, True)
    assert (has_desktop(bare), opens_sticks(bare)) == (False, False)
    windows = Machine(root=tmp_path, platform="win32", environment={})
    assert (has_desktop(windows), opens_sticks(windows)) == (True, False)
