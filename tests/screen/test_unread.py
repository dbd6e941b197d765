"""Whatever of the library cannot be read, whoever touches the screen is told, and it never stands still."""

from datetime import date

import pytest

from kiosk.pack.errors import PackDamaged
from kiosk.pack.read import Pack
from kiosk.screen.lifeline import Care, Lifeline
from kiosk.tablet.pulse.listener import Listener
from kiosk.tablet.pulse.statuses import RESTART
from tests.screen.places import ARTICLE, PLACES, place
from tests.screen.test_lifeline import App


@pytest.fixture
def spoil(monkeypatch):
    """From now on some rows of the pack are damaged."""

    def damaged(*_: object) -> None:
        raise PackDamaged("a.pack", "a part of it has changed since it was made")

    return lambda *names: [monkeypatch.setattr(Pack, name, damaged) for name in names]


def test_a_visit_that_cannot_begin_is_said_and_begins_as_soon_as_it_can(wiped, spoil, monkeypatch):
    spoil("article_cards")
    wiped.kiosk.pages.reread()
    wiped.tap("begin")

    assert wiped.shows("sheet-trouble")
    assert wiped.visit.screen == "attract"
    assert wiped.visit.attractTitle == ""
    wiped.kiosk.store.reset()
    assert not wiped.shows("sheet-trouble")
    monkeypatch.undo()
    wiped.tap("begin")
    assert wiped.visit.screen == "library"


def test_cards_that_cannot_be_read_are_said_once(wiped, spoil, qtbot):
    spoil("article_cards")
    wiped.kiosk.pages.reread()
    wiped.kiosk.store.become(PLACES["library"])
    qtbot.waitUntil(lambda: wiped.shows("sheet-trouble"))
    wiped.visit.putAway()
    wiped.grab()

    assert wiped.visit.sheet == ""
    assert wiped.visit.screen == "library"


def test_a_way_that_leads_to_nothing_readable_is_said_and_the_page_stays(wiped, spoil):
    place(wiped, PLACES["article"])
    wiped.visit.openSearch()
    spoil("article")
    wiped.kiosk.pages.reread()
    before = wiped.state
    for deed in (wiped.visit.goBack, wiped.visit.openAsk, wiped.visit.openAdd):
        deed()
        assert wiped.shows("sheet-trouble")
        assert wiped.state == before
        wiped.visit.putAway()
        assert not wiped.shows("sheet-trouble")

    assert wiped.state.article == ARTICLE


def test_a_language_that_cannot_be_read_is_said_and_the_page_stays_in_its_own(wiped, spoil):
    place(wiped, PLACES["article"])
    spoil("article")
    wiped.visit.languages.speak("es")

    assert wiped.shows("sheet-trouble")
    assert (wiped.state.language, wiped.visit.screen) == ("en", "article")


def test_where_it_cannot_be_told_whether_there_is_a_leaflet_none_is_offered(wiped, spoil):
    place(wiped, PLACES["article"])
    spoil("article")
    wiped.kiosk.pages.reread()

    assert not wiped.visit.printing.leafletOffered


def test_a_day_that_cannot_be_turned_is_said_and_turned_as_soon_as_it_can(tablet, spoil, monkeypatch):
    spoil("turn")
    tablet.kiosk.follow_days(lambda: date(2026, 5, 4))
    assert tablet.shows("sheet-trouble")
    monkeypatch.undo()
    tablet.visit.putAway()
    tablet.tap("begin")
    tablet.visit.finish()

    assert tablet.kiosk.pages.pack.today == date(2026, 5, 4)
    assert not tablet.shows("sheet-trouble")


def test_a_kiosk_that_cannot_read_what_it_starts_with_starts_anew_once_that_was_seen(open_tablet, tmp_path):
    app, tablets = App(), []

    def opened():
        tablets.append(open_tablet())
        tablets[0].kiosk.store.miss()
        return tablets[0].kiosk

    Lifeline(app, opened, Care(Listener(lambda _: True), tmp_path, lambda *_: None))
    assert app.ends == []
    tablets[0].visit.putAway()

    assert app.ends == [RESTART]
