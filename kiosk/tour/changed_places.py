"""Which screen of the kiosk shows a part of an article."""

from kiosk.article.article import Article
from kiosk.authoring.changes.change import Noun, Where
from kiosk.visit.sheet import AboutSheet, AddSheet, Sheet, WordSheet
from kiosk.visit.visit import Visit
from kiosk.visit.where import AllArticles, Asking, Checking, InAnswer, InArticle, InSection
from kiosk.visit.where import Where as Page

_ON_THE_PAGE = (Noun.ARTICLE, Noun.FRONT, Noun.LEAD)


def visit_to(where: Where, article: Article) -> Visit | None:
    """A visitor who looks at a part of an article; None where the article has no such part."""
    page = InArticle(article.id)
    match where.noun:
        case Noun.SECTION if any(section.id == where.id for section in article.sections):
            return _visit(article, InSection(article.id, where.id))
        case Noun.QUESTION if any(question.id == where.id for question in article.questions):
            return _visit(article, InAnswer(article.id, where.id))
        case Noun.TOPIC if article.topics:
            return _visit(article, Asking(article.id))
        case Noun.TERM if any(term.id == where.id for term in article.terms):
            return _visit(article, page, WordSheet(article.id, where.id))
        case Noun.CHECK:
            places = [place for place, item in enumerate(article.check) if item.id == where.id]
            return _visit(article, Checking(article.id, places[0])) if places else None
        case Noun.SOURCE if article.sources:
            return _visit(article, page, AboutSheet(article.id))
        case Noun.READY:
            return _visit(article, page, AddSheet(article.id))
        case noun if noun in _ON_THE_PAGE:
            return _visit(article, page)
        case _:
            return None


def _visit(article: Article, page: Page, sheet: Sheet | None = None) -> Visit:
    on_the_page = isinstance(page, InArticle)
    return Visit(
        article.language, page, (AllArticles(),) if on_the_page else (AllArticles(), InArticle(article.id)), sheet
    )
