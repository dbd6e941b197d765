"""The voice: each sentence is said and ends once, in order, whatever comes between."""

from tests.tablet.voice_room import HURRY, Room


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


def test_numbers_and_units_are_said_in_words(qapp):
    room = Room().ready()
    room.say("0.5 mg/kg", "es")

    assert room.engine.said == ["medio miligramo por cada kilogramo"]


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
