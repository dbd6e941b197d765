"""A library of any size in made-up words, the same for the same size."""

import random
from collections.abc import Iterator
from datetime import date
from itertools import accumulate

from kiosk.article.article import Article, FollowUp, Question, QuestionTopic, Review, ReviewStatus, Section, Term
from kiosk.article.blocks import KeyPoint, Paragraph
from kiosk.article.inline import Inline, Link, LinkKind, Words
from kiosk.article.library import Library

SECTIONS = 10
QUESTIONS = 5
TERMS = 3
WORDS_OF_A_SECTION = 65
_VOCABULARY = 20_000
_REVIEW = Review(ReviewStatus.IN_REVIEW, date(2027, 5, 31))
_SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za tra ske pli mon ther sta".split()


def bench_library(articles: int) -> Library:
    """So many articles in English, each with ten sections of 65 words, five questions and three terms."""
    author = _Author()
    return Library(tuple(author.article(number) for number in range(articles)))


class _Author:
    """Writes at random, but each time the same. Common words are as common as in real texts."""

    def __init__(self) -> None:
        self._random = random.Random(7)  # noqa: S311 -- made-up words, no secrets
        self._vocabulary = sorted({self._word() for _ in range(_VOCABULARY)})
        self._random.shuffle(self._vocabulary)
        self._weights = tuple(accumulate(1 / (place + 10) for place in range(len(self._vocabulary))))
        self._used: set[str] = set()

    def article(self, number: int) -> Article:
        name = f"article-{number}"
        sections = tuple(self._section(place) for place in range(SECTIONS))
        questions = tuple(self._question(place) for place in range(QUESTIONS))
        return Article(
            id=name,
            language="en",
            title=self._title(4),
            topic="Made up",
            icon="book",
            summary=self._text(15),
            review=_REVIEW,
            sections=sections,
            topics=(QuestionTopic("ask", self._title(2), "question", questions),),
            terms=tuple(Term(f"term-{place}", self._title(2), self._runs(10)) for place in range(TERMS)),
        )

    def _section(self, place: int) -> Section:
        title = self._title(self._random.randint(2, 6))
        blocks = (KeyPoint(self._runs(12)), Paragraph(self._runs(30)), Paragraph(self._runs(WORDS_OF_A_SECTION - 42)))
        return Section(f"section-{place}", title, title, "book", blocks)

    def _question(self, place: int) -> Question:
        start = self._random.choice(("What is", "How does", "Will I", "When can I", "Is there"))
        follow = FollowUp("What else?", Link(LinkKind.QUESTION, f"question-{(place + 1) % QUESTIONS}"))
        more = (Paragraph(self._runs(30)),)
        return Question(f"question-{place}", f"{start} {self._title(4)}?", self._runs(15), more, (follow,))

    def _title(self, length: int) -> str:
        while (title := self._text(length)) in self._used:
            length += 1
        self._used.add(title)
        return title

    def _runs(self, length: int) -> Inline:
        return (Words(f"{self._text(length)}."),)

    def _text(self, length: int) -> str:
        words = self._random.choices(self._vocabulary, cum_weights=self._weights, k=length)
        return " ".join(words).capitalize()

    def _word(self) -> str:
        return "".join(self._random.choices(_SYLLABLES, k=self._random.choice((1, 2, 2, 3, 3, 4))))


def typed_letter_by_letter(titles: Iterator[str]) -> Iterator[str]:
    """What stands in the search box after each letter of each title."""
    return (title[:length] for title in titles for length in range(1, len(title) + 1))
