"""The visit as QML sees it: every touch goes in here, every page is reached from here."""

from contextlib import suppress

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.pack.errors import PackUnusable
from kiosk.screen.about_model import AboutModel
from kiosk.screen.answer_model import AnswerModel
from kiosk.screen.article_model import ArticleModel
from kiosk.screen.ask_model import AskModel
from kiosk.screen.check_model import CheckModel
from kiosk.screen.display_model import DisplayModel
from kiosk.screen.guards_model import GuardsModel
from kiosk.screen.language_model import LanguageModel
from kiosk.screen.library_model import LibraryModel
from kiosk.screen.my_list_model import MyListModel
from kiosk.screen.names import page_key, screen_name, sheet_name
from kiosk.screen.pages import Pages
from kiosk.screen.presence import Presence
from kiosk.screen.print_model import PrintModel
from kiosk.screen.reader import Reader
from kiosk.screen.rest_model import RestModel
from kiosk.screen.search_model import SearchModel
from kiosk.screen.section_model import SectionModel
from kiosk.screen.sheet_models import OfferModel, SureModel, WordModel
from kiosk.screen.staff.staff_model import StaffModel
from kiosk.screen.store import VisitStore
from kiosk.visit.language import choosing_language
from kiosk.visit.sheet import AboutSheet, AddSheet, HelpSheet, Sheet, SureSheet, TextSheet, WordSheet
from kiosk.visit.visit import (
    Visit,
    asked,
    explored,
    laid,
    put_away,
    shaded,
    turned,
    went,
    went_back,
    went_home,
)
from kiosk.visit.where import Asking, Attract, Checking, InArticle, InMyList, InSection, Searching, ShowingStaff, Where

