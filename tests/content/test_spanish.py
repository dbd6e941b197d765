"""The Spanish articles read as easily as the English ones, by formulas made for Spanish."""

from collections.abc import Callable

import pytest

from kiosk.article.article import Article
from kiosk.article.inline import plain
from kiosk.article.library import Library
from kiosk.authoring.measure.counts import SPANISH, count
from kiosk.authoring.measure.formulas import crawford, fernandez_huerta, inflesz
from kiosk.authoring.measure.spanish import syllables
from kiosk.authoring.measure.words import sentences, words
from tests.content.conftest import IDS
from tests.content.said import every_text, parts, running, said


@pytest.fixture(scope="module", params=IDS)
def spanish(request: pytest.FixtureRequest, library: Library) -> Article:
    return next(article for article in library.articles if (article.language, article.id) == ("es", request.param))


def test_an_article_is_easy_to_read_in_spanish(spanish: Article, record_property: Callable[[str, object], None]):
    counts = count(every_text(spanish), SPANISH)
    for measure in (fernandez_huerta, inflesz, crawford):
        record_property(f"grade of {spanish.id} by {measure.__name__}", f"{measure(counts):.1f}")
    assert fernandez_huerta(counts) >= 80
    assert inflesz(counts) >= 65
    assert crawford(counts) <= 6


def test_no_section_or_answer_is_hard_to_read_in_spanish(spanish: Article):
    counted = {part.id: count(map(plain, running(part)), SPANISH) for part in parts(spanish)}
    assert not [place for place, counts in counted.items() if inflesz(counts) < 55 or crawford(counts) > 6]


def test_a_spanish_sentence_has_at_most_4_words_of_four_syllables(spanish: Article):
    whole = [sentence for line in said(spanish).splitlines() for sentence in sentences(line)]
    assert not [sentence for sentence in whole if sum(syllables(word) >= 4 for word in words(sentence)) > 4]


def test_a_spanish_question_begins_and_ends_with_its_signs(spanish: Article):
    for text in said(spanish).splitlines():
        assert text.count("?") == text.count("¿"), text
        assert text.count("!") == text.count("¡"), text


def test_the_reader_is_never_called_tu(spanish: Article):
    informal = {"tú", "tu", "tus", "ti", "contigo", "vos"}
    assert not informal & {word.casefold() for word in words(said(spanish))}
