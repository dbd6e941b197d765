"""The articles of one language of which some are no longer shown, because their review is too late."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Self

from kiosk.article.article import ReviewStatus
from kiosk.article.review import Age, age_of
from kiosk.pack.cards import ReviewCard


@dataclass(frozen=True, slots=True)
class Late:
    """Which articles are gone, by id, and where in the pack those stand that are left."""

    gone: frozenset[str]
    left: tuple[int, ...]
    approved: int

    @classmethod
    def of(cls, reviews: Sequence[ReviewCard], today: date, withdraw_after: int) -> Self:
        """The articles of a language on a day; with ``approved``, how many of those left are."""
        gone = {it.article for it in reviews if age_of(it.due, today, withdraw_after) is Age.WITHDRAWN}
        left = tuple(place for place, it in enumerate(reviews) if it.article not in gone)
        approved = sum(it.status is ReviewStatus.APPROVED for it in reviews if it.article not in gone)
        return cls(frozenset(gone), left, approved)

    def runs(self, offset: int, limit: int) -> Iterator[tuple[int, int]]:
        """The places of some of those left, as runs of places: where each begins, and its length."""
        start, length = 0, 0
        for place in self.left[offset : offset + max(0, limit)]:
            if length and place == start + length:
                length += 1
                continue
            if length:
                yield start, length
            start, length = place, 1
        if length:
            yield start, length
