"""What lists and pages show, so that nothing more is read than is shown."""

from dataclasses import dataclass
from datetime import date

from kiosk.article.article import KeyFact, Question, Review, ReviewStatus, Source
from kiosk.article.blocks import Block


@dataclass(frozen=True, slots=True)
class ArticleCard:
    """An article in a list. ``minutes`` is the time to read all of its sections."""

    id: str
    title: str
    neutral_title: str
    topic: str
    icon: str
    summary: str
    minutes: int
    review: Review


@dataclass(frozen=True, slots=True)
class SectionCard:
    """A section in a list. ``key`` is the sentence that is enough on its own, or empty."""

    id: str
    title: str
    short: str
    icon: str
    minutes: int
    key: str


@dataclass(frozen=True, slots=True)
class SectionHead:
    """A section without its blocks: its card, the ids of the sources it names, and how many blocks it has."""

    card: SectionCard
    sources: tuple[str, ...]
    length: int


@dataclass(frozen=True, slots=True)
class QuestionCard:
    """A question in a list."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A group of questions with what it offers to ask."""

    id: str
    title: str
    icon: str
    questions: tuple[QuestionCard, ...]


@dataclass(frozen=True, slots=True)
class TopicOffer:
    """A group of questions of some article, offered where a search found nothing."""

    article: str
    id: str
    title: str
    icon: str


@dataclass(frozen=True, slots=True)
class ReviewCard:
    """How far the people of the clinic have got with an article, and when its review is due."""

    article: str
    status: ReviewStatus
    due: date


@dataclass(frozen=True, slots=True)
class ArticleHead:
    """Everything on the page of an article; its sections and answers are read when they are opened."""

    id: str
    language: str
    title: str
    neutral_title: str
    topic: str
    icon: str
    summary: str
    minutes: int
    review: Review
    origin: str
    key_facts: tuple[KeyFact, ...]
    sources: tuple[Source, ...]
    lead: tuple[Block, ...]
    ready_questions: tuple[str, ...]
    sections: tuple[SectionCard, ...]
    topics: tuple[TopicCard, ...]
    has_terms: bool
    has_check: bool


@dataclass(frozen=True, slots=True)
class TopicQuestion:
    """A question together with the id of the topic it stands in."""

    topic: str
    question: Question
