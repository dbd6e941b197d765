"""An article: sections, questions, terms, a check, and what stands behind them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.article.blocks import Block, KeyPoint
from kiosk.article.figures import Certainty
from kiosk.article.inline import Inline, Link
from kiosk.article.place import Place


class ReviewStatus(StrEnum):
    """How far the people of the clinic have got with the article."""

    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"


@dataclass(frozen=True, slots=True)
class Approval:
    """A named person has signed the article on a day.

    ``of`` is the mark of the content that was signed, ``figures`` the mark of the figures in it.
    """

    by: str
    on: date
    of: str
    figures: str


@dataclass(frozen=True, slots=True)
class Review:
    """Where the article stands with the people of the clinic; ``due`` is the day it must be looked at again.

    In an article that has been read, ``approvals`` are those that count for its content as it is now.
    """

    status: ReviewStatus
    due: date
    approvals: tuple[Approval, ...] = ()

    @property
    def by(self) -> str:
        """Everybody whose approval counts, as a list of names."""
        return "; ".join(approval.by for approval in self.approvals)

    @property
    def on(self) -> date | None:
        """The day of the last approval that counts."""
        return max((approval.on for approval in self.approvals), default=None)


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure or a statement comes from. ``year`` is 0 where it bears none; ``link`` is shown, never opened."""

    id: str
    title: str
    year: int = 0
    link: str = ""


@dataclass(frozen=True, slots=True)
class KeyFact:
    """A figure with its unit, its meaning in words, how sure it is, and the ids of its sources."""

    figure: str
    meaning: str
    certainty: Certainty
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """A word with its plain meaning."""

    id: str
    word: str
    meaning: Inline
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Section:
    """A tappable part of an article. ``short`` is the title for narrow places."""

    id: str
    title: str
    short: str
    icon: str
    blocks: tuple[Block, ...]
    at: Place = Place()

    @property
    def key(self) -> KeyPoint | None:
        """The sentence that is enough on its own, if the author wrote one."""
        return next((block for block in self.blocks if isinstance(block, KeyPoint)), None)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What can be asked or read next, in the words the patient sees."""

    text: str
    link: Link
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Question:
    """A question people ask, with a short answer in one breath, fuller words, and what people ask next."""

    id: str
    text: str
    short: Inline
    more: tuple[Block, ...]
    follow_ups: tuple[FollowUp, ...]
    sources: tuple[str, ...] = ()
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class QuestionTopic:
    """A group of questions."""

    id: str
    title: str
    icon: str
    questions: tuple[Question, ...]
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class CheckOption:
    """One possible answer, whether it is right, and why."""

    text: str
    right: bool
    why: Inline


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One question of "check what you learned"; exactly one option is right."""

    id: str
    text: str
    options: tuple[CheckOption, ...]
    at: Place = Place()


@dataclass(frozen=True, slots=True)
class Article:
    """One article in one language. ``id`` is the file's stem, the same in every language.

    ``neutral_title`` names no diagnosis; it may stand on a screen that everybody in the room can see.
    ``ready_questions`` are offered for the visitor's list. ``origin`` says which article this one is based on.
    """

    id: str
    language: str
    title: str
    topic: str
    icon: str
    summary: str
    review: Review
    sections: tuple[Section, ...]
    neutral_title: str = ""
    origin: str = ""
    key_facts: tuple[KeyFact, ...] = ()
    sources: tuple[Source, ...] = ()
    lead: tuple[Block, ...] = ()
    topics: tuple[QuestionTopic, ...] = ()
    terms: tuple[Term, ...] = ()
    check: tuple[CheckItem, ...] = ()
    ready_questions: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        """Every question of every topic, in order."""
        return tuple(question for topic in self.topics for question in topic.questions)
