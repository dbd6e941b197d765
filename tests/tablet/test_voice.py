"""The voice: each sentence ends once, nothing holds up the window, and no engine can keep it waiting for ever."""

import pytest
from PySide6.QtCore import QObject

from kiosk.tablet.utterance import Patience
from kiosk.tablet.voice import Voice
from tests.tablet.fake_engine import FakeEngine

HURRY = Patience(up=60, begin=60, letter=0, hush=30)
NEVER = Patience(up=600_000, begin=600_000, letter=0, hush=600_000)


class Room:
    """A voice, the engines it has asked for, and what it reported."""

    def __init__(self, patience: Patience = NEVER, engine: str = "speechd") -> None:
        self.engines: list[FakeEngine] = []
        self.heard: list[int | str] = []
        self.languages: tuple[str, ...] = ("en", "es", "ar")
        self.voice = Voice(engine, patience, self._make)
        self.voice.ended.connect(self.heard.append)
        self.voice.lost.connect(lambda: self.heard.append("lost"))

    def _make(self, name: str, parent: QObject) -> FakeEngine:
        self.engines.append(FakeEngine(name, parent, self.languages))
        return self.engines[-1]

    @property
    def engine(self) -> FakeEngine:
        return self.engines[-1]

    def say(self, words: str = "Hello.", language: str = "en") -> int:
        return self.voice.say(words, language, rate=0.0, volume=0.5)

    def ready(self) -> "Room":
        self.voice.wake()
        self.engine.up.emit(True)
        return self


def test_no_engine_is_started_before_something_is_to_be_said(qapp):
    room = Room()

    assert room.voice.speaks("en")
    assert not room.engines


def test_what_is_said_before_the_engine_is_up_is_said_when_it_is(qapp):
    room = Room()
    token = room.say()
    assert not room.engine.said

    room.engine.up.emit(True)
    room.engine.speak()

    assert room.engine.said == ["Hello."]
    assert room.heard == [token]


def test_sentences_end_once_each_and_in_order(qapp):
    room = Room().ready()
    tokens = []
    for words in ("One.", "Two.", "Three."):
        tokens.append(room.say(words))
        room.engine.speak()

    assert room.engine.said == ["One.", "Two.", "Three."]
    assert room.heard == tokens


def test_a_new_sentence_waits_until_the_old_one_is_silenced(qapp):
    room = Room().ready()
    room.say("Old.")
    room.engine.began.emit()
    new = room.say("New.")
    assert room.engine.said == ["Old."]
    assert room.engine.stops == 1

    room.engine.fell_silent.emit()
    assert room.engine.said == ["Old.", "New."]
    assert not room.heard
    room.engine.speak()

    assert room.heard == [new]


def test_silence_before_a_sentence_has_begun_is_not_its_end(qapp):
    room = Room().ready()
    token = room.say()
    room.engine.fell_silent.emit()
    assert not room.heard

    room.engine.speak()

    assert room.heard == [token]


def test_a_stopped_sentence_does_not_end(qapp):
    room = Room().ready()
    room.say()
    room.engine.began.emit()
    room.voice.stop()
    room.engine.fell_silent.emit()

    assert room.engine.stops == 1
    assert not room.heard


def test_an_engine_that_ignores_a_stop_does_not_hold_up_the_next_sentence(qtbot):
    room = Room(HURRY).ready()
    room.say("Old.")
    room.engine.began.emit()
    room.say("New.")

    qtbot.waitUntil(lambda: room.engine.said == ["Old.", "New."], timeout=2000)


@pytest.mark.parametrize("begins", [True, False])
def test_a_sentence_that_never_ends_counts_as_ended_and_a_second_one_as_a_lost_engine(qtbot, begins):
    room = Room(HURRY).ready()
    first = room.say("One.")
    if begins:
        room.engine.began.emit()
    qtbot.waitUntil(lambda: room.heard == [first], timeout=2000)
    room.say("Two.")

    qtbot.waitUntil(lambda: room.heard == [first, "lost"], timeout=2000)
    assert room.engine.retired


def test_a_sentence_that_ends_forgives_one_that_did_not(qtbot):
    room = Room(HURRY).ready()
    first = room.say("One.")
    qtbot.waitUntil(lambda: room.heard == [first], timeout=2000)
    second = room.say("Two.")
    qtbot.waitUntil(lambda: room.engine.said == ["One.", "Two."], timeout=2000)
    room.engine.speak()
    third = room.say("Three.")

    qtbot.waitUntil(lambda: room.heard == [first, second, third], timeout=2000)
    assert not room.engine.retired


def test_an_engine_that_breaks_in_the_middle_is_lost_and_the_next_sentence_gets_a_new_one(qapp):
    room = Room().ready()
    room.say("One.")
    room.engine.began.emit()
    room.engine.broke.emit()
    assert room.heard == ["lost"]
    assert room.voice.speaks("en")

    again = room.say("One.")
    room.engine.up.emit(True)
    room.engine.speak()

    assert [engine.retired for engine in room.engines] == [True, False]
    assert room.heard == ["lost", again]


def test_what_a_retired_engine_still_reports_changes_nothing(qapp):
    room = Room().ready()
    old = room.engine
    room.say()
    old.broke.emit()
    room.say("Again.")
    room.engine.up.emit(True)
    room.engine.began.emit()
    old.fell_silent.emit()
    old.broke.emit()
    old.up.emit(False)

    assert room.heard == ["lost"]
    assert not room.engine.retired


def test_an_engine_that_does_not_come_up_is_lost_and_is_not_asked_for_twice(qtbot):
    room = Room(HURRY)
    room.say()
    qtbot.waitUntil(lambda: room.heard == ["lost"], timeout=2000)
    token = room.say("Again.")
    assert len(room.engines) == 1

    room.engine.up.emit(True)
    room.engine.speak()

    assert room.engine.said == ["Again."]
    assert room.heard == ["lost", token]


def test_each_engine_of_the_platform_is_tried(qapp, monkeypatch):
    monkeypatch.setattr("sys.platform", "win32")
    room = Room(engine="")
    token = room.say()
    room.engine.up.emit(False)
    room.engine.up.emit(True)
    room.engine.speak()

    assert [engine.name for engine in room.engines] == ["winrt", "sapi"]
    assert room.heard == [token]


def test_without_any_engine_there_is_no_voice_until_the_visit_is_over(qapp):
    room = Room()
    room.say()
    room.engine.up.emit(False)
    assert room.heard == ["lost"]
    assert not room.voice.speaks("en")

    room.voice.forget()

    assert room.voice.speaks("en")


def test_without_qts_speech_there_is_no_voice(qtbot):
    def fail(name: str, parent: QObject) -> FakeEngine:
        raise ImportError(name)

    voice = Voice("speechd", NEVER, fail)
    with qtbot.waitSignal(voice.lost, timeout=2000):
        voice.say("Hello.", "en", rate=0.0, volume=1.0)

    assert not voice.speaks("en")


def test_a_language_without_a_voice_is_said_to_have_none_and_looked_for_again_in_the_next_visit(qapp):
    room = Room()
    room.languages = ("en",)
    room.say("Hola.", "es")
    room.engine.up.emit(True)
    assert room.heard == ["lost"]
    assert not room.voice.speaks("es")
    assert room.voice.speaks("en")
    assert not room.engine.retired

    room.voice.forget()

    assert room.engine.retired
    assert room.voice.speaks("es")


def test_closing_leaves_a_hanging_engine_behind(qapp):
    room = Room().ready()
    room.engine.hangs = True
    room.voice.close()

    assert room.engine.retired
    assert room.engine.abandoned
