"""What a search gives back."""

from dataclasses import dataclass
from enum import StrEnum

Parts = tuple[tuple[str, bool], ...]
"""A text in pieces, each with whether it matches what was typed."""


class HitKind(StrEnum):
    """What was found, the most wanted first."""

    QUESTION = "question"
    SECTION = "section"
    ARTICLE = "article"
    TERM = "term"

    @property
    def place(self) -> int:
        """Its place among the kinds, from 0."""
        return _PLACES[self]


_PLACES = {kind: place for place, kind in enumerate(HitKind)}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found. ``id`` is the id of the question, section or term, or of the article itself."""

    kind: HitKind
    article: str
    id: str
    title: Parts
    snippet: Parts
