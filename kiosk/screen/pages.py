"""Which page model shows what, for each place a visitor can stand on."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import assert_never

from kiosk.pack.cards import ArticleCard, ArticleHead
from kiosk.pack.errors import PackUnusable
from kiosk.pack.read import Pack
from kiosk.pack.section import SectionPage
from kiosk.screen.about_model import AboutModel
from kiosk.screen.answer_model import AnswerModel, PathRow
from kiosk.screen.article_model import ArticleModel
from kiosk.screen.ask_model import AskModel
from kiosk.screen.check_model import CheckModel
from kiosk.screen.crisis_words import in_crisis
from kiosk.screen.library_model import LibraryModel
from kiosk.screen.my_list_model import MyListModel
from kiosk.screen.print_model import Press, PrintModel
from kiosk.screen.review_words import review_at
from kiosk.screen.search_model import HitRow, SearchModel
from kiosk.screen.section_model import SectionModel
from kiosk.screen.sheet_models import OfferModel, SureModel, WordModel
from kiosk.screen.store import VisitStore
from kiosk.screen.wording import has_place
from kiosk.tablet.licences import Licence
from kiosk.tablet.settings import Settings
from kiosk.visit.my_list import EMPTY_LIST, Ready
from kiosk.visit.sheet import (
    AboutSheet,
    AddSheet,
    HelpSheet,
    LanguageSheet,
    Sheet,
    SureSheet,
    TextSheet,
    UntranslatedSheet,
    WordSheet,
)
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
    Where,
)

MOST_ARTICLES_ASKED = 6
MOST_TOPICS_OFFERED = 8


class Pages:
    """The page models of one window, filled from a pack. Errors: PackUnusable, NotInPack from the pack."""

    def __init__(
        self,
        pack: Pack,
        settings: Settings,
        licences: Callable[[], Sequence[Licence]],
        version: str,
        store: VisitStore,
        press: Callable[[], Press] | None = None,
    ) -> None:
        self.pack = pack
        self._settings = settings
        self.review = ""
        self._firsts: dict[str, ArticleCard | None] = {}
        self._heads: dict[tuple[str, str], ArticleHead] = {}
        self._section_key = ("", "", "")
        self._section: SectionPage | None = None
        self.library = LibraryModel(pack, settings.language, store)
        self.library.missed.connect(store.miss)
        self.article = ArticleModel(store)
        self.section = SectionModel(store)
        self.ask = AskModel(store)
        self.answer = AnswerModel(store)
        self.search = SearchModel(store)
        self.my_list = MyListModel(store)
        self.printing = PrintModel(store, press, self._has_article)
        self.check = CheckModel(store)
        self.word = WordModel(store)
        self.sure = SureModel(store)
        self.offer = OfferModel(store)
        self.about = AboutModel(licences, version, store)

    def home(self, language: str) -> Where:
        """Where a visit starts: the library, or the article where there is only one."""
        cards = self.pack.article_cards(language, 0, 2)
        return InArticle(cards[0].id) if len(cards) == 1 else AllArticles()

    def attract_title(self, language: str) -> str:
        """How the attract screen names the first article; empty where the room is not to read what it is about."""
        first, named = self._first(language), self._settings.attract_names_article
        return (first.title if named else first.neutral_title) if first else ""

    def attract_minutes(self, language: str) -> int:
        """How many minutes the first article takes; shown only beside its name."""
        return first.minutes if (first := self._first(language)) else 0

    def _first(self, language: str) -> ArticleCard | None:
        with suppress(PackUnusable):  # whoever begins a visit is told
            if language not in self._firsts:
                self._firsts[language] = next(iter(self.pack.article_cards(language, 0, 1)), None)
        return self._firsts.get(language)

    def head(self, language: str, article: str) -> ArticleHead:
        """An article's head; the last ones shown are kept."""
        key = (language, article)
        if key not in self._heads:
            if len(self._heads) >= 2 * MOST_ARTICLES_ASKED:
                self._heads.pop(next(iter(self._heads)))
            self._heads[key] = self.pack.article(language, article)
        return self._heads[key]

    def has(self, language: str, where: Where) -> bool:
        """Whether a place can be shown in a language."""
        known = isinstance(where, InArticle) and (language, where.article) in self._heads
        return known or has_place(self.pack, language, where)

    def _has_article(self, visit: Visit) -> bool:
        return bool(visit.article) and self.has(visit.language, InArticle(visit.article))

    def show(self, visit: Visit) -> None:
        """Fills the models that the visitor's place shows."""
        self._show_place(visit)
        if visit.sheet is not None:
            self._show_sheet(visit, visit.sheet)
        self.review = review_at(self.pack, visit, self.head)

    def turn(self, today: date) -> None:
        """It is another day: what is withdrawn now is gone from every page. Call it when nobody is there."""
        self.pack.turn(today)
        self.reread()

    def reread(self) -> None:
        """The pack has other words than before: nothing that was read of it is kept."""
        self._section, self._section_key = None, ("", "", "")
        self._heads.clear()
        self._firsts.clear()
        self.library.reread()

    def forget(self) -> None:
        """Empties every model, so that nothing of a visit is left in memory that a screen could read."""
        self.article.show(None, ())
        self.section.clear()
        self.ask.show(())
        self.answer.clear()
        self.search.show("", (), ())
        self.my_list.show(EMPTY_LIST, 0, "", "")
        self.printing.clear()
        self.check.show((), 0, ())
        self.word.show(None)
        self.sure.show(None, ())
        self.offer.show((), EMPTY_LIST, "")
        self.about.clear()
        self._section, self._section_key = None, ("", "", "")
        self._heads.clear()

    def _show_place(self, visit: Visit) -> None:
        language = visit.language
        match visit.where:
            case Attract() | AllArticles():
                self.library.show(language)
            case InArticle(article):
                self.article.show(self.head(language, article), visit.read)
            case InSection(article, section):
                self.section.show(self.head(language, article), self._read(language, article, section), visit.read)
            case Asking(article):
                self.ask.show(self._asked(language, article))
            case InAnswer():
                self._show_answer(visit, visit.where)
            case Searching(typed):
                self._show_search(language, typed)
            case InMyList() | ShowingStaff():
                self._show_my_list(visit)
            case Checking(article, item, tried):
                self.check.show(self.pack.check(language, article), item, tried)
            case InPanel():
                pass  # it fills itself
            case _:
                assert_never(visit.where)

    def _read(self, language: str, article: str, section: str) -> SectionPage:
        """A section; the one on the screen is kept, so that its list stays where it is."""
        key = (language, article, section)
        if self._section is None or key != self._section_key:
            self._section, self._section_key = self.pack.section(*key), key
        return self._section

    def _asked(self, language: str, article: str) -> list[ArticleHead]:
        if article:
            return [self.head(language, article)]
        return [self.head(language, card.id) for card in self.pack.article_cards(language, 0, MOST_ARTICLES_ASKED)]

    def _show_answer(self, visit: Visit, where: InAnswer) -> None:
        head = self.head(visit.language, where.article)
        texts = {card.id: card.text for topic in head.topics for card in topic.questions}
        path = [PathRow(texts[target], target) for target in where.path if target in texts]
        question = self.pack.question(visit.language, where.article, where.question).question
        self.answer.show(where.article, question, path, listed=visit.my_list.holds(question.text))

    def _show_search(self, language: str, typed: str) -> None:
        hits = self.pack.search(language, typed) if typed.strip() else ()
        offers = () if hits else self.pack.topics(language, MOST_TOPICS_OFFERED)
        rows = [HitRow("topic", offer.article, offer.id, offer.title, "", "", "") for offer in offers]
        self.search.show(typed, hits, rows)

    def _show_my_list(self, visit: Visit) -> None:
        code = visit.where.code if isinstance(visit.where, InMyList) else 0
        self.my_list.show(visit.my_list, code, self._settings.clinic, in_crisis(self._settings))

    def _place(self, visit: Visit) -> str:
        if not isinstance(visit.where, InSection):
            return ""
        cards = self.head(visit.language, visit.where.article).sections
        return next((card.title for card in cards if card.id == visit.where.section), "")

    def _show_sheet(self, visit: Visit, sheet: Sheet) -> None:
        language = visit.language
        match sheet:
            case WordSheet(article, term):
                self.word.show(self.pack.term(language, article, term))
            case SureSheet(article, ids, certainty):
                sources = [source for source in self.head(language, article).sources if source.id in ids]
                self.sure.show(certainty, sources)
            case AddSheet(article):
                own = self.head(language, article).ready_questions if article else ()
                offered = [*_numbered(article, own), *_numbered("", self.pack.ready_questions(language))]
                self.offer.show(offered, visit.my_list, self._place(visit))
            case AboutSheet(article):
                head = self.head(language, article) if article else None
                score = self.pack.score(language, article) if article else None
                self.about.show(head, score, late=head is not None and self.pack.is_late(head.review))
            case TextSheet() | HelpSheet() | LanguageSheet() | UntranslatedSheet():
                pass
            case _:
                assert_never(sheet)


def _numbered(article: str, texts: Sequence[str]) -> list[tuple[str, Ready]]:
    return [(text, Ready(article, number)) for number, text in enumerate(texts)]
