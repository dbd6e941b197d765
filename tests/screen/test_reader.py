"""Reading aloud, by touch, with a voice that only notes what it is told to say."""

import pytest

from kiosk.tablet.voice import Voice
from kiosk.tour.box import Box
from kiosk.tour.contrast import contrast_in, ratio

DOSE = [
    "Section 2 of 6",
    "The usual dose",
    "Most clinics start at 0.5 mg for each kilogram of body weight.",
    "It goes slowly into a vein over about 40 minutes.",
    "Doctors write this as 0.5 mg/kg.",
]


def marked(tablet) -> str:
    """The words that the mark lies on."""
    item = tablet.visit.reader.mark.item
    return "" if item is None else str(item.property("plain") or item.property("text") or item.property("name"))


def test_nothing_speaks_before_it_is_asked_to(reading, voice):
    assert voice.said == []
    assert not reading.shows("listen-strip")


def test_the_attract_screen_has_no_button_and_never_speaks(open_tablet, voice):
    tablet = open_tablet(voice=lambda: voice)
    tablet.visit.reader.listen()
    tablet.visit.reader.say("Anything")

    assert not tablet.shows("bar-listen")
    assert voice.said == []


def test_a_section_is_read_sentence_by_sentence_in_order(listening, voice):
    for _ in DOSE[1:]:
        voice.end()

    assert voice.said == DOSE
    assert set(voice.tongues) == {"en"}
    assert marked(listening).startswith("Doctors write this as")


def test_reading_goes_to_the_end_and_then_ends(listening, voice):
    said = voice.go_on()

    assert "Ask what dose you will start on, and why." in said
    assert said.index("Sources: 4") < said.index("All sections")
    assert not listening.visit.reader.playing
    assert marked(listening) == ""
    assert listening.shows("listen-strip")


def test_the_sentence_that_is_read_is_in_view(listening, voice, qtbot):
    mark = listening.visit.reader.mark
    view = listening.item("blocks")
    while not voice.silent:
        if listening.visit.reader.mark.item is not None and mark.lines and view.isAncestorOf(mark.item):
            line = mark.item.mapRectToItem(view, mark.lines[0])
            assert line.top() >= -1, voice.said[-1]
            assert line.bottom() <= view.height() + 1, voice.said[-1]
        voice.end()


def test_a_figure_gets_a_frame_while_its_alternative_is_read(listening, voice):
    while not voice.said[-1].startswith("A scale from 0 to 1"):
        voice.end()
    mark = listening.visit.reader.mark

    assert mark.lines == []
    assert 0 < mark.frame.height() < mark.item.height()
    assert mark.item.property("drawingHeight") is not None


def test_pause_holds_at_the_sentence_and_play_goes_on_with_it(listening, voice):
    voice.end()
    listening.tap("listen-play")

    assert voice.silent
    assert marked(listening) == DOSE[1]

    listening.tap("listen-play")

    assert voice.said == [DOSE[0], DOSE[1], DOSE[1]]


def test_repeat_says_the_last_sentence_again_and_goes_on_from_there(listening, voice):
    voice.end()
    listening.tap("listen-repeat")
    voice.end()

    assert voice.said == [DOSE[0], DOSE[1], DOSE[1], DOSE[2]]


def test_previous_and_next_go_from_sentence_to_sentence(listening, voice):
    listening.tap("listen-next")
    listening.tap("listen-next")
    listening.tap("listen-previous")

    assert voice.said == [DOSE[0], DOSE[1], DOSE[2], DOSE[1]]


def test_a_touch_on_the_page_is_silence_at_once_and_play_goes_on(listening, voice):
    voice.end()
    listening.tap_at(listening.item("blocks").mapToScene(listening.item("blocks").boundingRect().center()).toPoint())

    assert voice.silent
    assert marked(listening) == ""

    listening.tap("listen-play")

    assert voice.said[-1] == DOSE[1]


