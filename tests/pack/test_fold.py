"""Words are looked for without capitals, accents and signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.pack.fold import folded_phrase, folded_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("How DO I…?", ["how", "do", "i"]),
        ("0.5 mg/kg", ["0", "5", "mg", "kg"]),
        ("¿Cómo está, señor?", ["como", "esta", "senor"]),
        ("Straße, Ærø, Łódź", ["strasse", "aero", "lodz"]),
        ("don't it’s we'll", ["dont", "its", "well"]),
        ("l'hôpital d’eau 'quoted'", ["l", "hopital", "d", "eau", "quoted"]),
        ("follow-up_visit", ["follow", "up", "visit"]),
        ("مُعَالَجَة كـــيتامين أدوية", ["معالجة", "كيتامين", "ادوية"]),
        ("ﬁrst ½", ["first", "1", "2"]),
        ("🙂 \0 \n", []),
    ],
)
def test_words_are_what_people_type(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    phrase = folded_phrase(text)
    assert folded_phrase(phrase) == phrase


@given(st.text())
def test_a_capital_is_as_good_as_a_small_letter(text: str) -> None:
    assert folded_words(text.casefold()) == folded_words(text)
