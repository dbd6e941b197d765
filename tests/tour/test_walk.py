"""The tour comes by everything that a library holds."""

from dataclasses import replace

import pytest

from kiosk.pack.read import Pack
from kiosk.tour.stop import Over, Stop, told_apart
from kiosk.tour.walk import stops
from kiosk.visit.sheet import AboutSheet, AddSheet, HelpSheet, SureSheet, TextSheet, WordSheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import (
    AllArticles,
    Asking,
    Attract,
    Checking,
    InAnswer,
    InArticle,
    InMyList,
    InPanel,
    InSection,
    Searching,
    ShowingStaff,
)


@pytest.fixture
def walk(bundled: Pack) -> tuple[Stop, ...]:
    return stops(bundled, "en")


def heads(pack: Pack):
    return [pack.article("en", card.id) for card in pack.article_cards("en", 0, 99)]


def test_every_kind_of_screen_and_sheet_is_on_it(walk: tuple[Stop, ...]) -> None:
    screens = {type(stop.visit.where) for stop in walk}
    sheets = {type(stop.visit.sheet) for stop in walk if stop.visit.sheet}

    assert screens == {
        Attract,
        AllArticles,
        InArticle,
        InSection,
        Asking,
        InAnswer,
        Searching,
        InMyList,
        ShowingStaff,
        Checking,
        InPanel,
    }
    assert sheets == {AboutSheet, AddSheet, HelpSheet, SureSheet, TextSheet, WordSheet}
    assert {stop.over for stop in walk} == set(Over)
    assert any(stop.visit.shaded for stop in walk)


def test_every_section_question_and_word_is_on_it(walk: tuple[Stop, ...], bundled: Pack) -> None:
    places = {stop.visit.where for stop in walk}
    words = {stop.visit.sheet for stop in walk}

    for head in heads(bundled):
        assert {InSection(head.id, card.id) for card in head.sections} <= places
        assert {InAnswer(head.id, card.id) for topic in head.topics for card in topic.questions} <= places
        assert {WordSheet(head.id, term.id) for term in bundled.terms("en", head.id)} <= words


def test_each_item_of_the_check_is_drawn_untouched_tried_and_solved(walk: tuple[Stop, ...], bundled: Pack) -> None:
    drawn = [stop.visit.where for stop in walk if isinstance(stop.visit.where, Checking)]
    items = bundled.check("en", "ketamine-dose")

    for number, item in enumerate(items):
        tried = [where.tried for where in drawn if (where.article, where.item) == ("ketamine-dose", number)]
        right = next(place for place, option in enumerate(item.options) if option.right)
        assert tried[0] == ()
        assert right not in tried[1]
        assert right in tried[2]
    assert Checking("ketamine-dose", len(items)) in drawn


def test_names_are_told_apart_and_can_be_files(walk: tuple[Stop, ...]) -> None:
    names = [stop.name for stop in walk]

    assert len(set(names)) == len(names)
    assert all(set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for name in names)
    assert {"attract", "library", "section-usual-dose", "answer-how-long", "word-term-infusion", "sheet-text"} <= {
        *names
    }


def test_two_articles_may_use_one_name() -> None:
    stop = Stop("section-safety", "One", "Safety", Visit("en"))
    told = list(told_apart([("one", (stop,)), ("two", (replace(stop, group="Two"),))]))

    assert [stop.name for stop in told] == ["section-safety", "section-two-safety"]


def test_search_is_drawn_with_letters_that_find_and_letters_that_do_not(walk: tuple[Stop, ...], bundled: Pack) -> None:
    typed = {stop.name: stop.visit.where.typed for stop in walk if isinstance(stop.visit.where, Searching)}

    assert typed["search"] == ""
    assert bundled.search("en", typed["search-found"])
    assert not bundled.search("en", typed["search-nothing"])


def test_the_walk_is_the_same_each_time(walk: tuple[Stop, ...], bundled: Pack) -> None:
    assert stops(bundled, "en") == walk
