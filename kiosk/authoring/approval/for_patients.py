"""Whether a library may be shown to patients: it passes the gate, and each article is approved."""

from datetime import date
from pathlib import Path

from kiosk.article.article import Article, ReviewStatus
from kiosk.article.problem import Problem, Severity
from kiosk.authoring.checking import check_whole
from kiosk.authoring.folder import Whole
from kiosk.authoring.parity.shelves import Copy

_SAID = {
    ReviewStatus.DRAFT: "is a draft",
    ReviewStatus.IN_REVIEW: "is in review",
}


def obstacles(whole: Whole, folder: Path, today: date) -> tuple[Problem, ...]:
    """Why a library may not be shown to patients, by path, line and column; none where it may."""
    errors = (problem for problem in check_whole(whole, folder, today) if problem.severity is Severity.ERROR)
    return tuple(sorted((*errors, *(_unapproved(copy) for copy in whole.copies if not _approved(copy.article)))))


def _approved(article: Article) -> bool:
    return article.review.status is ReviewStatus.APPROVED


def _unapproved(copy: Copy) -> Problem:
    article, at = copy.article, copy.review_at
    by = f"; {article.review.by} has signed, a second person must" if article.review.approvals else ""
    message = (
        f"This article {_SAID[article.review.status]}{by}. "
        f"Have it signed: kiosk approve FOLDER {article.id} --language {article.language}"
    )
    return Problem(copy.findings.path, at.line, at.column, "REVIEW05", message)
