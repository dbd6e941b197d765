"""A pack whose content changes while it is open: the typed article lies over the library around it."""

from collections.abc import Callable
from contextlib import suppress
from itertools import chain
from typing import TypeVar

from kiosk.article.article import CheckItem, Review, ReviewStatus, Term
from kiosk.article.score_card import ScoreCard
from kiosk.pack.cards import ArticleCard, ArticleHead, TopicOffer, TopicQuestion
from kiosk.pack.errors import NotInPack
from kiosk.pack.hits import Hit
from kiosk.pack.read import Pack
from kiosk.pack.section import SectionPage

T = TypeVar("T")


class LivePack(Pack):
    """What the tablet at the desk reads. ``typed`` holds one article and comes first; ``around`` holds the others."""

    def __init__(self) -> None:
        self._typed: Pack | None = None
        self._around: Pack | None = None

    def lay(self, typed: Pack | None) -> None:
        """The typed article is now that of another pack. The pack before is closed."""
        before, self._typed = self._typed, typed
        if before is not None:
            before.close()

    def surround(self, around: Pack | None) -> None:
        """The other articles are now those of another pack. The pack before is closed."""
        before, self._around = self._around, around
        if before is not None:
            before.close()

    def close(self) -> None:
        self.lay(None)
        self.surround(None)

    @property
    def languages(self) -> tuple[str, ...]:
        found = dict.fromkeys(chain.from_iterable(pack.languages for pack in self._packs))
        return tuple(sorted(found, key=lambda language: (language != "en", language)))

    def article_count(self, language: str) -> int:
        return len(self._cards(language))

    def article_cards(self, language: str, offset: int, limit: int) -> tuple[ArticleCard, ...]:
        return self._cards(language)[max(0, offset) : max(0, offset) + max(0, limit)]

    def article(self, language: str, article: str) -> ArticleHead:
        return self._first(lambda pack: pack.article(language, article))

    def approved_count(self, language: str) -> int:
        return sum(card.review.status is ReviewStatus.APPROVED for card in self._cards(language))

    def is_late(self, review: Review) -> bool:
        return any(pack.is_late(review) for pack in self._packs)

    def score(self, language: str, article: str) -> ScoreCard | None:
        return self._of(language, article, lambda pack: pack.score(language, article))

    def section(self, language: str, article: str, section: str) -> SectionPage:
        return self._of(language, article, lambda pack: pack.section(language, article, section))

    def question(self, language: str, article: str, question: str) -> TopicQuestion:
        return self._of(language, article, lambda pack: pack.question(language, article, question))

    def terms(self, language: str, article: str) -> tuple[Term, ...]:
        return self._of(language, article, lambda pack: pack.terms(language, article))

    def check(self, language: str, article: str) -> tuple[CheckItem, ...]:
        return self._of(language, article, lambda pack: pack.check(language, article))

    def ready_questions(self, language: str) -> tuple[str, ...]:
        around = self._around
        return around.ready_questions(language) if around and language in around.languages else ()

    def topics(self, language: str, limit: int) -> tuple[TopicOffer, ...]:
        offers = (pack.topics(language, limit) for pack in self._packs if language in pack.languages)
        return tuple(chain.from_iterable(offers))[:limit]

    def search(self, language: str, typed: str, limit: int = 12) -> tuple[Hit, ...]:
        return tuple(chain.from_iterable(pack.search(language, typed, limit) for pack in self._packs))[:limit]

    def image(self, name: str) -> bytes:
        return self._first(lambda pack: pack.image(name))

    def verify(self) -> None:
        for pack in self._packs:
            pack.verify()

    @property
    def _packs(self) -> tuple[Pack, ...]:
        return tuple(pack for pack in (self._typed, self._around) if pack is not None)

    def _cards(self, language: str) -> tuple[ArticleCard, ...]:
        cards = {card.id: card for pack in self._packs[::-1] for card in pack.article_cards(language, 0, 1000)}
        return tuple(cards.values())

    def _first(self, read: Callable[[Pack], T]) -> T:
        for pack in self._packs:
            with suppress(NotInPack):
                return read(pack)
        message = "nothing at the desk has it"
        raise NotInPack(message)

    def _of(self, language: str, article: str, read: Callable[[Pack], T]) -> T:
        """From the typed pack alone if it has the article: what was deleted there must not show from the disk."""
        typed = self._typed
        if typed is not None and any(card.id == article for card in typed.article_cards(language, 0, 1)):
            return read(typed)
        return self._first(read)
