"""Where the bar has too little room within reach, its rows take turns at a touch on More, or by keys."""

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtTest import QTest

from kiosk.screen.key_walk import KeyWalk
from kiosk.tour.stage import settled

PLACES = {"bar-home", "bar-search", "bar-ask", "bar-list"}
REST = {"bar-listen", "bar-text", "bar-language"}
ALWAYS = {"bar-hide", "bar-more", "bar-help"}


@pytest.fixture
def tight(open_tablet, voice):
    """A tall small screen with large text, and buttons lowered and large."""
    tablet = open_tablet(voice=lambda: voice, size=QSize(800, 1280), inches=10.1)
    tablet.visit.begin()
    display = tablet.visit.display
    display.setTextSize(200)
    display.setLowered(True)
    display.setSteady(True)
    settled(tablet.window)
    return tablet


def bar(tablet) -> set[str]:
    settled(tablet.window)
    return {name for name in tablet.names() if name.startswith("bar-")}


def hold(tablet, name: str) -> None:
    """Steady hands hold a button a little before it counts."""
    point = tablet.point(name)
    tablet.clock.now += 2
    tablet.press(point)
    tablet.release(point, after=2)


def test_more_brings_the_other_buttons_and_the_next_screen_begins_with_the_first_ones(tight):
    assert bar(tight) == PLACES | ALWAYS
    help_at = tight.item("bar-help").mapRectToScene(QRectF())

    hold(tight, "bar-more")
    assert bar(tight) == REST | ALWAYS
    assert tight.item("bar-help").mapRectToScene(QRectF()) == help_at

    hold(tight, "bar-more")
    assert bar(tight) == PLACES | ALWAYS

    hold(tight, "bar-more")
    settled(tight.window)
    hold(tight, "bar-text")
    assert tight.visit.sheet == "text"

    tight.visit.putAway()
    tight.visit.openAsk()
    assert bar(tight) == PLACES | ALWAYS


def test_what_steers_the_reading_takes_turns_with_the_bar(tight):
    hold(tight, "bar-more")
    settled(tight.window)
    hold(tight, "bar-listen")
    seen = []
    for _ in range(3):
        seen.append((bar(tight) - ALWAYS, tight.shows("listen-strip")))
        hold(tight, "bar-more")

    assert seen == [(set(), True), (PLACES, False), (REST, False)]
    assert bar(tight) == ALWAYS


def test_keys_turn_the_bar_and_go_on_from_there(tight):
    walk = KeyWalk(tight.window)
    for _ in range(40):
        QTest.keyClick(tight.window, Qt.Key.Key_Up)
        if walk.current.objectName() == "bar-more":
            break
    QTest.keyClick(tight.window, Qt.Key.Key_Return)

    assert bar(tight) == REST | ALWAYS
    assert walk.current.objectName() == "bar-more"
    reached = []
    for _ in range(6):
        QTest.keyClick(tight.window, Qt.Key.Key_Up)
        reached.append(walk.current.objectName())
    assert {*REST} <= {*reached}
