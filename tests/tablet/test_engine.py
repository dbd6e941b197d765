"""Qt's own engines, as far as they run on any machine: the mock one and one that is not there."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from kiosk.tablet.voice import Voice


@pytest.fixture
def mock_voice(qapp) -> Iterator[Voice]:
    voice = Voice("mock")
    yield voice
    voice.close()


def test_the_mock_engine_says_each_sentence_once_and_in_order(qtbot, mock_voice):
    ended: list[int] = []
    mock_voice.ended.connect(ended.append)
    tokens = []
    for words in ("One two.", "Three."):
        with qtbot.waitSignal(mock_voice.ended, timeout=5000):
            tokens.append(mock_voice.say(words, "en", rate=0.0, volume=0.5))

    assert ended == tokens == [1, 2]
    assert mock_voice.speaks("en")
    assert not mock_voice.speaks("es")


def test_an_interrupted_sentence_does_not_end_and_the_next_one_does(qtbot, mock_voice):
    ended: list[int] = []
    mock_voice.ended.connect(ended.append)
    mock_voice.say("One two three four five six seven eight.", "en", rate=0.0, volume=0.5)
    qtbot.waitUntil(lambda: mock_voice._sounding, timeout=5000)
    with qtbot.waitSignal(mock_voice.ended, timeout=5000):
        second = mock_voice.say("Nine.", "en", rate=0.0, volume=0.5)

    assert ended == [second]


def test_the_window_goes_on_while_an_engine_comes_up(qtbot, mock_voice):
    gaps: list[float] = []
    last = [time.monotonic()]

    def tick() -> None:
        now = time.monotonic()
        gaps.append(now - last[0])
        last[0] = now

    timer = QTimer(interval=5)
    timer.timeout.connect(tick)
    timer.start()
    with qtbot.waitSignal(mock_voice.ended, timeout=5000):
        mock_voice.say("One.", "en", rate=0.0, volume=0.5)

    assert max(gaps) < 0.25


@pytest.mark.qt_log_ignore("plug-in .* is not supported")
def test_an_engine_that_is_not_there_is_lost(qtbot):
    voice = Voice("nobody")
    with qtbot.waitSignal(voice.lost, timeout=5000):
        voice.say("Hello.", "en", rate=0.0, volume=1.0)

    assert not voice.speaks("en")
    voice.close()
