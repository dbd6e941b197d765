"""Real speech: speech-dispatcher with espeak-ng says each sentence of a section once, in order, in every language."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer

from kiosk.article.words import texts
from kiosk.speech.sentences import sentences
from kiosk.speech.spoken import spoken
from kiosk.tablet.utterance import Patience
from kiosk.tablet.voice import Voice
from tests.speech.heard import library
from tests.speech_real.dispatcher import Dispatcher

pytestmark = pytest.mark.speech

SECTION = "usual-dose"
UP_MS = 30_000
WORDS_A_SECOND = 5
"""Faster than anybody speaks: sound that holds all of the words lasts longer than this."""


@pytest.fixture
def dispatcher(tmp_path, monkeypatch, qtbot) -> Iterator[Dispatcher]:
    server = Dispatcher(tmp_path)
    monkeypatch.setenv("SPEECHD_ADDRESS", server.address)
    server.start()
    qtbot.waitUntil(server.is_up, timeout=10_000)
    yield server
    server.kill()


@pytest.fixture
def voice(qapp, dispatcher) -> Iterator[Voice]:
    speaker = Voice("speechd", Patience(up=UP_MS, begin=3000, letter=50, hush=500))
    yield speaker
    speaker.close()


class Ticks:
    """The longest time in which the event loop did nothing, in seconds."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def section_sentences(language: str) -> list[str]:
    article = next(one for one in library().articles if (one.language, one.id) == (language, "ketamine-dose"))
    section = next(one for one in article.sections if one.id == SECTION)
    shown = [section.title, *(text for block in section.blocks for text in texts(block))]
    return [text[start:end] for text in shown for start, end in sentences(text, language)]


def say_all(qtbot, voice: Voice, words: list[str], language: str) -> list[int]:
    """Says one sentence after the other, as a reader does; gives the numbers of those that ended."""
    ended: list[int] = []
    voice.ended.connect(ended.append)
    for sentence in words:
        with qtbot.waitSignal(voice.ended, timeout=UP_MS):
            voice.say(sentence, language, rate=0.0, volume=0.6)
    voice.ended.disconnect(ended.append)
    return ended


@pytest.mark.parametrize(
    ("language", "name"), [("en", "English (America)"), ("es", "Spanish (Latin America)"), ("ar", "Arabic")]
)
def test_each_sentence_of_a_section_is_spoken_once_and_in_order(qtbot, dispatcher, voice, language, name):
    words = section_sentences(language)
    said = [spoken(sentence, language) for sentence in words]

    ended = say_all(qtbot, voice, words, language)

    assert len(words) > 10
    assert ended == list(range(1, len(words) + 1))
    assert dispatcher.spoken() == said
    assert dispatcher.voices() == [name] * len(words)
    assert dispatcher.seconds() > len(" ".join(said).split()) / WORDS_A_SECOND


def test_each_sentence_is_spoken_in_its_own_language(qtbot, dispatcher, voice):
    for sentence, language in (("One.", "en"), ("Dos.", "es"), ("واحد.", "ar"), ("Two.", "en")):
        assert voice.speaks("es")
        say_all(qtbot, voice, [sentence], language)

    assert dispatcher.spoken() == ["One.", "Dos.", "واحد.", "Two."]
    assert dispatcher.voices() == ["English (America)", "Spanish (Latin America)", "Arabic", "English (America)"]
    assert not voice.speaks("xx")


def test_the_window_goes_on_while_speech_comes_up_speaks_and_hangs(qtbot, dispatcher, voice):
    ticks = Ticks()
    say_all(qtbot, voice, ["One.", "Two."], "en")
    dispatcher.hang()
    with qtbot.waitSignal(voice.lost, timeout=UP_MS):
        voice.ended.connect(lambda: voice.say("Four.", "en", rate=0.0, volume=0.6))
        voice.say("Three.", "en", rate=0.0, volume=0.6)

    assert ticks.longest < 0.25


def test_a_server_that_crashes_is_lost_and_speech_comes_back_with_it(qtbot, dispatcher, voice):
    say_all(qtbot, voice, ["One."], "en")
    dispatcher.kill()
    with qtbot.waitSignal(voice.lost, timeout=UP_MS):
        again = voice.ended.connect(lambda: voice.say("Three.", "en", rate=0.0, volume=0.6))
        voice.say("Two.", "en", rate=0.0, volume=0.6)
    voice.ended.disconnect(again)
    with qtbot.waitSignal(voice.lost, timeout=UP_MS):
        voice.say("Nobody hears it.", "en", rate=0.0, volume=0.6)
    assert not voice.speaks("en")

    dispatcher.start()
    qtbot.waitUntil(dispatcher.is_up, timeout=10_000)
    voice.forget()
    say_all(qtbot, voice, ["Four."], "en")

    assert dispatcher.spoken()[-1] == "Four."
