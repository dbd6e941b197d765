"""Reads a pack: nothing that isn't shown, and nothing whose checksum is wrong."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self, TypeVar

from kiosk.article.article import CheckItem, Review, Term
from kiosk.article.review import Age, age_of
from kiosk.article.score_card import ScoreCard
from kiosk.pack.cards import ArticleCard, ArticleHead, ReviewCard, TopicOffer, TopicQuestion
from kiosk.pack.codec import decode_blocks
from kiosk.pack.codec_article import decode_check, decode_question, decode_terms
from kiosk.pack.codec_cards import decode_card, decode_head, decode_offers, decode_section_head
from kiosk.pack.codec_review import decode_reviews, decode_score
from kiosk.pack.coding import texts
from kiosk.pack.errors import NoLongerShown, NotInPack, PackMissing
from kiosk.pack.header import sealed_as
from kiosk.pack.hits import Hit
from kiosk.pack.late import Late
from kiosk.pack.layout import Key, Kind
from kiosk.pack.seal import check_seal
from kiosk.pack.section import Blocks, SectionPage
from kiosk.pack.store import Store
from kiosk.pack.summary import decode_summary

T = TypeVar("T")
FindScore = Callable[[str, str], ScoreCard | None]
"""Finds out how an article, by language and id, does by published lists of criteria; None where it can't."""

_WIDE = 4
"""So many times as many hits are asked for where some are of articles that are no longer shown."""


class Pack:
    """An open pack. Any method may raise PackUnusable; asked for what it doesn't hold it raises NotInPack.

    ``seal`` stands for all its bytes: packs with one seal have one content. Until it is
    told the day by ``turn``, no review is late. ``find_score`` is asked for the scores that it doesn't hold.
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
        self.find_score: FindScore = _unknown
        self.today = date.min
        self.withdraw_after = summary.withdraw_after
        self._late: dict[str, Late] = {}
        self._languages = {one.language: one for one in summary.languages}

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

    def turn(self, today: date) -> None:
        """From now on it is another day: articles whose review is too late are no longer in here."""
        self.today = today
        late = (code for code, one in self._languages.items() if self._age(one.due) is Age.WITHDRAWN)
        self._late = {code: Late.of(self.reviews(code), today, self.withdraw_after) for code in late}

    def is_late(self, review: Review) -> bool:
        """Whether the review of an article was due before today."""
        return self._age(review.due) is not Age.IN_TIME

    def _age(self, due: date) -> Age:
        return age_of(due, self.today, self.withdraw_after)

    def withdrawn_count(self) -> int:
        """How many articles, counted by language, are no longer shown because their review is too late."""
        return sum(len(late.gone) for late in self._late.values())

    def article_count(self, language: str) -> int:
        if language in self._late:
            return len(self._late[language].left)
        return self._languages[language].articles if language in self._languages else 0

    def approved_count(self, language: str) -> int:
        """How many of the articles are approved."""
        if language in self._late:
            return self._late[language].approved
        return self._languages[language].approved if language in self._languages else 0

    def article_cards(self, language: str, offset: int, limit: int) -> tuple[ArticleCard, ...]:
        """Articles in the order of the library, at most ``limit`` of them from ``offset`` on."""
        if language in self._late:
            runs = self._late[language].runs(offset, limit)
            return tuple(card for start, length in runs for card in self._run_of_cards(language, start, length))
        return self._run_of_cards(language, offset, max(0, min(limit, self.article_count(language) - offset)))

    def _run_of_cards(self, language: str, offset: int, length: int) -> tuple[ArticleCard, ...]:
        return self._store.run(Key(Kind.CARD, language, number=offset), length, decode_card)

    def article(self, language: str, article: str) -> ArticleHead:
        return self._item(Key(Kind.ARTICLE, language, article), decode_head)

    def reviews(self, language: str) -> tuple[ReviewCard, ...]:
        """How far each article of a language has got, in the order of the library."""
        return self._item(Key(Kind.REVIEWS, language), decode_reviews)

    def score(self, language: str, article: str) -> ScoreCard | None:
        """How an article does by published lists of criteria, if that was found out or can be."""
        return self._store.item(Key(Kind.SCORE, language, article), decode_score) or self.find_score(language, article)

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
        offers = self._item(Key(Kind.TOPICS, language), decode_offers)
        return tuple(offer for offer in offers if not self._gone(language, offer.article))[:limit]

    def search(self, language: str, typed: str, limit: int = 12) -> tuple[Hit, ...]:
        """What matches the letters typed so far, the best first; any text may be typed."""
        from kiosk.pack.lookup import Lookup  # noqa: PLC0415 -- no start searches
        from kiosk.pack.search import search  # noqa: PLC0415 -- likewise

        if language not in self._languages:
            return ()
        lookup = Lookup(self._store, self.languages.index(language), self._languages[language])
        hits = search(lookup, typed, limit if language not in self._late else _WIDE * limit)
        return tuple(hit for hit in hits if not self._gone(language, hit.article))[:limit]

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
        if self._gone(key.language, key.article):
            raise NoLongerShown(f"{key.article} is withdrawn")
        value = self._store.item(key, decode)
        return self._missing(key) if value is None else value

    def _gone(self, language: str, article: str) -> bool:
        return language in self._late and article in self._late[language].gone

    def _missing(self, key: Key) -> NoReturn:
        """In a damaged pack a row can get lost, so look at the whole before saying that there never was one."""
        self.verify()
        raise NotInPack(" ".join(str(part) for part in key if part))


def _unknown(_language: str, _article: str) -> None:
    """What a pack knows of a score that it doesn't hold."""
