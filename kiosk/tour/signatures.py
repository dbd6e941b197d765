"""The contact sheet's pages for signatures: each article in each language, with lines for those who sign it."""

import html
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kiosk.article.article import Review, ReviewStatus
from kiosk.article.mark import content_mark
from kiosk.authoring.folder import read_folder
from kiosk.pack.read import Pack

LINES = 3
"""Empty lines below each article: two people sign figures, and one more is often asked."""
STATES = {
    ReviewStatus.DRAFT: "Draft",
    ReviewStatus.IN_REVIEW: "In review: not yet approved",
    ReviewStatus.APPROVED: "Approved",
}


@dataclass(frozen=True, slots=True)
class ToSign:
    """An article in one language. ``mark`` stands for its content; it is empty where only a pack is at hand."""

    language: str
    id: str
    title: str
    review: Review
    mark: str


def to_sign(library: Path, pack: Pack, languages: Sequence[str]) -> tuple[ToSign, ...]:
    """The articles of a pack that was made of the library at a path. Raises FolderUnreadable."""
    marks = _marks(library) if library.is_dir() else {}
    return tuple(
        ToSign(language, card.id, card.title, card.review, marks.get((language, card.id), _signed(card.review)))
        for language in languages
        for card in pack.article_cards(language, 0, pack.article_count(language))
    )


def _marks(folder: Path) -> Mapping[tuple[str, str], str]:
    articles, _ = read_folder(folder)
    return {(article.language, article.id): content_mark(article) for article in articles.articles}


def _signed(review: Review) -> str:
    """The content that was last signed, where that is the one in the pack."""
    approved = review.status is ReviewStatus.APPROVED and review.approvals
    return review.approvals[-1].of if approved else ""


def signature_pages(articles: Sequence[ToSign]) -> Iterator[str]:
    """The pages, one section for each language."""
    for language, group in groupby(articles, lambda article: article.language):
        yield f'<h2 class="signing" id="sign-{_safe(language)}">To sign: language {_safe(language)}</h2>'
        yield (
            "<p>Whoever signs below has read the article, and has seen its screens on the pages before. "
            "This sheet is for your files. The program knows of it once somebody types, for each person who signed: "
            "<code>kiosk approve FOLDER ARTICLE --language LANGUAGE --by NAME</code></p>"
        )
        for article in group:
            yield from _article(article)


def _article(article: ToSign) -> Iterator[str]:
    yield f'<section class="sign"><h3 lang="{_safe(article.language)}" dir="auto">{_safe(article.title)}</h3>'
    yield f"<dl>{''.join(f'<dt>{name}</dt><dd>{_safe(said)}</dd>' for name, said in _facts(article))}</dl>"
    yield "<table><thead><tr><th>Name</th><th>Role</th><th>Date</th><th>Signature</th></tr></thead><tbody>"
    yield from ["<tr><td></td><td></td><td></td><td></td></tr>"] * LINES
    yield "</tbody></table></section>"


def _facts(article: ToSign) -> Iterator[tuple[str, str]]:
    review = article.review
    yield "Article", f"{article.language}/{article.id}"
    yield "State", STATES[review.status]
    if review.approvals:
        yield "Signed so far", "; ".join(f"{one.by}, {one.on.isoformat()}" for one in review.approvals)
    yield "Due again", review.due.isoformat()
    yield "Content", article.mark or "not known: draw the tour of the library's folder, not of a pack"


def _safe(text: str) -> str:
    return html.escape(text)
