"""Engines in a process of their own: Qt's mock engine, one that is not there, and one whose process dies."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from kiosk.tablet import engine
from kiosk.tablet.voice import Voice

UP_MS = 20_000


@pytest.fixture
def voice(qapp) -> Iterator[Voice]:
    speaker = Voice("mock")
    yield speaker
    speaker.close()


def test_the_mock_engine_says_each_sentence_once_and_in_order(qtbot, voice):
    ended: list[int] = []
    voice.ended.connect(ended.append)
    tokens = []
    for words in ("One two.", "Three."):
        with qtbot.waitSignal(voice.ended, timeout=UP_MS):
            tokens.append(voice.say(words, "en", rate=0.0, volume=0.5))

    assert ended == tokens == [1, 2]
    assert voice.speaks("en")
    assert not voice.speaks("es")


def test_an_interrupted_sentence_does_not_end_and_the_next_one_does(qtbot, voice):
    ended: list[int] = []
    voice.ended.connect(ended.append)
    voice.say("One two three four five six seven eight.", "en", rate=0.0, volume=0.5)
    qtbot.waitUntil(lambda: voice._begun, timeout=UP_MS)
    with qtbot.waitSignal(voice.ended, timeout=UP_MS):
        second = voice.say("Nine.", "en", rate=0.0, volume=0.5)

    assert ended == [second]


def test_an_engine_that_is_not_there_is_lost(qtbot):
    voice = Voice("nobody")
    with qtbot.waitSignal(voice.lost, timeout=UP_MS):
        voice.say("Hello.", "en", rate=0.0, volume=1.0)

    assert not voice.speaks("en")
    voice.close()


def test_a_process_that_dies_is_lost_at_once_and_the_next_sentence_starts_another(qtbot, voice):
    voice.say("One two three four five six seven eight.", "en", rate=0.0, volume=0.5)
    qtbot.waitUntil(lambda: voice._begun, timeout=UP_MS)
    with qtbot.waitSignal(voice.lost, timeout=2000):
        voice._engine._process.kill()

    with qtbot.waitSignal(voice.ended, timeout=UP_MS):
        voice.say("Nine.", "en", rate=0.0, volume=0.5)


def test_what_a_library_prints_in_its_process_is_passed_over(qtbot, monkeypatch):
    says = r"b'\xff hello\n7\n{\"languages\": [\"en\"]}\n'"
    noise = f"import sys; sys.stdout.buffer.write({says}); sys.stdout.flush(); input()"
    monkeypatch.setattr(engine, "_arguments", lambda: ["-c", noise])
    home = QObject()
    noisy = engine.Engine("mock", home)

    with qtbot.assertNotEmitted(noisy.broke), qtbot.waitSignal(noisy.up, timeout=UP_MS):
        pass

    assert noisy.speaks("en")
    noisy.retire()
    noisy.end()