QML_IMPORT_NAME = "Kiosk.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it and hands it to Main.qml")
class VisitModel(QObject):  # type: ignore[operator]  # the 6.12 stub of QmlUncreatable lacks __call__
    """One visitor at a time. Nothing of a visit is kept after a reset."""

    leaving = Signal()
    changed = Signal()

    def __init__(
        self,
        store: VisitStore,
        pages: Pages,
        presence: Presence,
        languages: LanguageModel,
        reader: Reader,
        staff: StaffModel,
    ) -> None:
        super().__init__(store)
        self.store = store
        self._staff = staff
        self._pages = pages
        self._presence = presence
        self._languages = languages
        self._reader = reader
        self._settings = staff.settings
        self._display = DisplayModel(store)
        self.guard_state = GuardsModel(store, languages.codes, required=staff.settings.require_lockdown)
        self.rest_state = RestModel(store, wakes=staff.settings.wakes_by_touch)
        store.leaving.connect(self.leaving)
        store.changed.connect(self.changed)

    # What the visitor is looking at.

    @Property(str, notify=changed, final=True)
    def screen(self) -> str:
        return screen_name(self._visit.where)

    @Property(str, notify=changed, final=True)
    def pageKey(self) -> str:
        """Differs between two pages, and stays while a page only shows something else of itself."""
        return page_key(self._visit.where)

    @Property(str, notify=changed, final=True)
    def sheet(self) -> str:
        return "trouble" if self.store.trouble else sheet_name(self._visit.sheet)

    @Property(bool, notify=changed, final=True)
    def withdrawn(self) -> bool:
        """Whether the trouble is that an article is no longer shown."""
        return self.store.withdrawn

    @Property(str, notify=changed, final=True)
    def review(self) -> str:
        """How far the people of the clinic have got with what is shown; empty where all is well."""
        return self._pages.review

    @Property(bool, notify=changed, final=True)
    def nothingLeft(self) -> bool:
        """Whether every article is withdrawn."""
        return not self._pages.pack.article_count(self._visit.language)

    @Property(bool, notify=changed, final=True)
    def shaded(self) -> bool:
        return self._visit.shaded

    @Property(bool, notify=changed, final=True)
    def exploring(self) -> bool:
        """Whether a touch says what it meets, and a second one works it."""
        return self._visit.exploring

    @Property(bool, notify=changed, final=True)
    def canGoBack(self) -> bool:
        return bool(self._visit.trail) and not isinstance(self._visit.trail[-1], Attract)

    @Property(str, notify=changed, final=True)
    def currentArticle(self) -> str:
        """The article the visitor is in or was in last; empty in the library."""
        return self._visit.article

    @Property(str, notify=changed, final=True)
    def askedTopic(self) -> str:
        """The topic that Ask starts at; empty for the first."""
        return self._visit.where.topic if isinstance(self._visit.where, Asking) else ""

    @Property(int, notify=changed, final=True)
    def listCount(self) -> int:
        return len(self._visit.my_list.entries)

    @Property(str, notify=changed, final=True)
    def attractTitle(self) -> str:
        return self._pages.attract_title(self._visit.language)

    @Property(int, notify=changed, final=True)
    def attractMinutes(self) -> int:
        return self._pages.attract_minutes(self._visit.language)

    @Property(str, constant=True, final=True)
    def clinic(self) -> str:
        return self._settings.clinic

    @Property(str, constant=True, final=True)
    def crisisLine(self) -> str:
        return self._settings.crisis_line

    @Property(bool, constant=True, final=True)
    def crisisLineTakesTexts(self) -> bool:
        return self._settings.crisis_line_takes_texts

    @Property(str, constant=True, final=True)
    def emergencyNumber(self) -> str:
        return self._settings.emergency_number

    # Whom the pages talk to.

    @Property(Presence, constant=True, final=True)
    def presence(self) -> Presence:
        return self._presence

    @Property(Reader, constant=True, final=True)
    def reader(self) -> Reader:
        return self._reader

    @Property(DisplayModel, constant=True, final=True)
    def display(self) -> DisplayModel:
        return self._display

    @Property(GuardsModel, constant=True, final=True)
    def guards(self) -> GuardsModel:
        return self.guard_state

    @Property(RestModel, constant=True, final=True)
    def rest(self) -> RestModel:
        return self.rest_state

    @Property(LanguageModel, constant=True, final=True)
    def languages(self) -> LanguageModel:
        return self._languages

    @Property(LibraryModel, constant=True, final=True)
    def library(self) -> LibraryModel:
        return self._pages.library

    @Property(ArticleModel, constant=True, final=True)
    def article(self) -> ArticleModel:
        return self._pages.article

    @Property(SectionModel, constant=True, final=True)
    def section(self) -> SectionModel:
        return self._pages.section

    @Property(AskModel, constant=True, final=True)
    def asking(self) -> AskModel:
        return self._pages.ask

    @Property(AnswerModel, constant=True, final=True)
    def answer(self) -> AnswerModel:
        return self._pages.answer

    @Property(SearchModel, constant=True, final=True)
    def search(self) -> SearchModel:
        return self._pages.search

    @Property(MyListModel, constant=True, final=True)
    def myList(self) -> MyListModel:
        return self._pages.my_list

    @Property(PrintModel, constant=True, final=True)
    def printing(self) -> PrintModel:
        return self._pages.printing

    @Property(CheckModel, constant=True, final=True)
    def check(self) -> CheckModel:
        return self._pages.check

    @Property(WordModel, constant=True, final=True)
    def word(self) -> WordModel:
        return self._pages.word

    @Property(SureModel, constant=True, final=True)
    def sure(self) -> SureModel:
        return self._pages.sure

    @Property(OfferModel, constant=True, final=True)
    def offer(self) -> OfferModel:
        return self._pages.offer

    @Property(AboutModel, constant=True, final=True)
    def about(self) -> AboutModel:
        return self._pages.about

    @Property(StaffModel, constant=True, final=True)
    def staff(self) -> StaffModel:
        return self._staff

    # Where the visitor goes.

    @Slot()
    def begin(self) -> None:
        """The first touch of a visit: it wakes the screen and does nothing else."""
        if self.rest_state.property("dark"):
            self.rest_state.wake()
        elif isinstance(self._visit.where, Attract) and not self.guard_state.property("closed"):
            self.goHome()

    @Slot()
    def goHome(self) -> None:
        self.store.become_what(lambda: went_home(self._visit, self._home))

    @Slot()
    def goBack(self) -> None:
        """One step back; what is not there in the visitor's language is passed over."""
        self.store.become_what(self._back)

    def _back(self) -> Visit:
        visit = went_back(self._visit)
        while not self._pages.has(visit.language, visit.where) and visit != (before := went_back(visit)):
            visit = before
        return visit if self._pages.has(visit.language, visit.where) else went_home(visit, self._home)

    @Slot(str)
    def openArticle(self, article: str) -> None:
        self._go(InArticle(article))

    @Slot(str, str)
    def openSection(self, article: str, section: str) -> None:
        """Opens a section. From one section to another of the same article is no step: back leads to the article."""
        where = InSection(article, section)
        beside = isinstance(self._visit.where, InSection) and self._visit.where.article == article
        self.store.become(put_away(turned(self._visit, where)) if beside else went(self._visit, where))

    @Slot()
    def openAsk(self) -> None:
        self._go(Asking(self._article))

    @Slot(str, str)
    def openQuestion(self, article: str, question: str) -> None:
        self.store.become(asked(self._visit, article, question))

    @Slot(str, str, str)
    def openLink(self, kind: str, article: str, target: str) -> None:
        """Opens what a link, a follow-up or a search hit leads to; an empty article is the one the visitor is in."""
        article = article or self._article
        match kind:
            case "section":
                self.openSection(article, target)
            case "question":
                self.openQuestion(article, target)
            case "term":
                self._lay(WordSheet(article, target))
            case "topic":
                self._go(Asking(article, target))
            case "article":
                self.openArticle(target)

    @Slot()
    def openSearch(self) -> None:
        self._go(Searching())

    @Slot()
    def openCheck(self) -> None:
        if self._article:
            self._go(Checking(self._article))

    @Slot()
    def openMyList(self) -> None:
        self._go(InMyList())

    @Slot()
    def showStaff(self) -> None:
        self._go(ShowingStaff())

    @Slot()
    def finish(self) -> None:
        """The visitor is finished: everything is wiped."""
        self.store.reset()

    # Sheets and shade.

    @Slot()
    def openText(self) -> None:
        self._lay(TextSheet())

    @Slot()
    def openLanguage(self) -> None:
        self.store.become(choosing_language(self._visit))

    @Slot()
    def openHelp(self) -> None:
        self._lay(HelpSheet())

    @Slot()
    def openAdd(self) -> None:
        self._lay(AddSheet(self._article))

    @Slot()
    def openAbout(self) -> None:
        self._lay(AboutSheet(self._article))

    @Slot()
    def openSectionSources(self) -> None:
        self._lay(SureSheet(self._visit.article, self._pages.section.sources))

    @Slot()
    def openAnswerSources(self) -> None:
        self._lay(SureSheet(self._visit.article, self._pages.answer.sources))

    @Slot(int)
    def openFactSources(self, number: int) -> None:
        """How sure the key fact with this number (from 0) of the current article is."""
        article = self._visit.article
        facts = self._pages.head(self._visit.language, article).key_facts if article else ()
        if 0 <= number < len(facts):
            self._lay(SureSheet(article, facts[number].sources, facts[number].certainty))

    @Slot()
    def putAway(self) -> None:
        self.store.become(put_away(self._visit))

    @Slot()
    def shade(self) -> None:
        self.store.become(shaded(self._visit, on=True))

    @Slot()
    def unshade(self) -> None:
        self.store.become(shaded(self._visit, on=False))

    @Slot(bool)
    def explore(self, on: bool) -> None:
        self.store.become(explored(self._visit, on=on))

    @property
    def _visit(self) -> Visit:
        return self.store.visit

    @property
    def _home(self) -> Where:
        return self._pages.home(self._visit.language)

    @property
    def _article(self) -> str:
        """The article the visitor is in or was in last, if it is there in their language, be it unreadable."""
        article = self._visit.article
        with suppress(PackUnusable):
            return article if article and self._pages.has(self._visit.language, InArticle(article)) else ""
        return article

    def _go(self, where: Where) -> None:
        self.store.become(went(self._visit, where))

    def _lay(self, sheet: Sheet) -> None:
        self.store.become(laid(self._visit, sheet))
