"""An article before the gate, with all that the rules ask about it."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from kiosk.article.article import Article
from kiosk.article.inline import TermWord
from kiosk.authoring.gate.counted import Counted
from kiosk.authoring.gate.passages import RUNNING, Part, Passage, Sentence, bared, parts_of
from kiosk.authoring.gate.thresholds import Thresholds
from kiosk.authoring.measure.words import Saying, leaving_out
from kiosk.authoring.parity.difference import FrontPlaces
from kiosk.authoring.phrases import Phrases
from kiosk.authoring.tongue import SILENT, Tongue

_APART = "\0"
"""Stands in no text, and is neither a space nor part of a word, so that no phrase reaches across it."""


@dataclass(frozen=True, slots=True)
class Case:
    """One article, the words of its language, the library's thresholds and the day of the check.

    ``passages`` is everything that stands in the parts, ``running`` what of it is read as sentences. ``spelled`` has
    each explained word as its term and the links to it spell it, by the term's id; ``explained`` has them all, and the
    names that need no explanation; ``counted`` leaves these out. ``small`` is all passages in small letters.
    """

    article: Article
    tongue: Tongue
    thresholds: Thresholds
    today: date
    front: FrontPlaces
    parts: tuple[Part, ...]
    passages: tuple[Passage, ...]
    running: tuple[Passage, ...]
    sentences: tuple[Sentence, ...]
    spelled: dict[str, frozenset[str]]
    explained: frozenset[str]
    counted: Counted
    small: str

    def mentions(self, phrases: Phrases) -> bool:
        """Whether a phrase stands in any passage, so that it is worth to look at each of them."""
        return phrases.stand_in(self.small)


def case_of(
    article: Article,
    tongue: Tongue = SILENT,
    thresholds: Thresholds | None = None,
    today: date = date.min,
    front: FrontPlaces | None = None,
) -> Case:
    """The case of an article; without a day, nothing is ever overdue or old."""
    parts = tuple(parts_of(article))
    passages = tuple(passage for part in parts for passage in part.passages)
    spelled = _spelled(article, passages)
    explained = frozenset(word for words in spelled.values() for word in words) | tongue.names
    return Case(
        article,
        tongue,
        thresholds or Thresholds(),
        today,
        front or FrontPlaces(),
        parts,
        passages,
        tuple(passage for passage in passages if passage.kind in RUNNING),
        tuple(sentence for part in parts for sentence in part.sentences),
        spelled,
        explained,
        Counted(tongue.spelling, leaving_out(explained), _said(parts)),
        _APART.join(passage.text for passage in passages).casefold(),
    )


def _said(parts: tuple[Part, ...]) -> dict[str, list[Saying]]:
    """The sentences of each running text."""
    said: dict[str, list[Saying]] = {}
    for part in parts:
        for _, sentences in groupby(part.sentences, lambda sentence: id(sentence.passage)):
            of_one = list(sentences)
            said[of_one[0].passage.text] = [sentence.said for sentence in of_one]
    return said


def _spelled(article: Article, passages: tuple[Passage, ...]) -> dict[str, frozenset[str]]:
    spelled = {term.id: {bared(term.word)} for term in article.terms}
    for passage in passages:
        for run in passage.runs:
            if isinstance(run, TermWord) and run.term in spelled:
                spelled[run.term].add(bared(run.text))
    return {name: frozenset(words) for name, words in spelled.items()}
