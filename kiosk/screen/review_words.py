"""How far the people of the clinic have got with what a screen shows, as a name that QML has words for."""

from collections.abc import Callable

from kiosk.article.article import Review, ReviewStatus
from kiosk.pack.cards import ArticleHead
from kiosk.pack.read import Pack
from kiosk.visit.visit import Visit
from kiosk.visit.where import Asking, Checking, InAnswer, InArticle, InPanel, InSection


def review_at(pack: Pack, visit: Visit, head: Callable[[str, str], ArticleHead]) -> str:
    """Of what a visitor has before them: one article, or the library. Errors: PackUnusable, NotInPack."""
    match visit.where:
        case InArticle(article) | InSection(article) | InAnswer(article) | Checking(article) | Asking(article):
            if article:
                return review_of(pack, head(visit.language, article).review)
        case InPanel():
            return ""
    return review_of_all(pack, visit.language)


def review_of(pack: Pack, review: Review) -> str:
    """Of one article: ``none``, ``none-late``, ``late``, or empty where it is approved and in time."""
    late = pack.is_late(review)
    if review.status is ReviewStatus.APPROVED:
        return "late" if late else ""
    return "none-late" if late else "none"


def review_of_all(pack: Pack, language: str) -> str:
    """Of a library in a language: ``none`` where nothing is approved, ``some`` where not all is, or empty."""
    approved, count = pack.approved_count(language), pack.article_count(language)
    if approved == count:
        return ""
    return "some" if approved else "none"
