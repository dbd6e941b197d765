"""When reading aloud stops, and how it stands with the time after which nobody is there."""

import pytest


@pytest.mark.parametrize("way", ["next-section", "bar-home", "bar-text", "bar-help", "bar-language", "open-sources"])
def test_any_navigation_and_any_sheet_stops_it(listening, voice, way):
    if way == "open-sources":
        listening.visit.openSectionSources()
    else:
        listening.tap(way)

    assert voice.silent
    assert not listening.visit.reader.playing
    assert not listening.visit.reader.paused
    assert len(voice.said) == 1


def test_the_shade_stops_it_and_hides_the_strip(listening, voice):
    listening.tap("bar-hide")

    assert voice.silent
    assert not listening.shows("listen-strip")


def test_another_language_stops_it_and_is_then_read_in_its_own(listening, voice):
    listening.visit.languages.speak("es")
    assert voice.silent

    listening.tap("listen-play")

    assert voice.tongues[-1] == "es"


def test_a_sheet_is_read_and_not_the_page_below_it(listening, voice):
    listening.tap("bar-help")
    listening.tap("listen-play")
    said = [voice.said[-1], *voice.go_on()]

    assert said[0] == "Tell the staff here now"
    assert "The usual dose" not in said
    assert said[-1] == "Close"


def test_reading_keeps_the_visit_going_and_its_end_starts_the_time_anew(listening, voice):
    for _ in range(5):
        listening.clock.now += 100
        listening.kiosk.presence.look()
    assert not listening.visit.presence.warned

    listening.tap("listen-play")
    listening.clock.now += 121
    listening.kiosk.presence.look()

    assert listening.visit.presence.warned


def test_the_warning_is_heard_by_whoever_listened(listening, voice):
    listening.tap("listen-play")
    listening.clock.now += 121
    listening.kiosk.presence.look()

    assert voice.said[-1].startswith("Are you still there?")
    assert not voice.silent


def test_the_warning_is_silent_for_whoever_did_not(reading, voice):
    reading.clock.now += 121
    reading.kiosk.presence.look()

    assert reading.visit.presence.warned
    assert voice.said == []
