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
        ("مُعَالَجَة كـــيتامين أدوية", ["معالجه", "كيتامين", "ادويه"]),
        ("٠٫٥ \u200emg/kg", ["0", "5", "mg", "kg"]),
        ("ﬁrst ½", ["first", "1", "2"]),
        ("🙂 \0 \n", []),
    ],
)
def test_words_are_what_people_type(text: str, words: list[str]) -> None:
    assert folded_words(text) == words


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("الجُرعة", "الجرعه"),
        ("أدوية", "ادوية"),
        ("إبرة", "ابره"),
        ("آثار", "اثار"),
        ("ٱلدم", "الدم"),
        ("مستشفى", "مستشفي"),
        ("کیتامین", "كيتامين"),
        ("مسؤول", "مسوول"),
    ],
)
def test_arabic_letters_that_hands_confuse_are_the_same(written: str, typed: str) -> None:
    assert folded_words(written) == folded_words(typed)


@pytest.mark.parametrize(
    ("written", "bare"),
    [
        ("الجرعة", "جرعة"),
        ("والجرعة بالجرعة للجرعة", "جرعة جرعة جرعة"),
        ("الدم", "دم"),
        ("الالتهاب", "التهاب"),
    ],
)
def test_the_arabic_article_may_be_typed_or_not(written: str, bare: str) -> None:
    assert folded_words(written) == folded_words(bare)


@pytest.mark.parametrize("word", ["ألم", "إلى", "والد", "بالغ", "لله"])
def test_a_word_that_only_begins_like_the_article_stays_whole(word: str) -> None:
    assert len(folded_words(word)[0]) == len(word)


arabic = st.text("الوفبكجرعةهيىأإآ ", max_size=30)


@given(arabic)
def test_folding_arabic_again_changes_nothing(text: str) -> None:
    phrase = folded_phrase(text)
    assert folded_phrase(phrase) == phrase


@given(st.text())
def test_folding_again_changes_nothing(text: str) -> None:
    phrase = folded_phrase(text)
    assert folded_phrase(phrase) == phrase


@given(st.text())
def test_a_capital_is_as_good_as_a_small_letter(text: str) -> None:
    assert folded_words(text.casefold()) == folded_words(text)
