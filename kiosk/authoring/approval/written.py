"""The field ``review`` of the front matter, as it is written."""

from collections.abc import Iterator
from datetime import date

from kiosk.article.article import Approval, Review, ReviewStatus
from kiosk.authoring.fields import Fields
from kiosk.authoring.findings import Findings
from kiosk.authoring.limits import TITLE_LETTERS

_NO_DAY = date(1970, 1, 1)
NO_REVIEW = Review(ReviewStatus.IN_REVIEW, _NO_DAY)
_EARLIER = "pending"
"""What the kiosk's first version called "in review"."""


def read_review(fields: Fields, findings: Findings) -> Review:
    """The review of some front matter. An approval of the first version, which names no content, has empty marks."""
    group = fields.group("review", "the review")
    if group is None:
        return NO_REVIEW
    status = _status(group)
    by, on = group.text("by", TITLE_LETTERS, required=False), group.day("on", required=False)
    due = group.day("due")
    approvals = tuple(_approvals(group))
    whole = len(approvals) == len(group.groups("approvals", "an approval"))
    group.close()
    if by and on:
        approvals = (Approval(by, on, "", ""), *approvals)
    if status is ReviewStatus.APPROVED and not approvals and whole:
        message = "Nobody has signed this article. Write “status: in-review”; “kiosk approve” then signs it."
        findings.error("FIELD05", group.at, message)
    return Review(status, due or _NO_DAY, approvals)


def _status(group: Fields) -> ReviewStatus:
    if group.verbatim("status", required=False) == _EARLIER:
        return ReviewStatus.IN_REVIEW
    return ReviewStatus(group.choice("status", list(ReviewStatus)) or ReviewStatus.IN_REVIEW)


def _approvals(group: Fields) -> Iterator[Approval]:
    """The approvals. One with a field missing or wrong is none; the problem is noted."""
    for entry in group.groups("approvals", "an approval"):
        by, on = entry.text("by", TITLE_LETTERS), entry.day("on")
        of, figures = entry.verbatim("of"), entry.verbatim("figures")
        entry.close()
        if by and on and of and figures:
            yield Approval(by, on, of, figures)
