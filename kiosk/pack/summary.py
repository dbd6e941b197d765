"""The one row that is read when a pack is opened."""

from dataclasses import dataclass
from datetime import date

from kiosk.pack.coding import Malformed, several


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """A language of the pack: how many articles it has, and what a search in it needs to know.

    ``finds`` counts what can be found, ``after_questions`` is the place of the first find that is no question, and
    ``letters`` are those its words use. ``approved`` counts the articles that are, ``due`` is the day of the first of
    their reviews.
    """

    language: str
    articles: int
    finds: int
    after_questions: int
    letters: str
    approved: int
    due: date


@dataclass(frozen=True, slots=True)
class Summary:
    """The languages of a pack, and how many days after its review was due an article is no longer shown."""

    languages: tuple[LanguageSummary, ...]
    withdraw_after: int


def encode_summary(summary: Summary) -> list[object]:
    return [summary.withdraw_after, [_encode_language(one) for one in summary.languages]]


def _encode_language(one: LanguageSummary) -> list[object]:
    counts = [one.language, one.articles, one.finds, one.after_questions, one.letters]
    return [*counts, one.approved, one.due.isoformat()]


def decode_summary(value: object) -> Summary:
    match value:
        case [int(withdraw_after), languages] if withdraw_after >= 0 and languages:
            return Summary(several(languages, _decode_language), withdraw_after)
        case _:
            raise Malformed("not a library")


def _decode_language(value: object) -> LanguageSummary:
    match value:
        case [str(language), int(articles), int(finds), int(after), str(letters), int(approved), str(due)] if articles:
            day = date.fromisoformat(due)
            return LanguageSummary(language, articles, finds, after, letters, approved, day)
        case _:
            raise Malformed("not a language")
