"""The Arabic articles are plain, and written so that no run of Latin letters or digits turns a line around."""

import re
import unicodedata
from collections.abc import Callable

import pytest

from kiosk.article.article import Article
from kiosk.article.library import Library
from kiosk.authoring.measure.counts import LONG_LETTERS
from kiosk.authoring.measure.words import sentences, words
from kiosk.pack.fold import folded_words
from tests.content.conftest import IDS
from tests.content.said import every_text, said, strings

MARK = "\N{LEFT-TO-RIGHT MARK}"


@pytest.fixture(scope="module", params=IDS)
def arabic(request: pytest.FixtureRequest, library: Library) -> Article:
    return next(article for article in library.articles if (article.language, article.id) == ("ar", request.param))


def texts(article: Article) -> list[str]:
    """Every text of an article, the titles of its sources included."""
    return [*strings(article), *(source.title for source in article.sources), article.topic]


def test_an_arabic_question_mark_ends_a_sentence():
    assert sentences("متى؟ بعد 0.5 ساعة. قل: «لا».") == ["متى؟", "بعد 0.5 ساعة.", "قل: «لا»."]


def test_an_arabic_sentence_has_at_most_18_words(arabic: Article):
    whole = [sentence for line in said(arabic).splitlines() for sentence in sentences(line)]
    assert not [sentence for sentence in whole if len(words(sentence)) > 18]


def test_arabic_sentences_are_short_and_few_of_their_words_are_long(
    arabic: Article, record_property: Callable[[str, object], None]
):
    """Formulas for Arabic count vowels, which a text for grown-ups does not write; so lengths are held instead."""
    whole = [sentence for text in every_text(arabic) for sentence in sentences(text)]
    every_word = [word for sentence in whole for word in folded_words(sentence)]
    length = sum(len(words(sentence)) for sentence in whole) / len(whole)
    share = sum(len(word) >= LONG_LETTERS for word in every_word) / len(every_word)
    record_property(f"grade of {arabic.id} by lengths", f"{length:.1f} words a sentence, {share:.0%} long words")
    assert length <= 9
    assert share <= 0.06


def test_a_text_with_arabic_words_begins_with_one(arabic: Article):
    """The first letter decides which way a text runs."""
    turned = []
    for text in texts(arabic):
        directions = [unicodedata.bidirectional(sign) for sign in text if sign.isalpha()]
        if "AL" in directions and directions[0] != "AL":
            turned.append(text)
    assert not turned


def test_every_number_before_a_latin_unit_is_kept_in_front_of_it(arabic: Article):
    loose = re.compile(rf"[\u0600-\u06ff][^A-Za-z{MARK}]*?(?<![\d.])\d[\d.]*[ ]?[A-Za-z]")
    assert not [text for text in texts(arabic) if loose.search(text)]


def test_digits_are_those_of_every_other_language(arabic: Article):
    assert not [text for text in texts(arabic) if re.search("[٠-٩۰-۹٫٬]", text)]


def test_signs_between_arabic_words_are_arabic(arabic: Article):
    assert not [text for text in texts(arabic) if re.search(r"[\u0600-\u06ff»)]\s*[,;?]|[“”‘’\"']", text)]


def test_no_hidden_sign_stands_in_the_file(arabic: Article):
    assert not [text for text in texts(arabic) if re.search("[\u200b-\u200d\u200f\u202a-\u202e\u2066-\u2069ـ]", text)]


def test_what_is_in_latin_letters_is_a_name_or_a_unit(arabic: Article):
    names = {"mg", "kg", "NMDA", "FDA", "IV", "IM", "ECT", "AHRQ", "Spravato", "Hospira"}
    said_here = "\n".join(strings(arabic)).replace("Mass Mind Center", "")
    assert set(re.findall("[A-Za-z]+", said_here)) <= names
