"""The voice when an engine hangs, breaks, does not come up or lacks a language: never stuck, and it says so."""

import pytest

from tests.tablet.voice_room import HURRY, Room


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


def test_closing_ends_the_engine(qapp):
    room = Room().ready()
    room.voice.close()

    assert room.engine.retired
    assert room.engine.ended
