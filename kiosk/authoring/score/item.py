"""One criterion of a score sheet, and how it is answered."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.authoring.score.traits import Trait, Traits


class Verdict(StrEnum):
    """Whether an article meets a criterion. One that is open waits for a person's answer."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "n/a"
    OPEN = "open"


Decide = Callable[[Traits], Verdict]


@dataclass(frozen=True, slots=True)
class Item:
    """A criterion: its id such as ``pemat-3``, the group it counts in, and what it asks, in our words.

    ``decide`` answers from what is known of the article; where it says open, a person is asked.
    """

    id: str
    group: str
    asks: str
    decide: Decide


def ask(_: Traits) -> Verdict:
    """Leaves the answer to a person."""
    return Verdict.OPEN


def without(*codes: str) -> Decide:
    """Yes where the gate has looked for these and found none."""

    def decide(traits: Traits) -> Verdict:
        if traits.found.intersection(codes):
            return Verdict.NO
        return Verdict.OPEN if traits.unchecked.intersection(codes) else Verdict.YES

    return decide


def ask_without(*codes: str) -> Decide:
    """No where the gate has found one of these; else a person is asked."""
    return lambda traits: Verdict.NO if traits.found.intersection(codes) else Verdict.OPEN


def has(trait: Trait) -> Decide:
    """Yes where the article has a trait."""
    return lambda traits: Verdict.YES if trait in traits.has else Verdict.NO


def only_if(trait: Trait, decide: Decide) -> Decide:
    """Another decision, for articles that have a trait."""
    return lambda traits: decide(traits) if trait in traits.has else Verdict.NOT_APPLICABLE


def both(one: Decide, other: Decide) -> Decide:
    """Yes where both decisions are yes, no where one is no."""

    def decide(traits: Traits) -> Verdict:
        verdicts = {one(traits), other(traits)}
        return next(verdict for verdict in (Verdict.NO, Verdict.OPEN, Verdict.YES) if verdict in verdicts)

    return decide
