"""Reads a pack: nothing that isn't shown, and nothing whose checksum is wrong."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self, TypeVar

from kiosk.article.article import CheckItem, Term
from kiosk.article.score_card import ScoreCard
from kiosk.pack.cards import ArticleCard, ArticleHead, ReviewCard, TopicOffer, TopicQuestion
from kiosk.pack.codec import decode_blocks
from kiosk.pack.codec_article import decode_check, decode_question, decode_terms
from kiosk.pack.codec_cards import decode_card, decode_head, decode_offers, decode_section_head
from kiosk.pack.codec_review import decode_reviews, decode_score
from kiosk.pack.coding import texts
from kiosk.pack.errors import NotInPack, PackMissing
from kiosk.pack.header import sealed_as
from kiosk.pack.hits import Hit
from kiosk.pack.layout import Key, Kind
from kiosk.pack.lookup import Lookup
from kiosk.pack.seal import check_seal
from kiosk.pack.search import search
from kiosk.pack.section import Blocks, SectionPage
from kiosk.pack.store import Store
from kiosk.pack.summary import decode_summary

T = TypeVar("T")


class Pack:
    """An open pack. Any method may raise PackUnusable; asked for what it doesn't hold it raises NotInPack.

    ``seal`` stands for all its bytes: packs with one seal have one content. An article should no longer be shown
    ``withdraw_after`` days after its review was due.
    """

    def __init__(self, path: Path) -> None:
        """Reads the two ends of the file and one row, however large the pack is."""
        self.path = path
        self.seal = sealed_as(path)
        self._store = Store(path)
        try:
            summary = self._store.summary(decode_summary)
        except BaseException:
            self._store.close()
            raise
        self.withdraw_after = summary.withdraw_after
        self._languages = {one.language: one for one in summary.languages}
        lookups = enumerate(summary.languages)
        self._lookups = {one.language: Lookup(self._store, number, one) for number, one in lookups}

    @classmethod
    def open(cls, path: Path) -> Self:
        """The pack at ``path``. Raises PackUnusable with a sentence that says what is wrong with it."""
        return cls(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        self._store.close()

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self._languages)

    def article_count(self, language: str) -> int:
        return self._languages[language].articles if language in self._languages else 0

    def article_cards(self, language: str, offset: int, limit: int) -> tuple[ArticleCard, ...]:
        """Articles in the order of the library, at most ``limit`` of them from ``offset`` on."""
        length = max(0, min(limit, self.article_count(language) - offset))
        return self._store.run(Key(Kind.CARD, language, number=offset), length, decode_card)

    def article(self, language: str, article: str) -> ArticleHead:
        return self._item(Key(Kind.ARTICLE, language, article), decode_head)

    def all_approved(self, language: str) -> bool:
        """Whether every article of a language is approved."""
        return language not in self._languages or self._languages[language].approved

    def first_due(self, language: str) -> date:
        """The day on which the first of the reviews of a language is due."""
        return self._languages[language].due if language in self._languages else date.max

    def reviews(self, language: str) -> tuple[ReviewCard, ...]:
        """How far each article of a language has got, in the order of the library."""
        return self._item(Key(Kind.REVIEWS, language), decode_reviews)

    def score(self, language: str, article: str) -> ScoreCard | None:
        """How an article does by published lists of criteria, if that was found out when the pack was made."""
        return self._store.item(Key(Kind.SCORE, language, article), decode_score)

    def section(self, language: str, article: str, section: str) -> SectionPage:
        """A section; its blocks are read from the pack as they are asked for."""
        head = self._item(Key(Kind.SECTION, language, article, section), decode_section_head)
        first = Key(Kind.BLOCKS, language, article, section)
        blocks = Blocks(head.length, lambda row: self._store.run(first._replace(number=row), 1, decode_blocks)[0])
        return SectionPage.of(head, blocks)

    def question(self, language: str, article: str, question: str) -> TopicQuestion:
        return self._item(Key(Kind.QUESTION, language, article, question), decode_question)

    def terms(self, language: str, article: str) -> tuple[Term, ...]:
        return self._item(Key(Kind.TERMS, language, article), decode_terms)

    def term(self, language: str, article: str, term: str) -> Term:
        for known in self.terms(language, article):
            if known.id == term:
                return known
        raise NotInPack(f"no term {term} in {article}")

    def check(self, language: str, article: str) -> tuple[CheckItem, ...]:
        return self._item(Key(Kind.CHECK, language, article), decode_check)

    def ready_questions(self, language: str) -> tuple[str, ...]:
        """Questions that the library offers for every visitor's list."""
        return self._item(Key(Kind.READY, language), texts)

    def topics(self, language: str, limit: int) -> tuple[TopicOffer, ...]:
        """Topics to offer where a search found nothing, at most ``limit``, in the order of the library."""
        return self._item(Key(Kind.TOPICS, language), decode_offers)[:limit]

    def search(self, language: str, typed: str, limit: int = 12) -> tuple[Hit, ...]:
        """What matches the letters typed so far, the best first; any text may be typed."""
        return search(self._lookups[language], typed, limit) if language in self._lookups else ()

    def image(self, name: str) -> bytes:
        """The file of a picture, re-encoded when the pack was made."""
        key = Key(Kind.IMAGE, id=name)
        body = self._store.bytes_of(key)
        return self._missing(key) if body is None else body

    def verify(self) -> None:
        """Read every byte of the pack. Raises PackUnusable if one isn't as it was written."""
        try:
            check_seal(self.path)
        except OSError as error:
            raise PackMissing(self.path.name, error.strerror or "the disk doesn't answer") from error

    def _item(self, key: Key, decode: Callable[[object], T]) -> T:
        value = self._store.item(key, decode)
        return self._missing(key) if value is None else value

    def _missing(self, key: Key) -> NoReturn:
        """In a damaged pack a row can get lost, so look at the whole before saying that there never was one."""
        self.verify()
        raise NotInPack(" ".join(str(part) for part in key if part))
