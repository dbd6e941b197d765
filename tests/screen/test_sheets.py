"""Sheets, the privacy shade, and "are you still there?"."""

import pytest
from PySide6.QtCore import QPoint

from tests.screen.room import in_view, place, reach, rooms, units

SHEETS = ["word", "sure", "text", "help", "add", "about", "trouble"]


@pytest.fixture
def reading(wiped):
    """A visitor in a section."""
    wiped.tap("begin")
    wiped.tap("article-ketamine-dose")
    wiped.visit.openSection("ketamine-dose", "usual-dose")
    return wiped


def lay(tablet, sheet: str) -> None:
    match sheet:
        case "word":
            tablet.visit.openLink("term", "ketamine-dose", "term-trial")
        case "sure":
            tablet.visit.openSectionSources()
        case "text":
            tablet.tap("bar-text")
        case "help":
            tablet.tap("bar-help")
        case "add":
            tablet.visit.openAdd()
        case "about":
            tablet.visit.openAbout()
        case _:
            tablet.visit.openArticle("no-such-article")


def fall_quiet(tablet, seconds: float) -> None:
    tablet.clock.now += seconds
    tablet.kiosk.presence.look()


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_lies_over_the_page_and_is_put_away(reading, sheet):
    lay(reading, sheet)
    assert reading.shows(f"sheet-{sheet}")

    reading.tap("sheet-close")

    assert reading.visit.sheet == ""
    assert reading.visit.screen == "section"


def test_touching_beside_a_sheet_puts_it_away_and_touches_nothing_below(reading):
    place_before = reading.state.where
    spot = reading.point("next-section")
    lay(reading, "word")

    reading.tap_at(QPoint(8, spot.y()))

    assert reading.visit.sheet == ""
    assert reading.state.where == place_before


def test_touching_the_paper_of_a_sheet_does_not_put_it_away(reading):
    lay(reading, "word")
    meaning = reading.item("word-meaning")

    reading.tap_at(place(meaning).center().toPoint())

    assert reading.visit.sheet == "word"


@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_can_be_read_to_its_end_and_closed_in_every_room(reading, qtbot, sheet):
    for room in rooms(reading, qtbot):
        lay(reading, sheet)
        qtbot.wait(20)
        scroller = reading.item("sheet-scroller")
        assert in_view(reading, reading.item("sheet-close")), room
        for _ in range(60):
            if not scroller.property("canPageDown"):
                break
            reading.tap("sheet-page-down")
            qtbot.wait(2)
        assert not scroller.property("canPageDown"), room


def test_text_grows_at_once_and_the_choice_is_marked_by_a_check(reading, qtbot):
    lay(reading, "text")

    reading.tap("text-size-150")
    qtbot.wait(20)

    assert reading.visit.display.textSize == 150
    assert reading.item("text-size-150").property("checked")
    marks = [item for item in reading.items() if item.inherits("QQuickImage") and item.property("name") == "check"]
    assert any(reading.item("text-size-150").isAncestorOf(mark) for mark in marks)
    assert not any(reading.item("text-size-100").isAncestorOf(mark) for mark in marks)


@pytest.mark.parametrize("scheme", ["light", "dark", "high-contrast"])
def test_colours_change_at_once(reading, qtbot, scheme):
    lay(reading, "text")

    reading.tap(f"scheme-{scheme}")
    qtbot.wait(20)

    assert reading.visit.display.scheme == scheme
    assert reading.item(f"scheme-{scheme}").property("checked")
    assert (reading.window.property("color").lightness() < 100) == (scheme == "dark")


def test_help_names_the_staff_first_and_then_the_numbers_of_the_clinic(open_tablet):
    tablet = open_tablet(crisis_line="116 123", emergency_number="112")
    tablet.tap("begin")
    tablet.tap("bar-help")
    sheet = tablet.item("sheet-help")
    texts = [
        (place(item).y(), item.property("text"))
        for item in tablet.items()
        if sheet.isAncestorOf(item) and item.inherits("QQuickText") and item.property("text")
    ]

    assert min(texts)[1] == "Tell the staff here now"
    assert {"116 123", "112", "In a crisis, call or text"} <= {text for _, text in texts}


