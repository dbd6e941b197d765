"""What the approvals of an article are worth now, and the sentence for one that is not worth what it says."""

from collections.abc import Collection
from dataclasses import replace

from kiosk.article.article import Article, Review, ReviewStatus
from kiosk.article.mark import content_mark
from kiosk.article.place import Place
from kiosk.article.review import same_person, settled
from kiosk.authoring.findings import Findings


def settle(article: Article, at: Place, findings: Findings) -> Article:
    """The article with its review as it stands for its content. An approval that does not hold is noted."""
    written = article.review
    if not written.approvals:
        return article
    review = settled(written, content_mark(article))
    if written.status is ReviewStatus.APPROVED and review.status is not ReviewStatus.APPROVED:
        _note(article, review, at, findings)
    return replace(article, review=review)


def _note(article: Article, review: Review, at: Place, findings: Findings) -> None:
    again = f"Have it signed: kiosk approve FOLDER {article.id} --language {article.language}"
    last = article.review.approvals[-1]
    if review.approvals:
        message = f"Its figures have changed, and only {review.by} has signed them. A second person must. {again}"
        findings.warning("REVIEW04", at, message)
    elif last.of:
        message = f"This article has changed since {last.by} signed it on {last.on}, so it is in review again. {again}"
        findings.warning("REVIEW02", at, message)
    else:
        message = f"{last.by} signed on {last.on}, but it is not written what. The article is in review again. {again}"
        findings.warning("REVIEW02", at, message)


def note_strangers(review: Review, people: Collection[str], at: Place, findings: Findings) -> None:
    """Note each approval by somebody whom the library does not list."""
    for name in dict.fromkeys(approval.by for approval in review.approvals):
        if not any(same_person(name, known) for known in people):
            message = (
                f"“{name}” is not among the people of the clinic who may approve. "
                "Add them below “people” in library.yaml, or have somebody else sign."
            )
            findings.error("REVIEW03", at, message)
