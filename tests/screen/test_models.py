"""Every list that QML shows keeps Qt's rules for models, whatever a visitor does."""

from operator import attrgetter

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.pack.read import Pack
from kiosk.screen.language_model import LanguageModel
from kiosk.screen.languages import Language
from kiosk.screen.pages import Pages
from kiosk.screen.presence import Presence
from kiosk.screen.reader import Reader
from kiosk.screen.staff.backroom import Backroom
from kiosk.screen.staff.staff_model import StaffModel
from kiosk.screen.store import VisitStore
from kiosk.screen.visit_model import VisitModel
from kiosk.screen.voice import Silence
from kiosk.tablet.settings import Settings
from kiosk.visit.display import TEXT_SIZES, Scheme
from kiosk.visit.idle import Patience
from kiosk.visit.my_list import MOST_ENTRIES
from kiosk.visit.visit import Visit

ARTICLE = "ketamine-dose"
LISTS = {
    "library",
    "article.facts",
    "article.sections",
    "article.lead",
    "section.rail",
    "section.blocks",
    "asking.topics",
    "asking.questions",
    "answer.path",
    "answer.more",
    "answer.followUps",
    "search.hits",
    "myList.entries",
    "check.options",
    "sure.sources",
    "offer.offers",
    "about.sources",
    "about.approvals",
    "about.scores",
    "about.licences",
    "languages.choices",
}


class Models:
    """The view models without a window."""

    def __init__(self, pack: Pack, clock) -> None:
        self.clock = clock
        self.store = VisitStore(Visit("en"))
        chosen = Settings()
        pages = Pages(pack, chosen, lambda: (), "0", self.store)
        self.store.shown_by(pages.show, pages.forget)
        self.presence = Presence(self.store, Patience(), clock)
        self.visit = VisitModel(
            self.store,
            pages,
            self.presence,
            LanguageModel([Language("en", "English", right_to_left=False)], pages, self.store),
            Reader(self.store, self.presence, Silence),
            StaffModel(self.store, pack, chosen, ["en"], Backroom(), clock),
        )

    def lists(self) -> dict[str, QAbstractItemModel]:
        return {name: self._find(name) for name in LISTS}

    def _find(self, name: str) -> QAbstractItemModel:
        return attrgetter(name)(self.visit)


@pytest.fixture
def models(qapp, bundled_pack, clock):
    with Pack.open(bundled_pack) as pack:
        yield Models(pack, clock)


def walk(visit: VisitModel) -> None:
    """Fills every list at least once, and most of them twice with other rows."""
    visit.begin()
    visit.openArticle(ARTICLE)
    visit.openFactSources(0)
    visit.openSection(ARTICLE, "usual-dose")
    visit.openSection(ARTICLE, "staying-safe")
    visit.openAdd()
    visit.offer.toggle("How many visits are in my plan?")
    visit.openAbout()
    visit.openAsk()
    visit.openQuestion(ARTICLE, "start-dose")
    visit.answer.takeAlong()
    visit.openQuestion(ARTICLE, "why-usual")
    visit.answer.takeAlong()
    visit.openSearch()
    for letter in "dose":
        visit.search.type(letter)
    visit.search.eraseAll()
    visit.openMyList()
    visit.myList.raiseEntry(1)
    visit.myList.drop(0)
    visit.myList.undo()
    visit.openArticle(ARTICLE)
    visit.openCheck()
    visit.check.tryOption(0)
    visit.check.goOn()
    visit.goHome()
    visit.finish()


def test_every_list_keeps_the_rules_of_models(models):
    """Breaking one is logged as a warning, and a warning fails a test."""
    warning = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(found, warning) for found in models.lists().values()]

    walk(models.visit)

    assert len(testers) == len(LISTS)


def test_every_list_of_the_program_is_tried_here(models):
    tried = list(models.lists().values())

    assert [found for found in models.store.findChildren(QAbstractItemModel) if found not in tried] == []


def test_the_walk_puts_rows_into_every_list(models):
    most = dict.fromkeys(LISTS, 0)

    def count() -> None:
        for name, found in models.lists().items():
            most[name] = max(most[name], found.rowCount())

    models.store.changed.connect(count)
    walk(models.visit)

    assert {name for name, rows in most.items() if not rows} <= {"about.licences", "about.approvals", "about.scores"}


TOUCHES = st.one_of(
    st.sampled_from(
        [
            ("begin",),
            ("goHome",),
            ("goBack",),
            ("openAsk",),
            ("openSearch",),
            ("openCheck",),
            ("openMyList",),
            ("showStaff",),
            ("openText",),
            ("openHelp",),
            ("openAdd",),
            ("openAbout",),
            ("openSectionSources",),
            ("openAnswerSources",),
            ("putAway",),
            ("shade",),
            ("unshade",),
            ("openArticle", ARTICLE),
            ("openArticle", "no-such-article"),
            ("openSection", ARTICLE, "usual-dose"),
            ("openQuestion", ARTICLE, "start-dose"),
            ("openLink", "term", ARTICLE, "term-trial"),
            ("openLink", "topic", ARTICLE, "ask-dose"),
            ("openLink", "question", "", "no-such-question"),
            ("answer.takeAlong",),
            ("myList.undo",),
            ("search.erase",),
            ("search.eraseAll",),
            ("check.goOn",),
            ("check.startAgain",),
        ]
    ),
    st.sampled_from("adeo ").map(lambda letter: ("search.type", letter)),
    st.integers(-1, 5).map(lambda number: ("myList.drop", number)),
    st.integers(-1, 5).map(lambda number: ("myList.raiseEntry", number)),
    st.integers(-1, 3).map(lambda number: ("myList.showCode", number)),
    st.integers(-1, 5).map(lambda number: ("check.tryOption", number)),
    st.integers(-1, 5).map(lambda number: ("openFactSources", number)),
    st.sampled_from(TEXT_SIZES).map(lambda size: ("display.setTextSize", size)),
    st.sampled_from([scheme.value for scheme in Scheme]).map(lambda scheme: ("display.setScheme", scheme)),
    st.sampled_from([1.0, 60.0, 125.0, 160.0]).map(lambda seconds: ("wait", seconds)),
)


def touch(models: Models, name: str, *words: object) -> None:
    """One touch, or some seconds without any."""
    if name == "wait":
        models.clock.now += words[0]
        models.presence.look()
        return
    models.presence.noteSign()
    models.presence.stay()
    attrgetter(name)(models.visit)(*words)


@given(st.lists(TOUCHES, max_size=25))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_after_any_touches_and_pauses_a_reset_is_first_boot(models, touches):
    models.visit.begin()
    for name, *words in touches:
        touch(models, name, *words)

        assert models.visit.listCount <= MOST_ENTRIES
        assert models.visit.screen != "attract" or models.visit.sheet in {"", "trouble"}
    models.visit.finish()

    assert models.store.visit == models.store.first
    assert not models.store.trouble
    assert not models.presence.warned
    assert [
        name
        for name, found in models.lists().items()
        if found.rowCount() and name not in {"library", "languages.choices"}
    ] == []
