"""Whatever happens to the voice, in whatever order: each sentence ends once at most, and it can always speak again."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tablet.voice_room import Room

EVENTS = ["say", "stop", "forget", "up", "not up", "began", "silent", "broke", "late", "run out"]


def happen(room: Room, event: str) -> None:
    engine = room.engines[-1] if room.engines else None
    match event, engine:
        case "say", _:
            room.say(f"Sentence {len(room.heard)}.")
        case "stop", _:
            room.voice.stop()
        case "forget", _:
            room.voice.forget()
        case "run out", _:
            room.voice._watch.stop()
            room.voice._run_out()
        case "late", _:
            for old in room.engines[:-1]:
                old.began.emit()
                old.fell_silent.emit()
        case "up" | "not up", engine if engine is not None and not room.voice._is_up:
            engine.up.emit(event == "up")
        case "began", engine if engine is not None:
            engine.began.emit()
        case "silent", engine if engine is not None:
            engine.fell_silent.emit()
        case "broke", engine if engine is not None:
            engine.broke.emit()


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(EVENTS), max_size=40))
def test_any_order_of_events_leaves_a_voice_that_can_speak(qapp, events):
    room = Room()
    for event in events:
        happen(room, event)
    ended = [heard for heard in room.heard if isinstance(heard, int)]
    assert ended == sorted(set(ended))
    assert all(1 <= number <= room.voice._token for number in ended)

    room.voice.stop()
    happen(room, "silent")
    room.voice.forget()
    last = room.say("At the end.")
    happen(room, "up")
    happen(room, "silent")
    room.engine.speak()

    assert room.engine.said[-1] == "At the end."
    assert room.heard[-1] == last
    room.voice.close()
