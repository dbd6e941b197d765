"""The one row that is read when a pack is opened."""

from dataclasses import dataclass

from kiosk.pack.coding import Malformed, several


@dataclass(frozen=True, slots=True)
class LanguageSummary:
    """A language of the pack: how many articles it has, and what a search in it needs to know.

    ``finds`` counts what can be found, ``after_questions`` is the place of the first find that is no question, and
    ``letters`` are those its words use.
    """

    language: str
    articles: int
    finds: int
    after_questions: int
    letters: str


def encode_summary(summary: tuple[LanguageSummary, ...]) -> list[object]:
    return [[one.language, one.articles, one.finds, one.after_questions, one.letters] for one in summary]


def decode_summary(value: object) -> tuple[LanguageSummary, ...]:
    languages = several(value, _decode_language)
    if not languages:
        raise Malformed("no language")
    return languages


def _decode_language(value: object) -> LanguageSummary:
    match value:
        case [str(language), int(articles), int(finds), int(after_questions), str(letters)] if articles > 0:
            return LanguageSummary(language, articles, finds, after_questions, letters)
        case _:
            raise Malformed("not a language")
