"""All the articles of a clinic."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.article.article import Article
from kiosk.article.review import WITHDRAW_AFTER
from kiosk.article.score_card import ScoreCard


@dataclass(frozen=True, slots=True)
class Library:
    """Articles in the order they are shown, and per language the questions offered for every visitor's list.

    ``images`` maps an image's name to its checked and re-encoded bytes, ``scores`` an article's language and id to its
    score. An article is no longer shown ``withdraw_after`` days after its review was due.
    """

    articles: tuple[Article, ...]
    ready_questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    images: Mapping[str, bytes] = field(default_factory=dict)
    withdraw_after: int = WITHDRAW_AFTER
    scores: Mapping[tuple[str, str], ScoreCard] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have an article, in order of first appearance."""
        return tuple(dict.fromkeys(article.language for article in self.articles))
