"""The stops of one article: its page, sections, questions, check, words, and how sure things are."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from kiosk.article.article import CheckItem
from kiosk.pack.cards import ArticleHead
from kiosk.pack.read import Pack
from kiosk.tour.stop import Stop
from kiosk.visit.sheet import AboutSheet, AddSheet, Sheet, SureSheet, WordSheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import AllArticles, Asking, Checking, InAnswer, InArticle, InSection, Where

MOST_PATH = 3


@dataclass(frozen=True, slots=True)
class ArticleWalk:
    """Makes the stops of one article. Errors: PackUnusable from the pack."""

    pack: Pack
    head: ArticleHead

    def stops(self) -> tuple[Stop, ...]:
        """All of them, in the order in which a visitor would come by."""
        parts = (self._page(), self._sections(), self._asking(), self._check(), self._words(), self._sheets())
        return tuple(stop for part in parts for stop in part)

    def visit(self, where: Where, sheet: Sheet | None = None) -> Visit:
        """A visitor who came to a place by way of the article."""
        page = InArticle(self.head.id)
        trail = (AllArticles(),) if where == page else (AllArticles(), page)
        return Visit(self.head.language, where, trail, sheet)

    def _stop(self, name: str, caption: str, visit: Visit) -> Stop:
        return Stop(name, self.head.title, caption, visit)

    def _page(self) -> Iterator[Stop]:
        article, title = self.head.id, self.head.title
        page = self.visit(InArticle(article))
        read = frozenset((article, section.id) for section in self.head.sections)
        yield self._stop(f"article-{article}", title, page)
        yield self._stop(f"article-{article}-read", f"{title}, all sections read", replace(page, read=read))

    def _sections(self) -> Iterator[Stop]:
        for section in self.head.sections:
            yield self._stop(f"section-{section.id}", section.title, self.visit(InSection(self.head.id, section.id)))

    def _asking(self) -> Iterator[Stop]:
        article = self.head.id
        if not self.head.topics:
            return
        yield self._stop(f"ask-{article}", "Ask, within the article", self.visit(Asking(article)))
        cards = [card for topic in self.head.topics for card in topic.questions]
        for card in cards:
            yield self._stop(f"answer-{card.id}", card.text, self.visit(InAnswer(article, card.id)))
        if len(cards) > 1:
            path = tuple(card.id for card in cards[1 : MOST_PATH + 1])
            yield self._stop(
                f"answer-{cards[0].id}-path",
                f"{cards[0].text} (asked after others)",
                self.visit(InAnswer(article, cards[0].id, path)),
            )

    def _check(self) -> Iterator[Stop]:
        if not self.head.has_check:
            return
        items = self.pack.check(self.head.language, self.head.id)
        for number, item in enumerate(items):
            yield from self._check_item(number, item)
        yield self._stop(
            f"check-{self.head.id}-end", "Quick check: the end", self.visit(Checking(self.head.id, len(items)))
        )

    def _check_item(self, number: int, item: CheckItem) -> Iterator[Stop]:
        name = item.id if item.id.startswith("check-") else f"check-{item.id}"
        right = next(place for place, option in enumerate(item.options) if option.right)
        wrong = tuple(place for place, option in enumerate(item.options) if not option.right)
        tries = [("", "", ()), ("-wrong", ", a wrong answer tried", wrong[:1]), ("-right", ", solved", (*wrong, right))]
        for suffix, more, tried in tries:
            where = Checking(self.head.id, number, tried)
            yield self._stop(f"{name}{suffix}", f"Quick check: {item.text}{more}", self.visit(where))

    def _words(self) -> Iterator[Stop]:
        under = InSection(self.head.id, self.head.sections[0].id) if self.head.sections else InArticle(self.head.id)
        for term in self.pack.terms(self.head.language, self.head.id):
            visit = self.visit(under, WordSheet(self.head.id, term.id))
            yield self._stop(f"word-{term.id}", f"The word “{term.word}”", visit)

    def _sheets(self) -> Iterator[Stop]:
        article, page = self.head.id, InArticle(self.head.id)
        for number, fact in enumerate(self.head.key_facts, start=1):
            visit = self.visit(page, SureSheet(article, fact.sources, fact.certainty))
            yield self._stop(f"sheet-sure-{article}-fact-{number}", f"How sure: {fact.figure}", visit)
        for section in self.head.sections:
            sources = self.pack.section(self.head.language, article, section.id).sources
            if sources:
                visit = self.visit(InSection(article, section.id), SureSheet(article, sources))
                yield self._stop(f"sheet-sure-{section.id}", f"How sure: {section.title}", visit)
        add = self.visit(page, AddSheet(article))
        yield self._stop(f"sheet-add-{article}", "Questions to put on my list", add)
        yield self._stop(f"sheet-about-{article}", "Who wrote this", self.visit(page, AboutSheet(article)))
