"""The code that carries the list to a phone, as it stands on the screen."""

import pytest

from kiosk.visit.my_list import Entry
from kiosk.visit.visit import took_along
from tests.screen.room import place, reach, rooms
from tests.tablet.qr_reader import read

QUESTIONS = [
    ("What dose will I start on?", "The usual dose"),
    ("Can I drive home after?", "Questions"),
    ("What if I do not feel better?", ""),
]
MANY = [(f"What is the plan if it does not help me, number {number}?", "") for number in range(1, 13)]


def fill(tablet, questions) -> None:
    for text, origin in questions:
        tablet.kiosk.store.become(took_along(tablet.state, Entry(text, "ketamine-dose", "", origin)))


def code_squares(tablet) -> list[list[bool]]:
    """The squares of the code, taken from the picture of the window."""
    plate = place(tablet.item("code"))
    picture, size = tablet.grab(), tablet.visit.myList.codeSize
    square = plate.width() / (size + 8)
    assert square == int(square)
    spot = [int(4.5 * square + number * square) for number in range(size)]
    left, top = round(plate.x()), round(plate.y())
    return [[picture.pixelColor(left + x, top + y).lightness() < 128 for x in spot] for y in spot]


@pytest.fixture
def listing(tablet):
    """A visitor with three questions, on the list."""
    tablet.tap("begin")
    fill(tablet, QUESTIONS)
    tablet.tap("bar-list")
    return tablet


@pytest.mark.parametrize("scheme", ["light", "dark", "high-contrast"])
def test_a_phone_reads_the_list_off_the_screen_in_every_theme(listing, qtbot, scheme):
    listing.visit.display.setScheme(scheme)
    qtbot.wait(30)

    words = read(code_squares(listing))

    assert words.splitlines() == [
        "Your clinic",
        *(f"{number}. {text}" for number, (text, _) in enumerate(QUESTIONS, 1)),
        "In crisis? Call or text 988.",
    ]


def test_a_quiet_zone_of_four_squares_is_white_in_the_dark_theme(listing, qtbot):
    listing.visit.display.setScheme("dark")
    qtbot.wait(30)
    plate, picture = place(listing.item("code")).toRect(), listing.grab()
    square = plate.width() // (listing.visit.myList.codeSize + 8)

    edge = [plate.x() + step for step in range(8, plate.width() - 8)]
    assert all(picture.pixelColor(x, plate.y() + y).lightness() > 250 for x in edge for y in (1, 4 * square - 1))


def test_a_long_list_needs_several_codes_and_a_touch_shows_the_next(tablet, qtbot):
    tablet.tap("begin")
    fill(tablet, MANY)
    tablet.tap("bar-list")
    parts = tablet.visit.myList.codeCount
    read_off = ""
    for _ in range(parts):
        qtbot.wait(20)
        read_off += read(code_squares(tablet))
        tablet.tap("code-next")

    assert parts > 1
    assert all(text in read_off for text, _ in MANY)
    assert tablet.visit.myList.code == 0


@pytest.mark.parametrize("questions", [QUESTIONS, MANY])
def test_a_phone_sees_the_whole_code_with_squares_wide_enough(tablet, qtbot, questions):
    tablet.tap("begin")
    fill(tablet, questions)
    tablet.tap("bar-list")
    for room in rooms(tablet, qtbot):
        reach(tablet, qtbot, "code", "list")
        square = tablet.item("code").width() / (tablet.visit.myList.codeSize + 8)
        assert square * 25.4 / tablet.window.property("pixelsPerInch") >= 0.8, room


def test_the_crisis_line_stands_under_the_code(open_tablet):
    tablet = open_tablet(crisis_line="555 & <more>")
    tablet.tap("begin")
    fill(tablet, QUESTIONS)
    tablet.tap("bar-list")

    assert "555 &amp; &lt;more>" in tablet.item("list-crisis-line").property("text")


def test_nobody_is_told_to_text_a_line_that_takes_calls_alone(open_tablet):
    tablet = open_tablet(crisis_line="116 123", crisis_line_takes_texts=False)
    tablet.tap("begin")
    fill(tablet, QUESTIONS)
    for language, help_words, list_words in [
        ("en", "In a crisis, call", "In crisis? Call 116 123"),
        ("es", "En una crisis, llame al", "¿En crisis? Llame al 116 123"),
        ("ar", "عند الأزمة، اتصل بالرقم", "في أزمة؟ اتصل بالرقم \u2066116 123\u2069"),
    ]:
        tablet.visit.languages.speak(language)
        tablet.visit.openMyList()
        assert tablet.item("list-crisis-line").property("plain") == list_words
        assert tablet.visit.myList.codeText.endswith(f"{list_words}.")
        tablet.tap("bar-help")
        assert tablet.item("crisis-line").property("words") == help_words
        tablet.visit.putAway()
