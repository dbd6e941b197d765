"""The Spanish articles read as easily as the English ones, by formulas made for Spanish."""

from collections.abc import Callable

import pytest

from kiosk.article.article import Article
from kiosk.article.inline import plain
from kiosk.article.library import Library
from tests.content.conftest import IDS
from tests.content.reading import Counts, count, sentences, words
from tests.content.said import every_text, parts, running, said
from tests.content.spanish import crawford, fernandez_huerta, inflesz, syllables

BY_EAR = {
    1: "a y que muy más seis vez hoy guion mg FDA pues bien",
    2: "dosis sesión suero sueño guía oír día agua queso guerra usual kilo medio seguir 0.5 mg/kg",
    3: "ayuda goteo clínica cerebro visita pingüino náuseas depresión ahora cuídese 988",
    4: "ketamina tratamiento aneurisma inyecciones prohibirlo todavía",
    5: "medicamento necesitaron serotonina",
}
"""Words by the number of syllables that one hears when saying them."""


@pytest.fixture(scope="module", params=IDS)
def spanish(request: pytest.FixtureRequest, library: Library) -> Article:
    return next(article for article in library.articles if (article.language, article.id) == ("es", request.param))


@pytest.mark.parametrize(("word", "heard"), [(word, heard) for heard, line in BY_EAR.items() for word in line.split()])
def test_spanish_syllables_are_those_one_hears(word: str, heard: int):
    assert syllables(word) == heard


def test_scores_are_those_of_sums_done_by_hand():
    counts = Counts(sentences=10, words=100, letters=480, syllables=200, long_words=12)
    # 206.84 - 60 * 2 - 1.02 * 10
    assert fernandez_huerta(counts) == pytest.approx(76.64)
    # 206.835 - 62.3 * 2 - 10
    assert inflesz(counts) == pytest.approx(72.235)
    # -0.205 * 10 + 0.049 * 200 - 3.407
    assert crawford(counts) == pytest.approx(4.343)


def test_an_article_is_easy_to_read_in_spanish(spanish: Article, record_property: Callable[[str, object], None]):
    counts = count(every_text(spanish), syllables)
    for measure in (fernandez_huerta, inflesz, crawford):
        record_property(f"grade of {spanish.id} by {measure.__name__}", f"{measure(counts):.1f}")
    assert fernandez_huerta(counts) >= 80
    assert inflesz(counts) >= 65
    assert crawford(counts) <= 6


def test_no_section_or_answer_is_hard_to_read_in_spanish(spanish: Article):
    counted = {part.id: count(map(plain, running(part)), syllables) for part in parts(spanish)}
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
