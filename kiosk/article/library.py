"""All the articles of a clinic."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.article.article import Article


@dataclass(frozen=True, slots=True)
class Library:
    """Articles in the order they are shown, and per language the questions offered for every visitor's list.

    ``images`` maps an image's name to its checked and re-encoded bytes.
    """

    articles: tuple[Article, ...]
    ready_questions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    images: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that have an article, in order of first appearance."""
        return tuple(dict.fromkeys(article.language for article in self.articles))
