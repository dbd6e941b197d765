"""Only a picture that was drawn makes a beat."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.tablet.pulse.heartbeat import Heartbeat
from kiosk.tablet.pulse.listener import Listener


class Ear:
    """Keeps what it hears. A test may make it deaf."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.there = True

    def hear(self, words: str) -> bool:
        self.heard += words.splitlines()
        return self.there

    def count(self, word: str) -> int:
        return self.heard.count(word)


@pytest.fixture
def ear():
    return Ear()


def beats(tablet, ear, seconds, answers=lambda: True):
    """A heartbeat of the window, with the first picture drawn."""
    made = Heartbeat(tablet.window, Listener(ear.hear, seconds), answers)
    tablet.window.update()
    return made


def test_the_first_picture_makes_the_kiosk_ready_and_each_one_asked_for_beats(tablet, ear, qtbot):
    beats(tablet, ear, 0.15)
    qtbot.waitUntil(lambda: ear.count("WATCHDOG=1") > 3)

    assert ear.count("READY=1") == 1
    assert ear.heard[0] == "READY=1"


def test_pictures_that_nobody_asked_for_make_no_beat(tablet, ear, qtbot):
    beats(tablet, ear, 600.0)
    with qtbot.waitSignal(tablet.window.frameSwapped):
        tablet.window.update()
    with qtbot.waitSignal(tablet.window.frameSwapped):
        tablet.window.update()

    assert ear.count("WATCHDOG=1") == 1


def test_where_no_beats_are_wanted_nothing_wakes(tablet, ear, qtbot):
    made = beats(tablet, ear, 0.0)
    qtbot.waitUntil(lambda: bool(ear.heard))

    assert ear.count("READY=1") == 1
    assert ear.count("WATCHDOG=1") == 0
    assert made.findChildren(QTimer) == []


@pytest.mark.parametrize("awake", [True, False])
def test_a_display_that_is_off_is_told_from_a_compositor_that_hangs(tablet, ear, qtbot, awake):
    asked = []
    beats(tablet, ear, 0.15, lambda: asked.append(1) is None and awake)
    qtbot.waitUntil(lambda: bool(ear.heard))
    tablet.window.hide()
    ear.heard.clear()
    qtbot.waitUntil(lambda: len(asked) > 2)

    assert ear.count("WATCHDOG=1") == (3 if awake else 0)
    assert ear.count("STATUS=The display is off, so nothing is drawn.") == int(awake)


def test_a_listener_that_is_gone_is_told(tablet, ear, qtbot):
    made = beats(tablet, ear, 0.15)
    with qtbot.waitSignal(made.unheard):
        ear.there = False
