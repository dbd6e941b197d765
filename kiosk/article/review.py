"""Where an article stands: who has signed its content, whether that is enough, and whether it has grown old."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto

from kiosk.article.article import Approval, Review, ReviewStatus

NO_FIGURES = "none"
"""The mark of the figures of an article that shows none."""

WITHDRAW_AFTER = 90
"""Days after its review was due on which an article is no longer shown. Ours: a quarter of a year."""


class Age(Enum):
    """Whether the review of an article is due."""

    IN_TIME = auto()
    OVERDUE = auto()
    WITHDRAWN = auto()


@dataclass(frozen=True, slots=True)
class State:
    """Where an article stands on a day."""

    status: ReviewStatus
    age: Age


def state_of(review: Review, today: date, withdraw_after: int = WITHDRAW_AFTER) -> State:
    """Where an article with a review stands on a day."""
    return State(review.status, age_of(review.due, today, withdraw_after))


def age_of(due: date, today: date, withdraw_after: int = WITHDRAW_AFTER) -> Age:
    """Whether a review that is due on a day is late on another. The day itself is still in time."""
    late = (today - due).days
    if late <= 0:
        return Age.IN_TIME
    return Age.WITHDRAWN if late > withdraw_after else Age.OVERDUE


def same_person(one: str, other: str) -> bool:
    """Whether two names as they are written are one name."""
    return _plain(one) == _plain(other)


def approved_figures(approvals: Sequence[Approval]) -> str:
    """The mark of the figures that were last approved: two people have signed them. Empty where that never was."""
    approved, waiting = "", ""
    names: set[str] = set()
    for approval in approvals:
        if approval.figures == approved:
            waiting, names = "", set()
            continue
        if approval.figures != waiting:
            waiting, names = approval.figures, set()
        names.add(_plain(approval.by))
        if len(names) > 1:
            approved = waiting
    return approved


def holds(approvals: Sequence[Approval], mark: str) -> bool:
    """Whether a content is approved: one person has signed it, and two have signed its figures if it shows any.

    Figures that went back to what they once were count as changed, too.
    """
    figures = {approval.figures for approval in approvals if mark and approval.of == mark}
    return NO_FIGURES in figures or bool(figures & {approved_figures(approvals)} - {""})


def counting(approvals: Sequence[Approval], mark: str) -> tuple[Approval, ...]:
    """Who has signed a content, and, where that is one person, who signed its figures with them; the last of each."""
    own = _last_of_each([one for one in approvals if mark and one.of == mark])
    figures = {one.figures for one in own} - {NO_FIGURES}
    if len(own) != 1 or not figures:
        return own
    others = [one for one in approvals if one.figures in figures and not same_person(one.by, own[0].by)]
    return (*others[-1:], *own)


def settled(review: Review, mark: str) -> Review:
    """A review as it stands for a content: approved only if its approvals are of that content, and are enough."""
    approvals = counting(review.approvals, mark)
    if review.status is ReviewStatus.APPROVED and not holds(review.approvals, mark):
        return Review(ReviewStatus.IN_REVIEW, review.due, approvals)
    return replace(review, approvals=approvals)


def signed(review: Review, approval: Approval, due: date) -> Review:
    """A review as it is written once one more person has signed."""
    approvals = (*review.approvals, approval)
    status = ReviewStatus.APPROVED if holds(approvals, approval.of) else ReviewStatus.IN_REVIEW
    return Review(status, due, approvals)


def _last_of_each(approvals: Sequence[Approval]) -> tuple[Approval, ...]:
    return tuple({_plain(one.by): one for one in approvals}.values())


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
