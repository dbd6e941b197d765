"""The main job from end to end, by touch: begin, read, ask, take a list along, finish."""

import pytest


def test_the_first_touch_wakes_the_screen_and_does_nothing_else(tablet):
    tablet.tap("begin")

    assert tablet.visit.screen == "library"
    assert tablet.state.trail == ()


def test_a_card_of_the_library_opens_its_article(tablet):
    tablet.tap("begin")

    tablet.tap("article-ketamine-dose")

    assert tablet.visit.screen == "article"
    assert "How the right ketamine dose is chosen" in tablet.texts()


def test_a_tile_opens_its_section_and_next_leads_through_all_of_them(tablet):
    tablet.tap("begin")
    tablet.tap("article-ketamine-dose")
    tablet.tap("section-brain-help")
    titles = []
    while tablet.visit.screen == "section":
        titles.append(tablet.visit.section.title)
        tablet.tap("next-section")

    assert titles == [
        "How ketamine helps the brain",
        "The usual dose",
        "Other ways to take it",
        "How soon it works",
        "Visits and follow-up",
        "Staying safe",
    ]
    assert tablet.visit.screen == "article"
    assert len(tablet.state.read) == 6


@pytest.mark.parametrize("article", ["ketamine-dose", "first-visit"])
def test_any_question_is_three_taps_from_the_attract_screen(tablet, article):
    tablet.tap("begin")
    tablet.tap("bar-ask")
    rows = tablet.visit.asking.questions
    targets = [
        rows.data(rows.index(row, 0), role)
        for row in range(rows.rowCount())
        for role, name in rows.roleNames().items()
        if bytes(name.data()) == b"article"
    ]

    assert article in targets


def test_the_care_team_button_puts_the_question_on_my_list(tablet):
    tablet.tap("begin")
    tablet.tap("bar-ask")
    tablet.tap("question-start-dose")

    tablet.tap("ask-care-team")

    assert tablet.visit.listCount == 1


def test_finishing_brings_back_the_first_boot_state(tablet):
    first = tablet.state
    tablet.tap("begin")
    tablet.visit.display.setTextSize(200)
    tablet.visit.display.setScheme("dark")
    tablet.visit.openMyList()

    tablet.visit.finish()

    assert tablet.state == first
    assert tablet.visit.screen == "attract"
