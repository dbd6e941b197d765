"""The one row that is read when a pack is opened."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.pack.coding import Malformed, several


@dataclass(frozen=True, slots=True)
class Summary:
    """How many articles each language has; the languages in the order in which the library names them."""

    articles: Mapping[str, int]


def encode_summary(summary: Summary) -> list[object]:
    return [[language, count] for language, count in summary.articles.items()]


def decode_summary(value: object) -> Summary:
    return Summary(dict(several(value, _decode_language)))


def _decode_language(value: object) -> tuple[str, int]:
    match value:
        case [str(language), int(articles)] if articles > 0:
            return language, articles
        case _:
            raise Malformed("not a language")
