"""Small libraries to compare, and short forms of what comes out."""

from kiosk.article.article import Article, Section
from kiosk.article.blocks import Paragraph
from kiosk.article.library import Library
from kiosk.authoring.changes.change import Change
from tests.pack.libraries import article, section, words


def only(*articles: Article) -> Library:
    return Library(articles)


def of_sections(*sections: Section, language: str = "en") -> Library:
    return only(article("one", language, "One", *sections))


def said(*blocks, language: str = "en") -> Library:
    return of_sections(section("here", "Here", *blocks), language=language)


def paragraph(text: str) -> Paragraph:
    return Paragraph(words(text))


def brief(changes: tuple[Change, ...]) -> list[tuple[str, str, str]]:
    return [(change.severity.name, change.kind.value, change.thing) for change in changes]


def figures(changes: tuple[Change, ...]) -> list[tuple[str, str]]:
    return [(figure.old, figure.new) for change in changes for figure in change.figures]
