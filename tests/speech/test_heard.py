"""What the bundled library and the screens say holds no sign, unit or abbreviation that a voice would stumble over."""

import re

import pytest

from kiosk.article.library import Library
from kiosk.speech.sentences import LONGEST, sentences
from kiosk.speech.spoken import spoken
from kiosk.speech.tongue import tongue
from tests.speech.heard import library, library_texts, screen_texts

LANGUAGES = ("en", "es", "ar")
UNHEARD = re.compile(r"[^\w\s\u0300-\u036f\u064b-\u0652.,;:!?¡¿،؛؟()'’-]|[\d_]|\b[A-Z]{2,}\b")


@pytest.fixture(scope="module")
def bundled() -> Library:
    return library()


def left_over(texts: list[str], language: str) -> list[str]:
    """What of these texts is still no words once it is to be said."""
    symbols = {symbol for tongue_of in LANGUAGES for symbol, unit in tongue(tongue_of).units.items() if unit.alone}
    as_words = re.compile(rf"\b(?:{'|'.join(tongue(language).said_as_words) or '(?!)'})\b")
    unit = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(symbols)))})(?!\w)")
    found = []
    for text in texts:
        for start, end in sentences(text, language):
            said = spoken(text[start:end], language)
            if (
                UNHEARD.search(as_words.sub("", said).strip())
                or unit.search(said)
                or not said
                or len(said) > 3 * LONGEST
            ):
                found.append(f"{text[start:end]} -> {said}")
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bundled_library_is_said_in_words(bundled, language):
    texts = library_texts(bundled)[language]

    assert len(texts) > 300
    assert not left_over(texts, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screens_are_said_in_words(language):
    texts = screen_texts(language)

    assert len(texts) > 100
    assert not left_over(texts, language)


def test_a_leftover_is_noticed():
    assert left_over(["10 qq ≥ FDA"], "xx")