def test_speed_and_volume_have_steps_with_their_state_in_words(listening, voice):
    first = voice.tone
    listening.tap("listen-faster")
    for _ in range(2):
        listening.tap("listen-louder")

    assert listening.item("listen-rate").property("text") == "Fast"
    assert listening.item("listen-volume").property("text") == "5 of 5"
    assert voice.tone > first
    assert voice.said == [DOSE[0]] * 4
    assert not listening.item("listen-louder").isEnabled()


def test_a_reset_brings_speed_volume_and_silence_back(listening, voice):
    listening.tap("listen-slower")
    listening.tap("listen-quieter")
    listening.visit.finish()
    reader = listening.visit.reader

    assert voice.silent
    assert (reader.mouth.rate, reader.mouth.volume, reader.open) == (1, 3, False)
    reader.repeat()
    assert voice.silent


def test_stop_ends_the_reading_and_the_strip(listening, voice):
    listening.tap("listen-close")

    assert voice.silent
    assert not listening.shows("listen-strip")


def test_a_voice_lost_in_mid_sentence_is_said_and_can_be_tried_again(listening, voice):
    voice.end()
    voice.lose()

    assert "cannot read aloud just now" in listening.item("listen-refusal").property("text")
    listening.tap("listen-play")
    assert voice.said[-1] == DOSE[1]
    assert not listening.shows("listen-refusal")


def test_without_a_voice_the_button_is_off_and_says_so(open_tablet):
    tablet = open_tablet()
    tablet.tap("begin")
    tablet.tap("bar-listen")

    assert "no voice for English" in tablet.item("listen-refusal").property("text")
    assert not tablet.item("bar-listen").isEnabled()
    assert tablet.item("bar-listen").property("name") == "No voice for English"


def test_a_thing_said_once_holds_the_reading(listening, voice):
    listening.visit.reader.say("Home, button")
    voice.end()

    assert voice.said == [DOSE[0], "Home, button"]
    listening.visit.reader.play()
    assert voice.said[-1] == DOSE[0]


@pytest.mark.parametrize("scheme", ["light", "dark", "high-contrast"])
def test_the_letters_stand_out_from_the_mark_and_the_mark_from_the_page_even_in_grey(listening, voice, scheme):
    listening.visit.reader.stop()
    listening.visit.display.setScheme(scheme)
    listening.tap("listen-play")
    while not voice.said[-1].startswith("It is far below"):
        voice.end()
    mark = listening.visit.reader.mark
    picture = listening.grab()
    lines = [mark.item.mapRectToScene(line) for line in mark.lines]
    under = picture.pixel(round(lines[0].center().x()), round(lines[0].bottom()) - 1)

    assert len(lines) == 2
    assert all(contrast_in(picture, Box.of(line), 22) >= 4.5 for line in lines)
    assert ratio(under, picture.pixel(round(lines[0].left()) - 8, round(lines[0].bottom()) + 6)) >= 3


def test_from_right_to_left_the_mark_stands_at_the_right_and_the_signs_of_a_player_stay(listening, voice):
    listening.visit.languages.speak("ar")
    listening.tap("listen-play")
    voice.end()
    mark = listening.visit.reader.mark

    assert mark.lines[0].right() > mark.item.width() - 2
    assert listening.point("listen-previous").x() < listening.point("listen-next").x()
    assert listening.point("listen-close").x() < listening.point("listen-play").x()


def test_qt_s_own_engine_reads_one_sentence_after_the_other(open_tablet, qtbot):
    voice = Voice("mock")
    tablet = open_tablet(voice=lambda: voice)
    tablet.tap("begin")
    tablet.visit.reader.mouth.faster()
    tablet.tap("bar-listen")
    read: list[str] = []

    def third_is_read() -> bool:
        words = marked(tablet)
        if words and words not in read:
            read.append(words)
        return len(read) == 3

    qtbot.waitUntil(third_is_read, timeout=10_000)
    voice.close()

    assert read[:2] == ["Your clinic", "What would you like to know?"]