def test_both_numbers_are_in_view_at_once_in_every_room(reading, qtbot):
    lay(reading, "help")
    for room in rooms(reading, qtbot):
        assert in_view(reading, reading.item("crisis-line")), room
        assert in_view(reading, reading.item("emergency-number")), room


def test_help_stays_within_reach_under_every_sheet(reading):
    for sheet in SHEETS:
        lay(reading, sheet)
        reading.tap("bar-help")

        assert reading.shows("sheet-help"), sheet


def test_how_sure_a_figure_is_stands_in_words_with_its_sources(reading):
    reading.visit.goBack()
    reading.visit.openFactSources(0)

    assert reading.item("sure-meaning").property("text") == "Several good studies agree on this."
    assert any("Fava" in text for text in reading.texts())


def test_ready_questions_go_on_the_list_and_off_again(reading):
    lay(reading, "add")
    reading.tap("offer-1")
    assert reading.visit.listCount == 1
    assert reading.item("offer-1").property("checked")

    reading.tap("offer-1")

    assert reading.visit.listCount == 0


def test_a_question_added_in_a_section_says_where_it_came_from(reading):
    lay(reading, "add")
    reading.tap("offer-0")

    assert reading.state.my_list.entries[0].place == "The usual dose"


def test_who_wrote_it_says_that_a_clinician_has_yet_to_review_it(reading):
    lay(reading, "about")

    assert "Awaiting" in reading.item("review").property("text")
    assert any("31 May 2027" in text for text in reading.texts())


def test_the_shade_covers_the_whole_window(reading):
    reading.tap("bar-hide")

    cover = reading.item("shade")
    assert (cover.width(), cover.height()) == (1280, 800)
    colours = {reading.grab().pixelColor(x, y).rgb() for x in (3, 1276) for y in (3, 400, 796)}
    assert len(colours) == 1


def test_a_touch_anywhere_answers_and_touches_nothing_below(reading):
    where = reading.state.where
    spot = reading.point("next-section")
    fall_quiet(reading, 125)

    reading.tap_at(spot)

    assert not reading.visit.presence.warned
    assert reading.state.where == where


def test_the_warning_stays_while_a_finger_rests_on_its_buttons(reading, qtbot):
    fall_quiet(reading, 125)
    spot = reading.point("still-wipe")

    reading.press(spot)
    qtbot.wait(20)
    assert reading.shows("still-wipe")
    reading.release(spot)

    assert reading.visit.screen == "attract"


def test_a_finger_that_slides_off_a_button_wipes_nothing(reading, qtbot):
    fall_quiet(reading, 125)
    spot = reading.point("still-wipe")
    reading.press(spot)
    for step in range(1, 12):
        reading.move(spot - QPoint(0, 30 * step))
        qtbot.wait(1)

    reading.release(spot - QPoint(0, 330))

    assert reading.visit.screen == "section"
    reading.kiosk.presence.look()
    assert not reading.visit.presence.warned


def test_a_touch_starts_the_time_anew_even_before_it_ends(reading):
    fall_quiet(reading, 149)
    reading.press(reading.point("still-here"))

    fall_quiet(reading, 100)

    assert reading.visit.screen == "section"


def test_the_warning_fits_every_room(reading, qtbot):
    for room in rooms(reading, qtbot):
        fall_quiet(reading, 125)
        qtbot.wait(20)

        for name in ("still-here", "still-wipe"):
            item = reading.item(name)
            assert in_view(reading, item), f"{name}, {room}"
            assert min(item.width(), item.height()) >= 72 * units(reading) - 1, f"{name}, {room}"
        reading.tap("still-here")


def test_every_offer_is_reached_in_every_room(reading, qtbot):
    lay(reading, "add")
    for _ in rooms(reading, qtbot):
        reach(reading, qtbot, "offer-6", "sheet")
